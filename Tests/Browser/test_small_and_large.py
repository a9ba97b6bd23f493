"""On a narrow screen, with large text, with space between the letters."""

import pytest
from support import overflow
from support.modes import LIGHT, PHONE, SMALL

SIZE_OF_TEXT = """
() => [...document.querySelectorAll('p, a, h1, li')].map(each => parseFloat(getComputedStyle(each).fontSize))
"""


def test_everything_fits_on_320_pixels_and_with_letters_and_lines_spaced_out(page, read):
    shown = read(page, SMALL)
    found = overflow.overflowing(shown)
    assert not found, "\n".join(found)
    overflow.space_out(shown)
    found = overflow.overflowing(shown)
    assert not found, "\n".join(["with space between letters and lines", *found])


def test_no_word_of_ordinary_length_is_broken_on_a_phone(page, read):
    broken = overflow.broken_words(read(page, PHONE))
    assert not broken, broken


def test_everything_fits_when_a_reader_has_text_twice_as_large(page, read):
    shown = read(page, PHONE)
    before = shown.evaluate(SIZE_OF_TEXT)
    overflow.enlarge_text(shown)
    assert shown.evaluate(SIZE_OF_TEXT) == pytest.approx([2 * size for size in before], rel=0.001)
    for mode in (PHONE, LIGHT):
        mode.choose(shown)
        found = overflow.overflowing(shown)
        assert not found, "\n".join([str(mode), *found])
