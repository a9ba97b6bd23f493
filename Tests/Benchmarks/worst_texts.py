#!/usr/bin/env python3
"""worst_texts.py PROGRAM: the longest of each text that is known to be slow for libcmark-gfm 0.29, and
that the program still reads, and what a site takes that has one such page.

The limits are in Sources/ContentFiles/Text. Above them a text is refused. The inputs are of the kinds
that CVE-2023-22483, 22484, 22486, 24824, 26485 and cmark's own pathological tests name.
"""
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

SITE = """partnership: {name: Northvale Safeguarding Children Partnership, area: Northvale}
url: https://reviews.northvale.example
contacts:
  business_unit: {name: Business Unit, email: unit@northvale.example}
"""
LARGEST = 499_900

# Each makes a text from how often something is repeated.
TEXTS = {
    "plain words": lambda n: "word " * n,
    "lines of plain words": lambda n: "a line of words\n" * n,
    "paragraphs of one word": lambda n: "word\n\n" * n,
    "open brackets": lambda n: "[" * n,
    "open pictures": lambda n: "![" * n,
    "brackets that close": lambda n: "a](b" * n,
    "nested brackets": lambda n: "[" * n + "a" + "](https://a.example)" * n,
    "open emphasis": lambda n: "*a **b " * n,
    "emphasis of both signs": lambda n: "*a_ " * n,
    "underlines": lambda n: "_" * n + "a",
    "strikethrough": lambda n: "~~a " * n,
    "backticks of every length": lambda n: "".join("e" + "`" * i for i in range(n)),
    "quotation marks": lambda n: "\"a' " * n,
    "pointed brackets": lambda n: "<a " * n,
    "comments that do not end": lambda n: "a <!-- " * n,
    "references without a definition": lambda n: "[a][b] " * n,
    "references to one definition": lambda n: "[a] " * n + "\n\n[a]: https://a.example/" + "b" * n,
    "definitions": lambda n: "".join(f"[{i}]: b\n\n" for i in range(n)),
    "footnotes": lambda n: "".join(f"a[^{i}] " for i in range(n)) + "\n\n"
                           + "".join(f"[^{i}]: b\n\n" for i in range(n)),
    "footnotes in paragraphs": lambda n: "".join(f"a[^{i}]\n\n[^{i}]: b\n\n" for i in range(n)),
    "one footnote, many times": lambda n: "a[^1]\n\n" * n + "[^1]: b",
    "a wide table": lambda n: "|" + "a|" * n + "\n|" + "-|" * n + "\n",
    "a table with short rows": lambda n: "|" + "a|" * 400 + "\n|" + "-|" * 400 + "\n" + "|a|\n" * n,
    "lists, one in another": lambda n: "".join("  " * i + "- a\n" for i in range(n)),
    "quotations, one in another": lambda n: (">" * n + " a\n") * 2_000,
    "list after list": lambda n: "- a\n\n" * n,
    "addresses": lambda n: "https://a.example " * n,
    "addresses without an end": lambda n: "https://a.example/(((" + "(" * n,
    "e-mail addresses": lambda n: "a@" * n,
    "dots before an address": lambda n: "a." * n + "@b",
    "entities": lambda n: "&amp;" * n,
    "backslashes": lambda n: "\\" * n,
    "headings of one name": lambda n: "## a\n\n" * n,
    "rulers and headings": lambda n: "a\n-\n" * n,
}


def build(program, folder, text):
    (folder / "Content/pages/slow.md").write_text(f"---\ntitle: Slow\n---\n{text}\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(
        [program, "build", "--site", folder, "--output", folder / "out"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=600)
    return done.returncode == 0, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def longest(program, folder, make):
    """How often something can be repeated, to a hundredth."""
    def is_read(count):
        text = make(count)
        return len(text.encode()) <= LARGEST and build(program, folder, text)[0]

    least, most = 1, 2
    while is_read(most):
        least, most = most, most * 2
    while most - least > max(1, least // 100):
        middle = (least + most) // 2
        least, most = (middle, most) if is_read(middle) else (least, middle)
    return least


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "Content/pages").mkdir(parents=True)
        (folder / "Content/site.yml").write_text(SITE)
        (folder / "Content/pages/index.md").write_text("---\ntitle: Reviews\n---\nWords.\n")
        results = []
        for kind, make in TEXTS.items():
            text = make(longest(program, folder, make))
            results.append((build(program, folder, text)[1], kind, len(text.encode())))
    print(f"{'seconds':>8} {'KB':>5}  text")
    for seconds, kind, size in sorted(results, reverse=True):
        print(f"{seconds:8.2f} {size / 1000:5.0f}  {kind}")


main()
