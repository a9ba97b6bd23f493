"""A small site with a review that opens in three days, whenever the tests are run."""

import datetime
import shutil
import zoneinfo
from pathlib import Path

from .program import REPOSITORY

LONDON = zoneinfo.ZoneInfo("Europe/London")
# In nothing that is public now.
SECRET = "Zephyrine"
DRAFT = "Quillfeather"
SITE = """partnership: {name: Northvale Safeguarding Children Partnership, acronym: NVSCP, area: Northvale}
url: https://reviews.northvale.example
contacts:
  business_unit: {name: Business Unit, email: unit@northvale.example}
"""
REVIEW = """---
title: {title}
kind: lcspr
published: {published}
{more}---
{text}
"""


def opening(days: int = 3) -> datetime.datetime:
    day = datetime.datetime.now(LONDON).date() + datetime.timedelta(days)
    return datetime.datetime.combine(day, datetime.time(10), LONDON)


def as_of(moment: datetime.datetime) -> str:
    """As it is written in content and on the command line."""
    return moment.strftime("%Y-%m-%dT%H:%M")


def in_words(moment: datetime.datetime) -> str:
    """As people read it."""
    return f"{moment.day} {moment:%B %Y}, {moment.hour % 12 or 12}{'am' if moment.hour < 12 else 'pm'}"


def write(site: Path) -> None:
    shutil.copytree(REPOSITORY / "Public", site / "Public")
    text = {
        "site.yml": SITE,
        "pages/index.md": "---\ntitle: Reviews and learning\n---\nWhat is published.\n\n```list\nof: reviews\n```\n",
        "reviews/child-a.md": REVIEW.format(
            title="Child A", published=as_of(opening(-30)), more="", text="\n\n".join(["Long ago."] * 200)),
        "reviews/child-z/index.md": REVIEW.format(
            title=f"Child {SECRET}", published=as_of(opening()),
            more="documents:\n  - {file: zephyrine-report.pdf, kind: report}\n", text="Not yet."),
        "reviews/child-d.md": REVIEW.format(
            title=f"Child {DRAFT}", published=as_of(opening(60)), more="draft: true\n", text="Hardly begun."),
    }
    for name, words in text.items():
        file = site / "Content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words)
    report = next((REPOSITORY / "Content").glob("reviews/*/*.pdf"))
    shutil.copy(report, site / "Content/reviews/child-z/zephyrine-report.pdf")
