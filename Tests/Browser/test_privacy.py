"""Reading a page tells nobody else, stores nothing, and nothing in it goes wrong."""

import re

from playwright.sync_api import expect
from support.modes import PHONE

# Sent to the console, where it is an error like any other.
TELL_VIOLATIONS = """
addEventListener('securitypolicyviolation', event =>
  console.error(`not allowed: ${event.violatedDirective} ${event.blockedURI}`))
"""


def test_a_page_asks_no_other_host_and_stores_nothing(page, tab):
    shown, hosts = tab(), set()
    shown.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.open_in(shown)
    assert hosts == {page.site.server.url.removeprefix("http://")}
    assert not shown.context.cookies()
    assert shown.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_page_keeps_to_its_policy_and_nothing_in_it_goes_wrong(page, tab):
    shown, said = tab(), []
    shown.add_init_script(TELL_VIOLATIONS)
    shown.on("console", lambda message: said.append(message.text))
    shown.on("pageerror", lambda error: said.append(error.message))
    shown.on("requestfailed", lambda request: said.append(f"not loaded: {request.url}"))
    page.open_in(shown)
    assert not said, "\n".join(said)


def test_whoever_is_lost_finds_a_page_that_works(site, tab):
    shown, answers = tab(PHONE), {}
    shown.on("response", lambda response: answers.update({response.url: response.status}))
    address = f"{site.server.url}{site.base}/no/such/page/"
    shown.goto(address)
    assert answers.pop(address) == 404
    assert answers and set(answers.values()) == {200}, answers
    shown.get_by_role("main").get_by_role("link").first.click()
    expect(shown).not_to_have_title(re.compile("not found"))
    expect(shown.get_by_role("heading", level=1)).to_be_visible()
