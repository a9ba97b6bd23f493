"""The program, run as a person runs it."""

import datetime
import re
import subprocess
import zoneinfo
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
# So long only what hangs takes, however busy the machine is, in seconds.
PATIENCE = 300
# `swift build` and `swift test` make the same one.
PROGRAM = REPOSITORY / ".build/debug/twelvemonth"


def asset(name: str, page: str) -> str:
    """The address of one of the program's own files, such as `site.js`, in the HTML of a page that uses it."""
    stem, form = name.split(".")
    return re.search(rf'"([^"]*/{stem}-[0-9a-f]{{8}}\.{form})"', page)[1]


def build(site: Path, output: Path, as_of: str | None = None) -> None:
    """Makes the site of a folder; `as_of` as on the command line."""
    moment = ["--as-of", as_of] if as_of else []
    command = [PROGRAM, "build", "--site", site, "--output", output, *moment]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, f"{site} was not built:\n{result.stderr}"


def by_now(moment: str) -> str:
    """The moment, or the present one if it is still to come: the program refuses the future."""
    present = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/London"))
    return min(moment, present.strftime("%Y-%m-%dT%H:%M"))
