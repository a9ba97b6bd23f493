"""How much a picture changes when the focus comes."""

import io
from collections import Counter

from PIL import Image
from playwright.sync_api import Page

from .contrast import contrast

# What makes an element look as it does: its name and classes, and those of what it stands in.
LOOKS = """
() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .map(element => {
    const looks = [];
    for (let each = element; each && each !== document.body; each = each.parentElement)
      if (each === element || each.className || each.role) looks.push(each.localName + '.' + each.className);
    return element.checkVisibility({visibilityProperty: true}) ? looks.join(' in ') : '';
  })
"""
FOCUS = """
number => {
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
  all[number].focus();
  all[number].scrollIntoView({block: 'center'});
}
"""
# Its box in the window, with the room that a ring needs, and how long its own edge is.
BOX = """
() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  const boxes = [...element.getClientRects()];
  const around = box => 2 * (box.width + box.height), room = 8;
  const [left, top] = [Math.max(0, box.left - room), Math.max(0, box.top - room)];
  return {
    edge: Math.min(around(box), boxes.map(around).reduce((one, other) => one + other, 0)),
    clip: {
      x: left, y: top,
      width: Math.min(innerWidth, box.right + room) - left,
      height: Math.min(innerHeight, box.bottom + room) - top,
    },
  };
}
"""


def looks(shown: Page) -> list[str]:
    """Of everything that can have the focus, how it looks. Two of the same look have the same ring."""
    return shown.evaluate(LOOKS)


def visible_part(shown: Page, number: int) -> float:
    """Focuses an element, and compares the pixels that change with the least that WCAG 2.4.13 wants.

    That is as many as a line of 2 pixels around the element has, with a contrast of 3:1 between
    their colours with and without the focus. 1 is just enough.
    """
    shown.evaluate(FOCUS, number)
    box = shown.evaluate(BOX)
    focused = _picture(shown, box["clip"])
    shown.evaluate("document.activeElement.blur()")
    before = _picture(shown, box["clip"])
    pairs = Counter(zip(before.get_flattened_data(), focused.get_flattened_data()))
    changed = sum(pixels for pair, pixels in pairs.items() if contrast(*pair) >= 3)
    return changed / (2 * box["edge"])


def _picture(shown: Page, clip: dict) -> Image.Image:
    return Image.open(io.BytesIO(shown.screenshot(clip=clip, animations="disabled"))).convert("RGB")
