"""For somebody whom movement makes ill."""

from support.modes import LESS_MOTION

MOVING = """
() => [...document.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  const lasts = durations => durations.split(',').some(duration => parseFloat(duration) > 0);
  return element.getAnimations().length > 0 || style.scrollBehavior === 'smooth'
    || lasts(style.animationDuration) && style.animationName !== 'none' || lasts(style.transitionDuration);
}).map(element => element.outerHTML.slice(0, 120))
"""


def test_nothing_moves_when_a_reader_asks_for_less_motion(page, read):
    moving = read(page, LESS_MOTION).evaluate(MOVING)
    assert not moving, "\n".join(moving)
