"""With the keyboard alone."""

import pytest
from support import keyboard
from support.modes import LIGHT, PHONE


@pytest.mark.parametrize("mode, key", [(LIGHT, "Tab"), (PHONE, "Tab"), (PHONE, "Shift+Tab")], ids=str)
def test_the_keyboard_reaches_everything_in_order_and_nothing_covers_it(page, mode, key, read):
    shown = read(page, mode)
    expected = keyboard.reachable(shown)
    stops = keyboard.walk(shown, key)
    # The browser makes a stop of its own of what can be scrolled.
    visited = [stop.number for stop in stops if stop.number in expected]
    assert visited == (expected if key == "Tab" else expected[::-1])
    covered = [f"{stop.html} is covered by {stop.hit}" for stop in stops if not stop.isOnTop]
    assert not covered, "\n".join(covered)
