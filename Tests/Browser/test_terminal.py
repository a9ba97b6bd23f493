"""What the program says to somebody at a terminal, and to a log."""

import os
import pty
import re
import shutil
import subprocess
import termios
from pathlib import Path

import pytest
from support.program import PATIENCE, PROGRAM, REPOSITORY

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
REVIEW = "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n"


def at_terminal(*command: str | Path, environment: dict[str, str] = {}) -> str:
    """Everything that the program writes, to a terminal of its own."""
    own, its = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, *command], stdin=its, stdout=its, stderr=its, env=os.environ | {"TERM": "xterm"} | environment)
    os.close(its)
    said = b""
    while True:
        try:
            part = os.read(own, 65536)
        except OSError:  # the other end is closed (Linux)
            break
        if not part:
            break
        said += part
    process.wait(timeout=PATIENCE)
    os.close(own)
    return said.decode()


def written(folder: Path, review: str) -> Path:
    """A small site with one review."""
    settings = (REPOSITORY / "Content/site.yml").read_text().split("\n\n")[0:3]
    files = {"site.yml": "\n\n".join(settings) + "\n", "pages/index.md": "---\ntitle: Home\n---\n",
             "reviews/child-a/index.md": review}
    for path, text in files.items():
        (folder / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "Content" / path).write_text(text)
    (folder / "Public").mkdir()
    return folder


@pytest.fixture
def at_fault(tmp_path):
    """A site with a misspelt key."""
    return written(tmp_path, f"{REVIEW}sumary: Slip.\n---\n")


@pytest.fixture
def with_documents(tmp_path):
    """A site with so many documents that it takes more than a second to look into them."""
    names = [f"report-{number}.pdf" for number in range(20)]
    entries = "".join(f"  - {{file: {name}, kind: report}}\n" for name in names)
    site = written(tmp_path, f"{REVIEW}documents:\n{entries}---\n")
    for name in names:
        shutil.copy(REPOSITORY / "Tests/InspectionTests/Planted/files/clean.pdf", site / "Content/reviews/child-a" / name)
    return site


def test_long_work_shows_what_is_being_done_and_leaves_nothing_on_the_line(with_documents):
    said = at_terminal("check", "--site", with_documents)
    shown = re.findall(r"\r([^\r\n]*?) …", said)
    assert any(re.match(r"Looking into documents: \d+ of 20", words) for words in shown), said[:2000]
    # The last of it is wiped away before anything else is said.
    assert "\r\x1b[K" in said and said.rindex(" …\x1b[K") < said.rindex("\r\x1b[K")


def test_a_log_is_left_alone(with_documents):
    said = subprocess.run([PROGRAM, "check", "--site", with_documents], capture_output=True, text=True)
    assert "\r" not in said.stderr + said.stdout and "\x1b" not in said.stderr + said.stdout


def test_short_work_shows_nothing(at_fault):
    assert "…" not in at_terminal("status", "--site", at_fault)


def test_colours_are_for_terminals_and_can_be_refused(at_fault):
    command = ["check", "--site", at_fault]
    assert COLOUR.search(at_terminal(*command))
    assert not COLOUR.search(at_terminal(*command, environment={"NO_COLOR": "1"}))
    assert COLOUR.search(at_terminal(*command, environment={"NO_COLOR": ""}))
    assert not COLOUR.search(subprocess.run([PROGRAM, *command], capture_output=True, text=True).stderr)


def test_the_questions_for_a_new_site_are_asked_and_can_be_broken_off(tmp_path):
    own, its = pty.openpty()
    process = subprocess.Popen([PROGRAM, "new", "site", tmp_path / "ours"], stdin=its, stdout=its, stderr=its)
    os.close(its)
    said = b""
    while b"called?" not in said:
        said += os.read(own, 65536)
    # Ctrl-C, as a terminal sends it, goes to the whole group; here to the program alone.
    process.send_signal(2)
    assert process.wait(timeout=PATIENCE) == 130
    os.close(own)
    assert list(tmp_path.iterdir()) == []


def test_the_passphrase_is_not_shown_and_the_terminal_is_as_before(coming, tmp_path):
    own, its = pty.openpty()
    before = termios.tcgetattr(its)
    process = subprocess.Popen(
        [PROGRAM, "release-pack", "reviews/child-z", "--site", coming, "--to", tmp_path / "pack.html",
         "--ask-passphrase"], stdin=its, stdout=its, stderr=its)
    said = b""
    while b"Passphrase: " not in said:
        said += os.read(own, 65536)
    assert not termios.tcgetattr(its)[3] & termios.ECHO
    process.send_signal(2)
    assert process.wait(timeout=PATIENCE) == 130
    assert termios.tcgetattr(its)[3] == before[3]
    os.close(own)
    os.close(its)
