"""What the keyboard alone reaches."""

from dataclasses import dataclass

from playwright.sync_api import Page

# In the order of the document. A positive tabindex would change that of the keyboard.
REACHABLE = """
() => {
  const all = [...document.querySelectorAll('*')];
  return all.flatMap((element, number) =>
    element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')
      && element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]')
      && element.checkVisibility({visibilityProperty: true}) ? [number] : []);
}
"""
# Null when the focus has left the page.
FOCUSED = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getClientRects()[0];
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
  const hit = document.elementFromPoint(x, y);
  return {
    number: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML.slice(0, 160),
    // Nothing is there when the point is outside of the window.
    isOnTop: hit !== null && (element.contains(hit) || hit.contains(element) && hit.matches('label')),
    hit: hit ? hit.outerHTML.slice(0, 80) : 'nothing',
  };
}
"""


@dataclass
class Stop:
    """Where the focus rests."""
    number: int
    html: str
    isOnTop: bool
    hit: str


def reachable(shown: Page) -> list[int]:
    """The numbers of the elements that the keyboard should reach, in the order of the document."""
    return shown.evaluate(REACHABLE)


def walk(shown: Page, key: str) -> list[Stop]:
    """Presses a key until the focus leaves the page, or has made twice as many stops as there should be."""
    stops: list[Stop] = []
    for _ in range(2 * len(reachable(shown)) + 2):
        shown.keyboard.press(key)
        focused = shown.evaluate(FOCUSED)
        if focused is None or stops and focused["number"] == stops[0].number:
            return stops
        stops.append(Stop(**focused))
    raise AssertionError(f"{key} does not lead out of {[stop.html for stop in stops[-3:]]}")
