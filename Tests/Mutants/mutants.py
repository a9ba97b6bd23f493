#!/usr/bin/env python3
"""Weakens each guard in turn, and looks whether a test notices: `make mutants`.

Each guard is one change to one place of the sources, and the suites that are there to catch what it lets through. The
sources are copied to a folder of their own first, so that nothing of the checkout is touched. A guard whose place has
changed is told, and so is one that no test notices: then the run ends with 1.

`--check` builds nothing, and looks only whether each guard is at its place: `make test` does that, since who moves a
line does not think of its guard.
"""

import pathlib
import shutil
import subprocess
import sys
import time

from guards import GUARDS

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / ".build-mutants"
FOLDERS = ["Content", "Package.swift", "Public", "Sources", "Templates", "Tests"]


def copy_sources():
    for name in FOLDERS:
        source, target = ROOT / name, COPY / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, symlinks=True)
        else:
            COPY.mkdir(exist_ok=True)
            shutil.copy2(source, target)


def run(*command):
    return subprocess.run(command, cwd=COPY, capture_output=True, text=True, errors="replace")


def is_there(guard, folder):
    place = folder / guard.file
    return place.is_file() and place.read_text().count(guard.old) == 1


def check():
    lost = [guard for guard in GUARDS if not is_there(guard, ROOT)]
    for guard in lost:
        print(f"Tests/Mutants/guards.py: the place of “{guard.name}” in {guard.file} has changed. Write what stands there now.")
    sys.exit(1 if lost else 0)


def outcome(guard):
    """What became of one guard: `noticed`, or why that cannot be said."""
    place = COPY / guard.file
    if not is_there(guard, COPY):
        return "its place has changed"
    text = place.read_text()
    place.write_text(text.replace(guard.old, guard.new))
    try:
        built = run("swift", "build", "--build-tests")
        if built.returncode != 0:
            return "does not build: " + next((l for l in built.stdout.splitlines() if "error:" in l), "?")
        tested = run("swift", "test", "--skip-build", "--filter", guard.suites)
        if "Test run with 0 tests" in tested.stdout:
            return "its suites are not there"
        failed = [line for line in tested.stdout.splitlines() if line.startswith("✘ Test \"")]
        return "noticed" if failed and tested.returncode != 0 else "NOT NOTICED"
    finally:
        place.write_text(text)


def main(wanted):
    guards = [guard for guard in GUARDS if not wanted or any(word in guard.name for word in wanted)]
    copy_sources()
    if run("swift", "build", "--build-tests").returncode != 0:
        sys.exit("The tests do not build.")
    width = max(len(guard.name) for guard in guards)
    bad = 0
    for guard in guards:
        start = time.monotonic()
        result = outcome(guard)
        bad += result != "noticed"
        print(f"{guard.name:{width}}  {result}  ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(guards) - bad} of {len(guards)} guards are noticed when they are weakened.")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        check()
    main(sys.argv[1:])
