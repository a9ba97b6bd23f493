import Assets
import HTML
import Publications

/// What is the same on every page: the head, the skip link, the landmarks.
package struct PageFrame {
  let context: TemplateContext
  let title: String
  /// Its path below the site's address; nil for a page that is shown at any address.
  let path: String?
  var summary: String?
  /// The way from the front page, without this page itself.
  var trail: [(title: String, path: String)] = []
  var updated: PartialDate?
  var isIndexed = true
  var feed: (title: String, folder: String)?
  /// What it is about, for other programs.
  var data: [JSON] = []
  /// Whether somebody may have to leave it quickly.
  var hasExit = false
  /// For this page alone.
  var script: Asset?
  let main: HTML

  package var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    \(head)
    <body>
    <a class="skip-link" href="#page.content">Skip to the content</a>
    \(when(hasExit) { ExitControl().html })\
    \(PageHeader(edition: context.edition, current: path).html)\(breadcrumbs)\
    <main id="page.content" tabindex="-1">
    \(main)\(lastUpdated)\(printedFrom)</main>
    \(context.footer)</body>
    </html>

    """
  }

  private var partnership: PublicPartnership { context.partnership }

  private var head: HTML {
    PageHead(
      context: context, title: documentTitle, canonical: path.map(context.location), summary: summary,
      isIndexed: isIndexed, feed: feed, script: script, sharedAs: path.map { _ in title }, data: data + breadcrumbData
    ).html
  }

  private var documentTitle: String {
    path == "/" ? "\(title) – \(partnership.name)" : "\(title) – \(partnership.shortName)"
  }

  private var breadcrumbs: HTML {
    guard path != "/" else { return "" }
    return """
      <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
      <li><a href="\(context.location("/"))">Home</a></li>
      \(each(trail) { "<li><a href=\"\(context.location($0.path))\">\($0.title)</a></li>\n" })\
      <li aria-current="page">\(title)</li>
      </ol>
      </nav>

      """
  }

  private var breadcrumbData: [JSON] {
    guard let path, path != "/" else { return [] }
    let way = [("Home", "/")] + trail + [(title, path)]
    return [StructuredData(edition: context.edition).breadcrumbs(way)]
  }

  private var lastUpdated: HTML {
    unwrap(updated) { "<p class=\"last-updated\">Last updated: \(HTML.time($0))</p>\n" }
  }

  /// On paper a page says where it came from.
  private var printedFrom: HTML {
    unwrap(path) { "<p class=\"printed-from\">\(context.location($0).absolute)</p>\n" }
  }
}
