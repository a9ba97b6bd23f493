"""A site that is hard on its pages: everything at once, everything long, markup in every field."""

import json
import shutil
from pathlib import Path

from .program import REPOSITORY

URL = "https://reviews.testshire.example/lscp"
# The longest name of a place in Britain, and something that no dictionary can break.
LONG_WORDS = (
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    " BSCP2020_21_01_FinalOverviewReport_signedoff_withcorrections_version12"
)
LONG_TITLE = f"Learning from {LONG_WORDS}, where seven services knew one part each"
MARKUP = "<script>ran(1)</script> & <b>\"it's\"</b>"
PDF = "Content/reviews/child-s/report.pdf"
# More entries than one page of a list has.
MANY = 201
DOCUMENT_KINDS = (
    "report executive-summary summary lessons learning-report presentation 7-minute-briefing briefing"
    " guidance press-statement statement response action-plan terms-of-reference timeline"
    " literature-review appendix form leaflet easy-read translation other"
).split()


def write(folder: Path, markup: str = MARKUP) -> None:
    """Writes the site's `Content` and `Public`, with the markup in every field that takes a text."""
    shutil.copytree(REPOSITORY / "Public", folder / "Public")
    content, site = folder / "Content", _WorstCase(markup)
    _write(content / "site.yml", _lines(site.settings()))
    for item, (keys, text) in site.items().items():
        _write(content / item / "index.md", f"---\n{_lines(keys)}---\n\n{text}\n")
        for document in keys.get("documents", []):
            if "file" in document:
                shutil.copy(REPOSITORY / PDF, content / item / document["file"])
    shutil.copy(REPOSITORY / "Content/pages/what-is-a-review/stages.png", content / "pages/contents")
    for number in range(MANY):
        _write(content / f"national/entry-{number}.md", f"---\n{_lines(site.national(number))}---\n")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _lines(keys: dict) -> str:
    """YAML, of which JSON is a part."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in keys.items())


def _block(name: str, **options) -> str:
    return f"```{name}\n{_lines(options)}```\n\n"


class _WorstCase:
    def __init__(self, markup: str):
        self.text = f"{markup} {LONG_TITLE}"
        # Markup cannot stand at the beginning of what is Markdown.
        self.markdown = f"A **{LONG_WORDS}** and {markup}, [{LONG_WORDS}](https://example.org/{'a' * 150})."
        self.line = f"A {markup} and {LONG_TITLE}"[:300]
        self.short = markup[:30]
        self.themes = [f"{self.text} and theme {number}" for number in range(12)]

    def settings(self) -> dict:
        contact = {"name": self.text, "email": f"{'a' * 60}@testshire.example", "phone": "0161 496 0100"}
        return {
            "partnership": {
                "name": self.text, "acronym": self.text, "area": self.text,
                "formerly": [{"name": self.text, "acronym": self.text}] * 2,
            },
            "url": URL,
            "contacts": {"business_unit": contact, "media": contact, "accessibility": contact},
            "concern": {
                "text": self.text,
                "lines": [contact, {"name": self.text, "url": f"https://example.org/{'b' * 80}"}],
            },
            "national_repository": {
                "name": self.text, "url": "https://learning.nspcc.org.uk/", "search_as": self.text,
            },
            "kinds": {"own": {"one": self.text, "many": self.text}},
            "training_site": "https://training.example/",
            "brand": {"colour": "#1f4e5f", "logo": "logo.svg", "logo_text": self.text},
            "accessibility": {
                "status": "not", "tested": self.text, "problems": [self.text],
                "out_of_scope": [self.text], "disproportionate_burden": [self.text],
            },
            "robots": "noindex",
        }

    def items(self) -> dict[str, tuple[dict, str]]:
        """Keys and text, by their places in `Content`."""
        return {
            "pages/index": self.front_page(),
            "pages/contents": self.page(1, contents=True),
            **{f"pages/in-the-navigation-{n}": self.page(n) for n in range(2, 9)},
            "pages/training": self.page(9),
            "reviews/whole": (self.whole_review(), self.body),
            **{f"reviews/{outcome}": self.review(outcome=outcome, outcome_note=self.line)
               for outcome in ("summary-only", "improvements-only", "not-published")},
            "reviews/actions": self.review(response=[self.action(done="2025-10-07"), self.action()]),
            "reviews/hosted": self.review(hosted_by={"name": self.text, "url": "https://example.org/"}),
            "reviews/archived": self.review(published="2015-10-05", publish_until="2017", kind="lcspr"),
            "reviews/withdrawn": self.review(withdrawn={"on": "2025-10-09", "reason": self.text}),
            "reviews/withdrawn-bare": self.review(withdrawn={"on": "2025-10-09", "record": "bare"}),
            "learning-packs/pack": (self.pack(), self.body),
            "learning-packs/in-welsh": (self.shared() | {"language": "cy", "published": "undated"}, self.body),
            "thematic-reports/report": (self.thematic_report(), self.body),
            **{f"training/{name}": (self.shared() | keys, self.body)
               for name, keys in self.courses().items()},
        }

    def shared(self) -> dict:
        return {
            "title": self.text, "short_title": self.short, "summary": self.line, "published": "2025-10-05",
            "themes": self.themes, "publisher": self.text, "with": [self.text] * 2, "updated": "2025-10-10",
            "audience": ["practitioners", "families", "young-people", "public", "media"],
            "notice": {"kind": "legal", "text": self.line},
        }

    def review(self, **keys) -> tuple[dict, str]:
        window = {} if "hosted_by" in keys else {"publish_until": "further-notice"}
        return self.shared() | {"kind": "own", "learning": self.markdown} | window | keys, self.body

    def whole_review(self) -> dict:
        return self.shared() | {
            "kind": "own", "outcome": "redacted", "outcome_note": self.line, "reference": self.text,
            "subjects": [self.text] * 3, "reviewers": [self.text] * 3, "decided": "2024-10",
            "publish_until": "further-notice", "learning": self.markdown, "response": self.markdown,
            "former_urls": ["/old/whole.html"], "documents": self.documents(),
            "national_repository": {
                "url": "https://example.org/", "reference": self.text, "cited_as": self.text,
            },
        }

    def documents(self) -> list[dict]:
        said = {"title": self.text, "label": self.text, "publisher": self.text, "subjects": [self.text]}
        return [
            *({"file": f"{kind}.pdf", "kind": kind, **said, "redacted": True, "audience": ["media"],
               "accessible_alternative": "https://example.org/plain",
               "corrected": {"on": "2025-10-06", "note": self.text}} for kind in DOCUMENT_KINDS),
            {"url": "https://example.org/b", "kind": "summary", **said, "hosted_by": self.text},
            {"url": "https://example.org/c", "kind": "summary", "title": self.text,
             "withdrawn": {"on": "2025-10-07", "reason": self.text}},
        ]

    def action(self, **keys) -> dict:
        return {"action": self.text, "lead": self.text, "due": "2026-01-30"} | keys

    def pack(self) -> dict:
        return self.shared() | {
            "kind": "own", "about": ["reviews/whole"], "subjects": [self.text],
            "learning_event": {"held": "2025-10"},
            "documents": [{"file": "briefing.pdf", "kind": "7-minute-briefing", "title": self.text}],
        }

    def thematic_report(self) -> dict:
        return self.shared() | {
            "scope": self.text, "about": ["reviews/whole"], "publish_until": "further-notice",
            "covers": {"from": "2007", "to": "2014", "reviews": 12},
        }

    def courses(self) -> dict[str, dict]:
        to_come = {"starts": "2099-12-05T10:00", "ends": "2099-12-05T12:00"}
        booking = {"booking": "https://example.org/", "waiting_list": "https://example.org/"}
        place = {"venue": self.text, "cost": self.text, **booking}
        over = {"starts": "2025-10-07T10:00", "ends": "2025-10-07T12:00", "online": True}
        return {
            "open": place | to_come, "full": place | to_come | {"status": "full"},
            "cancelled": place | to_come | {"status": "cancelled"}, "on-demand": booking | {"on_demand": True},
            "several": {"cost": self.text, "dates": [to_come | {"venue": self.text}, over]},
            "over": over | {"recording": "https://example.org/"},
        }

    def national(self, number: int) -> dict:
        entry = {"title": f"Entry {number}", "url": "https://example.org/", "published": "2020-10-05"}
        if number == 0:
            return entry | {"title": self.text, "publisher": self.text, "summary": self.line}
        return entry | {"publisher": "Panel"}

    def page(self, place: int, contents: bool = False) -> tuple[dict, str]:
        keys = {
            "title": self.text, "short_title": f"{self.short[:27]} {place}", "navigation": place,
            "summary": self.line, "contents": contents,
            "documents": [{"file": "form.pdf", "kind": "form", "title": self.text}],
        }
        picture = f"\n![A picture of {LONG_WORDS}](stages.png)\n" if contents else ""
        return keys, self.body + picture

    def front_page(self) -> tuple[dict, str]:
        everything = ["reviews", "learning-packs", "thematic-reports", "training", "national"]
        return {"title": self.text}, "".join([
            _block("quote", text=self.markdown, source=self.text, edition=self.text,
                   url="https://example.org/"),
            *(f"## A {kind} and {LONG_WORDS}\n\n{_block('list', of=kind, newest=5, intro=self.text)}"
              for kind in everything),
            _block("list", of="reviews", kind="dhr", empty=self.text),
            _block("when", **{"from": "2025-01-01"}, text=self.markdown),
            _block("downloads", **{"from": "both"}),
            *(_block(name) for name in ("concern", "national-repository", "media-enquiries")),
            *(_block("contact", who=who) for who in ("business_unit", "media", "accessibility")),
        ])

    @property
    def body(self) -> str:
        """Everything that Markdown has."""
        row = f"| {LONG_WORDS} | {self.line.replace('|', '/')} | 2014 | 2015 | 2016 | 2017 |"
        return f"""
{self.markdown}[^1]

## A {self.text}

> {self.markdown}

### A {LONG_WORDS}

- {self.markdown}
  1. {self.markdown}
     - {self.markdown}

#### A smaller heading

##### A smaller one still

###### The smallest

| What | Why | When | Then | Later | Last |
|---|---|:--:|--:|---|---|
{row}
{row}

```
{LONG_WORDS} {LONG_WORDS} {self.text}
```

~~{LONG_WORDS}~~ *{LONG_WORDS}* `{LONG_WORDS}` https://example.org/{'c' * 120}

---

[^1]: {self.markdown}
"""
