"""What the tests share: the browser, and who reads in it.

A test that takes `site` runs for the example and for the worst case; one that takes `page`, for each
representative page of the two. `read(page)` opens a page.
"""

import signal
from collections import Counter

import pytest
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright
from support import browser as machine
from support import coming_site
from support.modes import LIGHT, Mode
from support.preview import Preview, free_port
from support.program import PATIENCE
from support.representatives import representatives
from support.site import Page
from support.sites import example, worst_case_site

# A script that starts the tests in the background has them ignore Ctrl-C, and what they start would ignore it, too:
# a program begins with a signal ignored or not as its parent has it, and never with its parent's handler.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
expect.set_options(timeout=PATIENCE * 1000)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    # Only a test that wants them has the sites built.
    if "site" in metafunc.fixturenames:
        metafunc.parametrize("site", [example(), worst_case_site()], ids=str)
    if "page" in metafunc.fixturenames:
        pages = representatives(example()) + representatives(worst_case_site())
        metafunc.parametrize("page", pages, ids=[str(page)[:60] for page in pages])


def pytest_report_header() -> str:
    return f"browser: {machine.version()}"


def pytest_terminal_summary(terminalreporter) -> None:
    undecided = Counter(
        rule for report in terminalreporter.getreports("passed") for name, rule in report.user_properties
        if name == "undecided")
    for rule, pages in undecided.items():
        terminalreporter.line(f"axe could not decide on {rule} on {pages} pages.")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=machine.path())
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Browser):
    """Opens an empty tab, of somebody who has never been here before."""
    contexts = []

    def new(mode: Mode = LIGHT, script: bool = True) -> Tab:
        contexts.append(browser.new_context(java_script_enabled=script))
        contexts[-1].set_default_timeout(PATIENCE * 1000)
        tab = contexts[-1].new_page()
        mode.choose(tab)
        return tab

    yield new
    for context in contexts:
        context.close()


@pytest.fixture
def read(tab):
    """Opens a page."""

    def open_page(page: Page, mode: Mode = LIGHT, script: bool = True) -> Tab:
        shown = tab(mode, script)
        page.open_in(shown)
        return shown

    return open_page


@pytest.fixture
def coming(tmp_path):
    """The folder of a site with a review that opens in three days."""
    coming_site.write(tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def preview(coming, tmp_path):
    """Starts a preview of it."""
    running = []

    def start(*options: str, **more) -> Preview:
        # Tests run at once, and each looks for a free port.
        port = [] if "--port" in options else ["--port", str(free_port())]
        running.append(Preview(coming, *options, *port, notes=tmp_path / f"notes-{len(running)}.txt", **more))
        return running[-1]

    yield start
    for each in running:
        each.end()
