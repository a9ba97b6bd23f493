"""The sites under test. Each is built once in a process, when somebody first asks for it."""

import atexit
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from . import modes, worst_case
from .program import REPOSITORY, build, by_now
from .site import BuiltSite

# As of which the Swift tests build the example, too.
MOMENT = "2026-11-21T09:00"
FIFTY = """---
title: Reviews and learning
---

```list
of: [reviews, learning-packs, thematic-reports]
```

```list
of: training
when: past
```
"""


@cache
def example(as_of: str = MOMENT) -> BuiltSite:
    """The example in `Content`."""
    output = _scratch() / "site"
    build(REPOSITORY, output, by_now(as_of))
    return BuiltSite("example", REPOSITORY, output, "https://reviews.northmoor.example", modes.ALL)


@cache
def worst_case_site(markup: str = worst_case.MARKUP, keeps_policy: bool = True) -> BuiltSite:
    """Everything that is hard on a page, with the markup in every field."""
    source, output = _scratch() / "site", _scratch() / "site"
    worst_case.write(source, markup)
    build(source, output)
    # What is too long is so in every colour.
    return BuiltSite("worst case", source, output, worst_case.URL, modes.SIZES, keeps_policy)


@cache
def fifty_items() -> BuiltSite:
    """50 items, all of them on the front page."""
    source, output = _scratch() / "site", _scratch() / "site"
    maker = REPOSITORY / "Tests/Benchmarks/make_site.py"
    subprocess.run([sys.executable, maker, "50", source], check=True)
    shutil.copytree(REPOSITORY / "Public", source / "Public")
    (source / "Content/pages/index.md").write_text(FIFTY)
    build(source, output)
    return BuiltSite("fifty items", source, output, "https://reviews.northvale.example")


def _scratch() -> Path:
    """A new folder, which goes when the process does."""
    folder = tempfile.mkdtemp(prefix="twelvemonth-browser-")
    atexit.register(shutil.rmtree, folder)
    return Path(folder)
