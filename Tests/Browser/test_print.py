"""On paper."""

import subprocess

import pytest
from support.sites import example

REVIEW = "/reviews/child-s/"


@pytest.fixture
def printed(read):
    """Prints a page on A4, and gives what can be read on each sheet."""

    def text(page) -> list[str]:
        pdf = read(page).pdf(format="A4")
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
        return text.stdout.decode().split("\f")[:-1]

    return text


def test_a_printed_review_says_when_it_was_published_and_how_long_it_stays(printed):
    text = " ".join("".join(printed(example().page(REVIEW))).split())
    for words in ("Child S", "16 September 2026", "16 September 2027"):
        assert words in text


def test_a_printed_record_says_that_it_is_archived_or_withdrawn(printed):
    records = [page for page in example().pages if page.record.get("standing") in ("archived", "withdrawn")]
    assert records
    for page in records:
        assert page.record["standing"] in "".join(printed(page)).lower(), page


def test_a_printed_link_in_the_text_or_to_a_document_shows_its_address(printed):
    page = example().page(REVIEW)
    # An address may go on in the next line.
    text = "".join("".join(printed(page)).split())
    links = page.tree.xpath(
        "//main//a[not(ancestor::dl or ancestor::nav)]/@href[starts-with(., '/') or starts-with(., 'http')]")
    assert links
    missing = [link for link in links if link not in text]
    assert not missing, missing


def test_a_printed_page_leaves_the_navigation_out(page, read):
    shown = read(page)
    shown.emulate_media(media="print")
    kept = shown.evaluate("""
      [...document.querySelectorAll('nav, .skip-link, button, input')]
        .filter(element => element.checkVisibility() && !element.closest('main'))
        .map(element => element.outerHTML.slice(0, 120))""")
    assert not kept, "\n".join(kept)


def test_a_seven_minute_briefing_fits_on_one_sheet(printed):
    briefings = [page for page in example().pages if page.record.get("kind") == "7-minute-briefing"]
    assert briefings
    for page in briefings:
        sheets = printed(page)
        assert len(sheets) == 1, f"{page} takes {len(sheets)} sheets"
