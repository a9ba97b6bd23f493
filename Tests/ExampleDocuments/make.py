"""Makes the documents of the example under Content/ from the words beside this file.

words/reviews/child-s/report.pdf.md becomes Content/reviews/child-s/report.pdf. The words are
Markdown, with lines in double braces that stand for the item's own words:

    {{summary}} {{learning}} {{response}} {{body}}   from Content/reviews/child-s/index.md
    {{facts}}                                        its reference, reviewers and dates
    {{learning of reviews/child-t}}                  what another item says
    {{words report.pdf}}                             what another document of the item says

The same words give the same bytes: no clock, no machine's name, fonts from a pinned package.
"""

import datetime
import hashlib
import re
import sys
from functools import cache
from pathlib import Path

import yaml

from office import slides, word
from pdf import pdf, picture

HERE = Path(__file__).resolve().parent
WORDS = HERE / "words"
CONTENT = HERE.parent.parent / "Content"
PARTNERSHIP = "Northmoor Safeguarding Children Partnership"
# For what has no date of its own.
UNDATED = datetime.date(2026, 1, 5)


# What an item says


class Item:
    """An item of the content: its front matter and its Markdown."""

    def __init__(self, folder: Path):
        _, front, self.body = (folder / "index.md").read_text("utf-8").split("---\n", 2)
        self.front = yaml.load(front, yaml.BaseLoader)

    def document(self, name: str) -> dict:
        """The entry of one of its files."""
        named = (d for d in self.front.get("documents", []) if d.get("file") == name)
        return next(named, {})

    def said(self, name: str, words: Path) -> str:
        """The Markdown that a line in double braces stands for."""
        match name.split():
            case ["words", other]:
                return self.filled((words.parent / f"{other}.md").read_text("utf-8"), words)
            case [key, "of", other]:
                return item(CONTENT / other).said(key, words)
            case ["body"]:
                return re.sub(r"^```.*?^```\n", "", self.body, flags=re.M | re.S).strip()
            case ["facts"]:
                return self.facts()
            case ["response"] if isinstance(self.front["response"], list):
                rows = [
                    f"| {a['action']} | {a.get('lead', '')} | {day(a['due'])} |"
                    for a in self.front["response"]
                ]
                return "\n".join(["| Action | Lead | By |", "| --- | --- | --- |", *rows])
            case [key]:
                return self.front[key]
        raise ValueError(f"{words}: {{{{{name}}}}}")

    def filled(self, text: str, words: Path) -> str:
        return re.sub(r"^\{\{(.+?)\}\}$", lambda m: self.said(m[1], words), text, flags=re.M)

    def facts(self) -> str:
        front = self.front
        covers = front.get("covers", {})
        facts = {
            "Reference": front.get("reference"),
            "Reviewers": ", ".join(front.get("reviewers", [])),
            "Decided": "decided" in front and day(front["decided"]),
            "Published": day(front["published"]),
            "Published by": front.get("publisher", PARTNERSHIP),
            "Together with": ", ".join(front.get("with", [])),
            "Period": covers and f"{day(covers['from'])} to {day(covers['to'])}",
            "Scope": front.get("scope"),
        }
        return "\n".join(f"- **{name}:** {value}" for name, value in facts.items() if value)


@cache
def item(folder: Path) -> Item:
    return Item(folder)


def day(written: str) -> str:
    """A date in its own precision, as the site shows it."""
    parts = [int(p) for p in written[:10].split("-")]
    months = "January February March April May June July August September October November December"
    return " ".join(
        [str(p) for p in parts[2:]] + [months.split()[p - 1] for p in parts[1:2]] + [str(parts[0])]
    )


def file_date(written: str | None) -> datetime.date:
    """The date inside the file: the first day of an imprecise one."""
    if not written or written == "undated":
        return UNDATED
    parts = [int(p) for p in written[:10].split("-")]
    return datetime.date(*(parts + [1, 1])[:3])


# The files

MAKERS = {".pdf": pdf, ".docx": word, ".pptx": slides}


def item_of(words: Path) -> Item:
    return item(CONTENT / words.parent.relative_to(WORDS))


def entry_of(words: Path) -> dict:
    return item_of(words).document(words.stem)


def made(words: Path) -> bytes:
    """The document whose words stand in this file."""
    if words.suffix == ".typ":
        return picture(words.read_bytes())
    name = words.stem
    of = item_of(words)
    markdown = of.filled(words.read_text("utf-8"), words)
    entry = entry_of(words)
    facts = {
        "title": re.search(r"^# (.+)$", markdown, re.M)[1],
        "date": file_date(entry.get("published", of.front.get("published"))),
        "publisher": entry.get("publisher", of.front.get("publisher", PARTNERSHIP)),
        "language": entry.get("language", of.front.get("language", "en-GB")),
    }
    return MAKERS[Path(name).suffix](markdown, name, facts)


def main() -> int:
    """Makes them all; with --check makes them, compares and writes nothing."""
    check = sys.argv[1:] == ["--check"]
    different = 0
    for words in sorted(p for p in WORDS.rglob("*") if p.is_file()):
        target = CONTENT / words.parent.relative_to(WORDS) / words.stem
        data = made(words)
        if not target.exists() or target.read_bytes() != data:
            different += 1
            print(target.relative_to(CONTENT))
            if not check:
                target.write_bytes(data)
        signed = entry_of(words).get("signed_off", {}).get("sha256")
        sha256 = hashlib.sha256(data).hexdigest()
        if signed and signed != sha256:
            print(f"{target.relative_to(CONTENT)}: the sha256 of its signed_off should be {sha256}")
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main())
