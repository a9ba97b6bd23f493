"""Which pages are looked at: of each kind one, and one for each thing that a page can have.

Whatever is new, an address of a new form, a key, an element, an attribute, a class, brings a page
along that has it. So nobody keeps a list.
"""

from collections.abc import Iterator

from .site import BuiltSite, Page

# Section 10 of the content model. Every other page at the top is a writer's own.
BUILT_IN = {
    "", "404.html", "reviews", "learning-packs", "thematic-reports", "training", "national",
    "archive", "themes", "search", "accessibility", "privacy",
}


def representatives(site: BuiltSite) -> list[Page]:
    """Few pages that have between them everything that any page has."""
    having = {page: set(_features(page)) for page in site.pages}
    missing = set().union(*having.values())
    chosen = []
    while missing:
        best = max(having, key=lambda page: len(having[page] & missing))
        chosen.append(best)
        missing -= having.pop(best)
    return sorted(chosen, key=lambda page: page.address)


# Keys whose values make pages different in kind.
TELLING = {"outcome", "status", "language"}


def kind(page: Page) -> str:
    """In words, as in `reviews/*, archived, full`."""
    if page.is_stub:
        return "former address"
    first, *rest = page.address.strip("/").split("/")
    steps = [first if first in BUILT_IN or rest else "*", *(_step(step) for step in rest)]
    facts = [page.record.get("standing"), page.record.get("outcome")]
    return ", ".join(["/".join(steps), *filter(None, facts)])


def _step(step: str) -> str:
    return "page-*" if step.startswith("page-") else "*"


def _features(page: Page) -> Iterator[tuple[str, ...]]:
    yield "kind", kind(page)
    for key, value in page.keys.items():
        yield ("key", key, value) if key in TELLING else ("key", key)
    for element in page.tree.iter("*"):
        for name, value in element.attrib.items():
            yield element.tag, name
            if name in ("class", "role", "type"):
                yield from ((name, word) for word in value.split())
            # A template's ids begin so.
            if name == "id" and value.startswith("page."):
                yield "id", value
