"""The focus is seen, by pixels."""

from support import focus_ring
from support.representatives import representatives


def test_everything_that_can_have_the_focus_shows_it(site, tab):
    shown, unseen, known = tab(), [], {""}
    for page in representatives(site):
        page.open_in(shown)
        # From here on the browser shows the focus, as to somebody who uses the keyboard.
        shown.keyboard.press("Tab")
        for number, look in enumerate(focus_ring.looks(shown)):
            if look in known:
                continue
            known.add(look)
            for mode in site.modes:
                mode.choose(shown)
                part = focus_ring.visible_part(shown, number)
                if part < 1:
                    unseen.append(f"{page}, {mode}: {look}: {part:.0%} of what it should be")
    assert not unseen, "\n".join(unseen)
