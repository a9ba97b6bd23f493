#!/usr/bin/env python3
"""make_site.py COUNT FOLDER: a made-up site with COUNT items, for measuring.

Of 20 items, 14 are reviews, 3 learning packs about one of them, 2 training events and 1 a thematic
report. Each has about 4 KB of text with headings, lists, a table, links and a footnote. The same
COUNT gives the same bytes.
"""
import pathlib
import random
import sys

THEMES = ["Neglect", "Information sharing", "Safer sleeping", "Domestic abuse", "Mental health",
          "Professional curiosity", "Voice of the child", "Housing", "Online harm", "Young carers"]
WHO = ["The health visitor", "The school", "A neighbour", "The family support worker", "The panel",
       "The review", "Each service", "The social worker"]
DID = ["noticed", "wrote down", "asked about", "had not been told of", "shared", "followed up"]
WHAT = ["the missed appointments", "what the child said", "the family's third move",
        "who was at home", "the plan from before the birth", "a change in the child's mood"]
TAIL = ["and told the others the same day", "but nobody had the whole picture",
        "which is good practice", "although the records were brief", "and this has changed since"]
SITE = """partnership: {name: Northvale Safeguarding Children Partnership, acronym: NVSCP, area: Northvale}
url: https://reviews.northvale.example
contacts:
  business_unit: {name: Business Unit, email: unit@northvale.example}
window:
  reviews: {months: 12, then: keep}
  thematic-reports: {months: 12, then: keep}
"""


def sentence(r):
    return f"{r.choice(WHO)} {r.choice(DID)} {r.choice(WHAT)}, {r.choice(TAIL)}."


def paragraph(r):
    return " ".join(sentence(r) for _ in range(r.randint(3, 5)))


def text(r):
    parts = [paragraph(r) + " The method is described in a note.[^1]"]
    for heading in ["Background", "What happened", "What the review found", "Good practice", "Next steps"]:
        parts += [f"## {heading}", paragraph(r),
                  "\n".join(f"- **{r.choice(WHAT).capitalize()}**: {sentence(r)}" for _ in range(3))]
    rows = "\n".join(f"| {sentence(r)} | {r.choice(WHO)} | {r.randint(2015, 2025)} |" for _ in range(4))
    parts += ["| What | Who | When |\n|---|---|:--:|\n" + rows,
              "See the [procedures](https://northvale.example/procedures/) and [all reviews](/reviews/).",
              "[^1]: It follows the guidance of 2023."]
    return "\n\n".join(parts) + "\n"


def item(number):
    r = random.Random(number)
    day = f"{r.randint(2015, 2025)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    place = number % 20
    themes = ", ".join(r.sample(THEMES, 3))
    shared = f"summary: {sentence(r)}\nthemes: [{themes}]\n"
    if place < 14:
        return "reviews", f"title: Child {number}\npublished: {day}\nkind: lcspr\n{shared}"
    if place < 17:
        about = number - place + r.randrange(14)
        return "learning-packs", (f"title: Learning pack {number}\npublished: {day}\n{shared}"
                                  f"about: [reviews/item-{about:06}]\nlearning_event: {{held: {day[:7]}}}\n")
    if place < 19:
        return "training", (f"title: Course {number}\npublished: {day}\n{shared}"
                            f"starts: {day}T10:00\nends: {day}T12:00\nonline: true\n")
    return "thematic-reports", f"title: Messages from reviews {number}\npublished: {day}\n{shared}"


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    content = folder / "Content"
    for name in ["pages", "reviews", "learning-packs", "training", "thematic-reports"]:
        (content / name).mkdir(parents=True, exist_ok=True)
    (content / "site.yml").write_text(SITE)
    lists = "".join(f"## {name}\n\n```list\nof: {name}\nnewest: 20\n```\n\n"
                    for name in ["reviews", "learning-packs", "thematic-reports"])
    (content / "pages/index.md").write_text(f"---\ntitle: Reviews\n---\n\n{lists}")
    for number in range(count):
        kind, keys = item(number)
        body = text(random.Random(-1 - number))
        (content / kind / f"item-{number:06}.md").write_text(f"---\n{keys}---\n\n{body}")


main()
