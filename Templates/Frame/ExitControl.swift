import HTML
import Publications

/// A way to leave a page at once, for somebody who may be watched. It stays in sight while the page
/// scrolls. It leads to the weather, as everybody looks at; with script the page cannot be gone
/// back to (`site.js`).
struct ExitControl {
  var html: HTML {
    """
    <nav class="exit" aria-label="Leave at once"><a href="https://www.bbc.co.uk/weather" \
    rel="nofollow noreferrer">Exit this page<span class="visually-hidden"> and see the weather</span></a></nav>

    """
  }
}
