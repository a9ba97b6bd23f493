import HTML
import Publications

/// The partnership's name and the navigation.
struct PageHeader {
  let edition: Edition

  private var partnership: Partnership { edition.partnership }

  var html: HTML {
    """
    <header class="site-header">
    <a class="site-name" href="\(edition.location("/"))">\(logo)<span>\(partnership.name)</span></a>
    \(when(!edition.navigation.isEmpty) { navigation })\
    </header>

    """
  }

  private var logo: HTML {
    unwrap(partnership.brand.logo) { logo in
      """
      <img class="site-logo" src="\(edition.location("/\(logo)"))" \
      alt="\(partnership.brand.logoText ?? "")">
      """
    }
  }

  private var navigation: HTML {
    """
    <nav class="site-navigation" aria-label="Main">
    <ul>
    \(each(edition.navigation) { "<li><a href=\"\($0.location)\">\($0.shortTitle)</a></li>\n" })\
    </ul>
    </nav>

    """
  }
}
