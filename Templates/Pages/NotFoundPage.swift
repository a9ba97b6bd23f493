import HTML
import Publications

extension SitePage {
  /// What a web server shows for an address that leads to nothing.
  static func notFound(_ context: TemplateContext) -> SitePage {
    SitePage("/404.html", isInSitemap: false) {
      PageFrame(
        context: context, title: "Page not found", path: nil, isIndexed: false,
        main: """
          <h1>Page not found</h1>
          <p>There is no page at this address. If you typed it, check it for mistakes.</p>
          <p>You can look for a publication in the \
          <a href="\(context.location("/reviews/"))">list of reviews</a>, in the \
          <a href="\(context.location("/archive/"))">archive</a>, or by \
          <a href="\(context.location("/search/"))">theme, kind and year</a>.</p>
          <p>If a link led you here, please tell \
          \(ContactLine(contact: context.partnership.contacts[.businessUnit]).html).</p>

          """
      ).html
    }
  }
}

/// What stands at an address at which an item once was.
struct MovedPage {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    \(head)
    <body>
    <main>
    <h1>This page has moved</h1>
    <p>It is now at <a href="\(item.location)">\(item.title)</a>.</p>
    </main>
    </body>
    </html>

    """
  }

  private var head: HTML {
    PageHead(
      context: context, title: "This page has moved – \(context.partnership.shortName)",
      canonical: item.location, isIndexed: false, movedTo: item.location
    ).html
  }
}
