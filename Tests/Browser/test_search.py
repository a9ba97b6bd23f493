"""The search and the filters of lists, used as a person would."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect
from support.sites import example

REPOSITORY = Path(__file__).resolve().parents[2]
TABLE = json.loads((REPOSITORY / "Tests/RenderingTests/words.json").read_text())

# From a letter that is typed to the first results.
FIRST_RESULTS = """
letter => new Promise(resolve => {
  const field = document.querySelector('[name=q]'), list = document.querySelector('.search-results .entries');
  new MutationObserver((_, observer) => {
    observer.disconnect();
    resolve(list.childElementCount);
  }).observe(list, {childList: true});
  field.value += letter;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
})
"""


class Search:
    """The search page, as somebody sees it."""

    def __init__(self, screen: Tab, address: str):
        self.screen = screen
        screen.goto(address)
        self.query = screen.get_by_label("Search for")
        self.status = screen.locator(".search-status")
        self.results = screen.locator(".search-results .entry")

    def type(self, words: str) -> None:
        self.query.press("Control+a")
        self.query.press_sequentially(words) if words else self.query.press("Delete")

    def says(self, text: str | re.Pattern) -> None:
        """What is announced, when the typing has come to a rest."""
        expect(self.status).to_have_text(text)

    @property
    def titles(self) -> list[str]:
        return self.results.locator(".entry-title").all_text_contents()


@pytest.fixture
def address() -> str:
    """Where the example is served, without a slash at its end."""
    return example().server.url


@pytest.fixture
def screen(tab) -> Tab:
    return tab()


@pytest.fixture
def still_screen(tab) -> Tab:
    return tab(script=False)


@pytest.fixture
def search(screen: Tab, address: str) -> Search:
    return Search(screen, f"{address}/search/")


# What is found.


def test_a_word_finds_its_pages_and_marks_itself(search):
    search.type("neglect")
    search.says(re.compile(r"^\d+ results for “neglect”$"))
    first = search.results.first
    assert "neglect" in search.titles[0].lower()
    assert {mark.lower() for mark in first.locator("mark").all_text_contents()} <= {"neglect", "neglected"}
    expect(first.locator(".entry-title mark")).to_have_text("neglect")
    expect(first.locator(".entry-facts")).to_contain_text("·")


@pytest.mark.parametrize(["typed", "other"], [
    ("SCR", "serious case reviews"), ("DHR", "domestic homicide review"), ("7MB", "seven-minute briefing"),
    ("LCSPR", "local child safeguarding practice review"), ("NSCB", "Northmoor Safeguarding Children Board"),
    ("families", "family"), ("babies sleeping", "baby sleep"), ("home-from-hospital", "home hospital"), ("niemowlęcia", "NIEMOWLECIA"),
])
def test_names_forms_and_spellings_that_mean_the_same_find_the_same(search, typed, other):
    found = []
    for words in (typed, other):
        # A blank ends the last word: nothing that only begins like it is found.
        search.type(words + " ")
        search.says(re.compile(f"for “{words}”"))
        found.append(sorted(search.titles))
    assert found[0] == found[1] != []


def test_the_word_that_is_being_typed_may_be_a_beginning(search):
    for letters in ("neg", "negl", "neglec"):
        search.type(letters)
        search.says(re.compile(f"for “{letters}”"))
        assert any("neglect" in title.lower() for title in search.titles)


def test_one_letter_is_a_name(search):
    search.type("Child S")
    search.says(re.compile("for “Child S”"))
    assert search.titles[0].startswith("Child S")
    assert not any(title.startswith("Safe") for title in search.titles)


@pytest.mark.parametrize("typed", ["negelct", "neglct", "negllect", "neglekt", "heglect", "eglect"])
def test_a_spelling_mistake_is_forgiven_and_told(search, typed):
    search.type(f"{typed} ")
    search.says(re.compile(rf"^Showing results for “neglect”, as nothing has “{typed}”\. \d+ results$"))
    expect(search.results.first.locator("mark").first).to_have_text(re.compile("neglect", re.I))


def test_what_only_the_text_has_is_quoted(search):
    search.type("drawn ")
    quote = search.results.locator(".entry-quote").first
    expect(quote.locator("mark").first).to_have_text(re.compile("^dr[ae]w", re.I))
    assert len(quote.text_content()) < 240


def test_archived_and_unpublished_reviews_are_marked(search):
    search.type("review")
    search.screen.get_by_label("Standing").select_option("archived")
    expect(search.results.first.locator(".tag")).to_have_text("Archived")
    search.screen.get_by_label("Standing").select_option("not-published")
    expect(search.results.first.locator(".tag")).to_have_text("Report not published")


def test_some_of_the_words_are_better_than_nothing(search):
    search.type("neglect xylophone ")
    search.says(re.compile(r"^Nothing has all of these words\. \d+ results for some of them$"))


def test_nothing_typed_lists_nothing_and_says_what_can_be_found(search):
    hints, advice = search.screen.locator(".search-hints"), search.screen.locator(".search-advice")
    expect(hints).to_be_visible()
    assert search.results.count() == 0
    search.type("neglect")
    expect(hints).to_be_hidden()
    search.type("")
    expect(hints).to_be_visible()
    expect(advice).to_be_hidden()
    expect(search.results).to_have_count(0)
    search.says("")


@pytest.mark.parametrize("typed", ["qqqqqq", "???", "constructor", "<img/qqqqqq>"])
def test_nothing_found_gives_advice_and_ways_on(search, typed):
    search.type(typed)
    search.says(f"No results for “{typed}”")
    advice = search.screen.locator(".search-advice")
    expect(advice.get_by_role("link", name="themes")).to_be_visible()
    expect(advice.get_by_role("link", name="archive")).to_be_visible()
    assert search.screen.locator("main img").count() == 0


# Filters, the address, and Back.


def test_filters_narrow_down_and_stand_in_the_address(search):
    search.type("child")
    search.says(re.compile("for “child”"))
    search.screen.get_by_label("Type").select_option("reviews")
    search.screen.get_by_label("Theme").select_option("neglect")
    expect(search.screen).to_have_url(re.compile(r"/search/\?q=child&type=reviews&theme=neglect$"))
    expect(search.results).not_to_have_count(0)
    links = [link.get_attribute("href") for link in search.results.locator(".entry-title a").all()]
    assert all("/reviews/" in link for link in links)


def test_a_filter_alone_lists_what_it_lets_through(search):
    search.screen.get_by_label("Theme").select_option("neglect")
    search.says(re.compile(r"^\d+ results$"))
    assert "Seen every day: a thematic review of neglect" in search.titles


def test_an_address_opens_its_search(screen, address):
    search = Search(screen, f"{address}/search/?q=review&kind=scr&year=2018&theme=no-such-theme")
    expect(search.query).to_have_value("review")
    expect(screen.get_by_label("Kind")).to_have_value("scr")
    expect(screen.get_by_label("Theme")).to_have_value("")
    expect(search.results).not_to_have_count(0)


def test_back_undoes_a_choice_and_not_a_letter(search, address):
    screen = search.screen
    search.type("neglect")
    expect(screen).to_have_url(re.compile(r"\?q=neglect$"))
    screen.get_by_label("Type").select_option("training")
    expect(screen).to_have_url(re.compile("type=training"))
    search.results.first.get_by_role("link").click()
    expect(screen.get_by_role("heading", level=1)).not_to_have_text("Search")
    screen.go_back()
    expect(screen.get_by_label("Type")).to_have_value("training")
    expect(search.results).not_to_have_count(0)
    screen.go_back()
    expect(screen.get_by_label("Type")).to_have_value("")
    expect(search.query).to_have_value("neglect")
    screen.go_back()
    assert screen.url == "about:blank"


def test_a_search_that_was_sent_is_a_step_of_its_own(search):
    search.type("neglect")
    search.query.press("Enter")
    search.says(re.compile("for “neglect”"))
    search.type("housing")
    expect(search.screen).to_have_url(re.compile(r"\?q=housing$"))
    search.screen.go_back()
    expect(search.query).to_have_value("neglect")
    search.says(re.compile("for “neglect”"))


def test_more_results_come_when_they_are_asked_for(search):
    search.type("child")
    search.says(re.compile(r"^\d+ results"))
    total = int(search.status.text_content().split()[0])
    expect(search.results).to_have_count(10)
    search.screen.get_by_role("button", name="Show more results").click()
    expect(search.results).to_have_count(min(20, total))
    expect(search.results.nth(10).get_by_role("link")).to_be_focused()


def test_the_keyboard_alone_is_enough(search):
    search.query.focus()
    keyboard = search.screen.keyboard
    keyboard.type("SCR")
    keyboard.press("Enter")
    search.says(re.compile("for “SCR”"))
    expect(search.query).to_be_focused()
    # The button, and five filters.
    for _ in range(7):
        keyboard.press("Tab")
    expect(search.results.first.get_by_role("link")).to_be_focused()


def test_results_are_told_politely_and_not_at_each_letter(search):
    assert search.status.get_attribute("role") == "status"
    search.screen.evaluate("""() => {
      window.told = [];
      new MutationObserver(() => told.push(document.querySelector('.search-status').textContent))
        .observe(document.querySelector('.search-status'), {childList: true});
    }""")
    search.type("housing")
    search.says(re.compile("for “housing”"))
    assert len(search.screen.evaluate("told")) == 1


# When something is missing.


def test_without_a_script_the_page_says_so_and_leads_to_everything(still_screen, address):
    still_screen.goto(f"{address}/search/")
    expect(still_screen.get_by_role("searchbox")).to_be_hidden()
    expect(still_screen.locator("noscript p")).to_be_visible()
    expect(still_screen.locator("noscript p")).to_contain_text("needs JavaScript")
    for name in ("Neglect", "Serious case reviews", "2018", "archive"):
        expect(still_screen.get_by_role("main").get_by_role("link", name=name, exact=True)).to_be_visible()


def test_a_search_that_does_not_answer_says_so_and_recovers(screen, address):
    screen.route("**/search/parts/**", lambda route: route.abort())
    search = Search(screen, f"{address}/search/")
    search.type("neglect")
    search.says(re.compile("does not answer"))
    screen.unroute_all()
    search.type("neglect ")
    search.says(re.compile("results for “neglect”"))


def test_a_site_that_was_published_anew_is_read_anew(screen, address):
    def old(route):
        answer = route.fetch()
        route.fulfill(json=answer.json() | {"state": "0", "entries": answer.json()["entries"][::-1]})

    screen.route("**/search.json", old, times=1)
    search = Search(screen, f"{address}/search/")
    screen.wait_for_load_state("networkidle")
    search.type("neglect")
    search.says(re.compile("results for “neglect”"))
    assert "neglect" in search.titles[0].lower()


@pytest.mark.parametrize("file", ["search.json", "search/parts/*.json"])
def test_an_index_of_another_version_is_not_read_and_the_reader_is_told(screen, address, file):
    def newer(route):
        answer = route.fetch()
        route.fulfill(json=answer.json() | {"version": 3})

    screen.route(f"**/{file}", newer)
    search = Search(screen, f"{address}/search/")
    screen.wait_for_load_state("networkidle")
    search.type("neglect")
    search.says(re.compile("has changed since this page was made. Load the page again"))
    assert not search.titles
    # It has been loaded again.
    screen.unroute_all()
    search = Search(screen, f"{address}/search/")
    search.type("neglect")
    search.says(re.compile("results for “neglect”"))


# Lists.


def test_a_list_is_narrowed_down_and_says_how_many_show(screen, address):
    screen.goto(f"{address}/reviews/")
    entries = screen.locator("main .entries > .entry")
    total = entries.count()
    screen.get_by_label("Kind").select_option(label="Local child safeguarding practice review")
    status = screen.locator(".filter-status")
    expect(status).to_have_text(re.compile(rf"^\d+ of {total} shown$"))
    shown = entries.locator("visible=true")
    assert 0 < shown.count() < total
    assert all("Local child safeguarding practice review" in text
               for text in shown.locator(".entry-facts").all_text_contents())
    expect(screen).to_have_url(re.compile(r"/reviews/\?kind=lcspr$"))
    screen.go_back()
    expect(shown).to_have_count(total)


def test_filters_of_a_list_add_up_and_go_away(screen, address):
    screen.goto(f"{address}/reviews/?theme=neglect")
    shown = screen.locator("main .entries > .entry").locator("visible=true")
    before = shown.count()
    year = screen.get_by_label("Year").locator("option").nth(1).get_attribute("value")
    screen.get_by_label("Year").select_option(year)
    assert shown.count() <= before
    screen.get_by_role("button", name="Show all").click()
    expect(screen.get_by_label("Theme")).to_have_value("")
    assert shown.count() > before
    expect(screen).to_have_url(re.compile("/reviews/$"))


def test_no_heading_stands_above_nothing(screen, address):
    screen.goto(f"{address}/training/")
    assert screen.locator("form.filters").count() == 1
    sections = screen.locator("main section:has(.entry)")
    theme = screen.get_by_label("Theme")
    for option in theme.locator("option").all():
        theme.select_option(option.get_attribute("value"))
        for section in sections.all():
            assert section.is_visible() == (section.locator(".entry").locator("visible=true").count() > 0)


@pytest.mark.parametrize("path", ["/reviews/", "/training/", "/themes/neglect/"])
def test_without_a_script_a_list_is_whole_and_has_no_filters(still_screen, address, path):
    still_screen.goto(f"{address}{path}")
    expect(still_screen.locator("main select").locator("visible=true")).to_have_count(0)
    for entry in still_screen.locator("main .entries > .entry").all():
        assert entry.is_visible()


def test_no_page_but_lists_and_the_search_has_the_scripts(screen, address):
    for path in ("/", "/reviews/child-s/", "/privacy/"):
        screen.goto(f"{address}{path}")
        assert screen.locator("script[src*='filter'], script[src*='search']").count() == 0


# Budgets, and the words.


def test_the_filters_take_at_most_4_kilobytes(screen, address):
    sizes = []
    screen.on("response", lambda answer: answer.url.endswith(".js") and sizes.append(len(answer.body())))
    screen.goto(f"{address}/privacy/", wait_until="networkidle")
    elsewhere = sum(sizes)
    screen.goto(f"{address}/reviews/", wait_until="networkidle")
    filters = sum(sizes) - 2 * elsewhere
    assert 0 < filters <= 4_096, f"{filters} bytes"
    assert elsewhere + filters <= 8_192, f"{elsewhere} and {filters} bytes"


def test_the_first_results_wait_for_one_small_file(screen, address):
    """How long that takes is measured by Tests/Benchmarks/search.py."""
    search = Search(screen, f"{address}/search/")
    screen.wait_for_load_state("networkidle")
    asked = []
    screen.on("response", lambda answer: asked.append((answer.url, len(answer.body()))))
    assert screen.evaluate(FIRST_RESULTS, "ne") > 0
    assert search.results.count() > 0
    assert len(asked) <= 1 and sum(size for _, size in asked) <= 40_000, asked


def test_the_script_has_the_words_of_the_table(screen, address):
    screen.goto(f"{address}/search/", wait_until="networkidle")
    rows = screen.evaluate("""
      async ({groups, texts}) => {
        const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
        const {Groups, hyphenated, stem, wordsOf} = await import(loaded.find(name => name.includes('/search-words-')));
        const known = new Groups(groups.map(names => names.map(name => wordsOf(name).map(word => word.text).join(' '))));
        return texts.map(({text}) => {
          const words = wordsOf(text);
          return {
            text,
            words: words.map(word => word.text),
            stems: words.map(word => stem(word.text)),
            joined: hyphenated(words).map(run => run.key),
            keys: known.in(words).map(name => name.key),
          };
        });
      }
    """, TABLE)
    assert rows == [{"joined": [], "keys": []} | row for row in TABLE["texts"]]
