import HTML
import Publications

/// The partnership's name, the control for contrast and the navigation.
struct PageHeader {
  let edition: Edition
  /// The path of the page that it stands on.
  let current: String?

  private var partnership: PublicPartnership { edition.partnership }

  var html: HTML {
    """
    <header class="site-header">
    <div class="site-bar">
    <a class="site-name" href="\(edition.location("/"))">\(logo)<span>\(partnership.name)</span></a>
    <label class="contrast"><input type="checkbox" id="page.contrast"> Toggle contrast</label>
    </div>
    \(when(!edition.navigation.isEmpty) { navigation })\
    </header>

    """
  }

  private var logo: HTML {
    unwrap(partnership.brand.logo) { logo in
      """
      <img class="site-logo" src="\(edition.location("/\(logo)"))"\(logoSize) \
      alt="\(logoText)">
      """
    }
  }

  /// Room is kept for it before it is there.
  private var logoSize: HTML {
    unwrap(partnership.brand.logoSize) { " width=\"\($0.width)\" height=\"\($0.height)\"" }
  }

  /// Nothing where it would only say the name, which stands beside it, a second time.
  private var logoText: String {
    partnership.brand.logoText.flatMap { $0 == partnership.name ? nil : $0 } ?? ""
  }

  private var navigation: HTML {
    """
    <nav class="site-navigation" aria-label="Main">
    <ul>
    \(each(edition.navigation, link))</ul>
    </nav>

    """
  }

  private func link(_ page: PublicItem) -> HTML {
    let mark: HTML = when(page.path == current) { " aria-current=\"page\"" }
    return "<li><a href=\"\(page.location)\"\(mark)>\(page.shortTitle)</a></li>\n"
  }
}
