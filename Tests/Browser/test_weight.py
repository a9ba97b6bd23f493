"""A page is light enough for an old phone: the front page of a site with 50 items on it."""

import pytest
from support.modes import PHONE
from support.sites import example, fifty_items

SHIFT = """
() => new Promise(resolve => {
  let shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  // Two frames, in which whatever is late would come.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shift), 200)));
})
"""


@pytest.fixture
def front_page(tab):
    """The page, and what was loaded for it: of which type, and how many bytes came over the wire."""
    shown, loaded = tab(PHONE), []
    shown.on("requestfinished", lambda request: loaded.append(request))
    shown.goto(fifty_items().page("/").url)
    return shown, [(request.resource_type, request.sizes()["responseBodySize"]) for request in loaded]


def _bytes(loaded: list[tuple[str, int]], *types: str) -> int:
    return sum(size for type, size in loaded if type in types)


def test_html_and_css_have_at_most_30_kb(front_page):
    shown, loaded = front_page
    assert shown.locator("main li h3, main li .entry-title").count() == 50
    size = _bytes(loaded, "document", "stylesheet")
    assert 0 < size <= 30_000, f"{size} bytes"


def test_scripts_have_at_most_8_kb(front_page):
    size = _bytes(front_page[1], "script")
    assert size <= 8_000, f"{size} bytes"


def test_it_takes_at_most_four_requests(front_page):
    assert len(front_page[1]) <= 4, front_page[1]


def test_nothing_moves_while_it_loads(front_page):
    shift = front_page[0].evaluate(SHIFT)
    assert shift == 0, f"a shift of {shift}"


def test_pictures_are_as_large_as_they_say(tab):
    shown = tab(PHONE)
    shown.goto(example().page("/what-is-a-review/").url)
    pictures = shown.evaluate("""[...document.images].map(({naturalWidth, naturalHeight, attributes}) =>
      [naturalWidth, naturalHeight, Number(attributes.width.value), Number(attributes.height.value)])""")
    assert len(pictures) == 2
    for width, height, *said in pictures:
        assert [width, height] == said
