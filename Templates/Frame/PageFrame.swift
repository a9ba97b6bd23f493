import HTML
import Publications

/// What is the same on every page: the head, the skip link, the landmarks.
public struct PageFrame {
  let context: TemplateContext
  let title: String
  /// Its path below the site's address; nil for a page that is shown at any address.
  let path: String?
  var summary: String?
  /// The way from the front page, without this page itself.
  var trail: [(title: String, path: String)] = []
  var updated: PartialDate?
  var isIndexed = true
  var feed: (title: String, path: String)?
  /// In `Public/`.
  var script: String?
  let main: HTML

  public var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    \(head)
    <body>
    <a class="skip-link" href="#page.content">Skip to the content</a>
    \(context.header)\(breadcrumbs)<main id="page.content" tabindex="-1">
    \(main)\(lastUpdated)</main>
    \(context.footer)</body>
    </html>

    """
  }

  private var partnership: Partnership { context.partnership }

  private var head: HTML {
    """
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
    img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(documentTitle)</title>
    \(unwrap(summary) { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(when(!isIndexed || !partnership.isIndexed) { "<meta name=\"robots\" content=\"noindex\">\n" })\
    \(unwrap(path) { "<link rel=\"canonical\" href=\"\(context.location($0).absolute)\">\n" })\
    \(context.stylesheets)\
    \(unwrap(script, context.script))\
    \(unwrap(feed) { link(toFeed: $0.title, $0.path) })\
    </head>
    """
  }

  private var documentTitle: String {
    path == "/" ? "\(title) – \(partnership.name)" : "\(title) – \(partnership.shortName)"
  }

  private func link(toFeed title: String, _ path: String) -> HTML {
    """
    <link rel="alternate" type="application/atom+xml" title="\(title)" \
    href="\(context.location(path))">

    """
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

  private var lastUpdated: HTML {
    unwrap(updated) { "<p class=\"last-updated\">Last updated: \(HTML.time($0))</p>\n" }
  }
}
