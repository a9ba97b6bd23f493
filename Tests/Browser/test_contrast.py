"""The control for contrast, used as a person would."""

import pytest
from playwright.sync_api import expect
from support.contrast import contrast
from support.sites import example

CONTROL = "Toggle contrast"
COLOURS = """
() => ['color', 'backgroundColor'].map(name =>
  getComputedStyle(document.body)[name].match(/[0-9]+/g).slice(0, 3).map(Number))
"""


def _is_high(shown) -> bool:
    # Black and white, which have a contrast of 21:1 and are not the page's own colours.
    return contrast(*map(tuple, shown.evaluate(COLOURS))) == pytest.approx(21)


@pytest.mark.parametrize("script", [True, False])
def test_the_control_gives_black_and_white_with_and_without_a_script(script, read):
    shown = read(example().page("/reviews/child-s/"), script=script)
    assert not _is_high(shown)
    shown.get_by_label(CONTROL).check()
    assert _is_high(shown)
    shown.get_by_label(CONTROL).uncheck()
    assert not _is_high(shown)


def test_the_choice_stays_on_other_pages_and_leaves_nothing_when_it_is_taken_back(read):
    shown = read(example().page("/"))
    shown.get_by_label(CONTROL).check()
    shown.goto(example().page("/archive/").url)
    expect(shown.get_by_label(CONTROL)).to_be_checked()
    assert _is_high(shown)
    shown.get_by_label(CONTROL).uncheck()
    assert shown.evaluate("localStorage.length") == 0
    shown.goto(example().page("/").url)
    assert not _is_high(shown)
