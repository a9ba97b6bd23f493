"""With JavaScript switched off."""

from playwright.sync_api import expect
from support.sites import example

# But what a script would bring out, which says so with `hidden`, and what a reader can open.
UNREADABLE = """
() => [...document.querySelectorAll('main *')]
  .filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
  .filter(element => !element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .filter(element => !element.closest('[hidden], details:not([open]), script, template'))
  .map(element => element.outerHTML.slice(0, 160))
"""


def test_everything_can_be_read_without_a_script_on_the_screen_or_on_paper(page, read):
    shown = read(page, script=False)
    unreadable = set(shown.evaluate(UNREADABLE))
    shown.emulate_media(media="print")
    unreadable &= set(shown.evaluate(UNREADABLE))
    assert not unreadable, "\n".join(unreadable)


def test_a_reader_comes_from_the_front_page_to_a_document_without_a_script(read):
    shown = read(example().page("/"), script=False)
    shown.get_by_role("navigation", name="Main").get_by_role("link", name="Reviews").click()
    entry = shown.get_by_role("main").get_by_role("listitem").get_by_role("link").first
    title = entry.inner_text()
    entry.click()
    expect(shown.get_by_role("heading", level=1)).to_have_text(title)
    document = shown.locator("main a[href$='.pdf']").first.evaluate("link => link.href")
    answer = shown.context.request.get(document)
    assert (answer.status, answer.body()[:5]) == (200, b"%PDF-")


def test_a_reader_finds_a_review_by_theme_kind_and_year_without_a_script(read):
    for way in ("themes", "kinds", "years"):
        shown = read(example().page("/search/"), script=False)
        shown.locator(f"main a[href^='/{way}/']").first.click()
        found = shown.locator("main a[href^='/reviews/'], main a[href^='/learning-packs/']")
        expect(found).not_to_have_count(0)
