import HTML
import Publications
import Templates

/// The pages for search engines (https://www.sitemaps.org/protocol.html).
struct Sitemap {
  let edition: Edition
  let pages: [SitePage]

  var xml: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each(listed, entry))</urlset>

    """
  }

  private var listed: [SitePage] {
    pages.filter(\.isInSitemap).sorted { $0.path < $1.path }
  }

  private func entry(_ page: SitePage) -> HTML {
    """
    <url><loc>\(edition.location(page.path).absolute)</loc>\
    \(unwrap(page.lastChange) { "<lastmod>\($0.day.iso)</lastmod>" })</url>

    """
  }
}

/// What search engines may read (RFC 9309).
///
/// A site that is not to be found says so on every page: an engine that may not read a page would
/// not see that.
struct Robots {
  let edition: Edition

  var text: String {
    "User-agent: *\nAllow: /\n\nSitemap: \(edition.location("/sitemap.xml").absolute)\n"
  }
}
