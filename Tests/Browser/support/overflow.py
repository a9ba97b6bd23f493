"""What does not fit on the screen."""

from playwright.sync_api import Page

# Elements that reach beyond the window's right edge and cannot be scrolled to by themselves, and
# text that its own box cuts off. What is for screen readers alone is cut off on purpose.
OVERFLOWING = """
() => {
  const found = [];
  const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isForEars = element => getComputedStyle(element).clipPath === 'inset(50%)';
  const within = (element, test) => {
    for (let each = element; each && each !== document.body; each = each.parentElement)
      if (test(each)) return true;
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || within(element, isForEars)) continue;
    const name = element.outerHTML.slice(0, 120);
    if (element.getBoundingClientRect().right > innerWidth + 1 && !within(element.parentElement, scrolls))
      found.push('sticks out: ' + name);
    const style = getComputedStyle(element);
    if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
        || ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push('cuts off: ' + name);
  }
  if (document.scrollingElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  return found;
}
"""
# Words of ordinary length that go on in the next line. No hyphen says so, and they cannot be read.
BROKEN = """
() => {
  const found = [], range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const word of text.data.matchAll(/(?<=^|\\s)\\p{L}{2,12}(?=\\s|$)|(?<=^|\\s)\\d{2,12}(?=\\s|$)/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
}
"""
# A stylesheet of the reader's own, as WCAG 1.4.12 describes it.
SPACING = """
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(sheet);
}
"""
# Twice what a browser has without a setting.
LARGE_TEXT = {"standard": 32, "fixed": 26}


def overflowing(shown: Page) -> list[str]:
    return shown.evaluate(OVERFLOWING)


def broken_words(shown: Page) -> list[str]:
    return shown.evaluate(BROKEN)


def space_out(shown: Page) -> None:
    shown.evaluate(SPACING)


def enlarge_text(shown: Page) -> None:
    """As the setting of the browser does."""
    shown.context.new_cdp_session(shown).send("Page.setFontSizes", {"fontSizes": LARGE_TEXT})
