"""The representative pages stand for all of them."""

from support.representatives import kind, representatives
from support.sites import example, worst_case_site

# Sections 7 and 10 of the content model.
KINDS = {
    "", "404.html", "*", "former address", "accessibility", "archive", "privacy", "search",
    "reviews", "learning-packs", "thematic-reports", "training", "national", "national/page-*",
    "themes", "themes/*", "kinds/*", "years/*", "training/*", "reviews/*", "learning-packs/*, current",
    "thematic-reports/*, current", "reviews/*, current, full", "reviews/*, current, redacted",
    "reviews/*, current, summary-only", "reviews/*, current, improvements-only",
    "reviews/*, not-published, not-published", "reviews/*, archived, full", "reviews/*, withdrawn",
}


def test_every_kind_of_page_has_one_that_is_looked_at():
    pages = representatives(example()) + representatives(worst_case_site())
    assert KINDS <= {kind(page) for page in pages}


def test_what_only_one_page_has_is_looked_at(site):
    chosen = representatives(site)
    keys = {key for page in site.pages for key in page.keys}
    assert keys == {key for page in chosen for key in page.keys}
