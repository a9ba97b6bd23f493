"""A changed template makes a new program, and the preview goes on with it. These tests change a file of the
checkout for a while, and the program that all others use, so they run by themselves (`-m alone`)."""

import pytest
from playwright.sync_api import expect
from support.program import REPOSITORY

TEMPLATE = REPOSITORY / "Templates/Frame/PageFooter.swift"
# To build one template anew and all that depends on it, on a slow machine.
PATIENCE = 600_000


@pytest.fixture
def template():
    """Puts the template back, whatever happens, and waits until the program is the old one again."""
    text = TEMPLATE.read_text()
    yield lambda old, new: TEMPLATE.write_text(text.replace(old, new))
    TEMPLATE.write_text(text)


@pytest.mark.alone
def test_a_changed_template_is_seen_a_mistake_is_told_and_the_address_stays(preview, tab, template):
    running = preview()
    shown = tab()
    shown.goto(running.address)
    footer = shown.frame_locator("#site").locator("footer")
    expect(footer).to_contain_text("Business unit:")
    address = shown.url

    template("Business unit:", "Our office:")
    problems = shown.locator("#problems")
    expect(problems).to_contain_text("The program is being built anew.", timeout=PATIENCE)
    expect(footer).to_contain_text("Business unit:")
    expect(footer).to_contain_text("Our office:", timeout=PATIENCE)
    assert shown.url == address

    template("<p>Business unit:", "<p>Business unit: \\(")
    expect(problems).to_contain_text("The templates cannot be built", timeout=PATIENCE)
    expect(problems).to_contain_text("PageFooter.swift")
    expect(footer).to_contain_text("Our office:")

    template("", "")
    expect(footer).to_contain_text("Business unit:", timeout=PATIENCE)
    expect(problems.locator("section")).to_have_count(0)
    assert running.process.poll() is None
