"""The browser of the machine."""

import subprocess

from .program import REPOSITORY


def path() -> str:
    """Where `.ci/prepare-browser` has found it."""
    return (REPOSITORY / ".venv/browser-path.txt").read_text().strip()


def version() -> str:
    return subprocess.run([path(), "--version"], capture_output=True, text=True).stdout.strip()
