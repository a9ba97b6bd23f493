import Assets
import HTML
import Publications

/// What a page says of itself to browsers and search engines, and the files that it uses.
struct PageHead {
  let context: TemplateContext
  let title: String
  /// Nil for a page that is shown at any address.
  var canonical: Location?
  var summary: String?
  var isIndexed = true
  /// The folder in which its feeds are: `/`, `/reviews/`.
  var feed: (title: String, folder: String)?
  /// A script that only this page wants. It runs when the page has been read.
  var script: Asset?
  /// What links to the page show of it elsewhere: its title, and never a word of what it says.
  var sharedAs: String?
  /// What it says to other programs.
  var data: [JSON] = []
  /// A page that moved leads on by itself.
  var movedTo: Location?

  var html: HTML {
    """
    <head>
    \(policy)\
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(unwrap(movedTo) { "<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">\n" })\
    <title>\(title)</title>
    \(unwrap(summary) { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(when(!isIndexed || !context.partnership.isIndexed) { "<meta name=\"robots\" content=\"noindex\">\n" })\
    \(unwrap(canonical) { "<link rel=\"canonical\" href=\"\($0.absolute)\">\n" })\
    \(files)\
    \(unwrap(script) { "<script type=\"module\" src=\"\(context.location(of: $0))\"></script>\n" })\
    \(unwrap(feed) { link(toFeed: $0.title, $0.folder) })\
    \(unwrap(sharedAs, openGraph))\(StructuredData.script(data))\
    </head>
    """
  }

  /// Nothing but what the site itself has, and no style or script in the page.
  private var policy: HTML {
    """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">

    """
  }

  /// The script comes before the page is shown, so that a chosen contrast is there from the start.
  private var files: HTML {
    """
    <link rel="stylesheet" href="\(context.location(of: .style))">
    <script src="\(context.location(of: .site))"></script>
    \(unwrap(context.partnership.brand.logo.flatMap(context.publicFile)) { "<link rel=\"icon\" href=\"\($0)\">\n" })
    """
  }

  private func link(toFeed title: String, _ folder: String) -> HTML {
    """
    <link rel="alternate" type="application/atom+xml" title="\(title)" \
    href="\(context.location("\(folder)feed.xml"))">
    <link rel="alternate" type="application/feed+json" title="\(title)" \
    href="\(context.location("\(folder)feed.json"))">

    """
  }

  /// The Open Graph protocol (https://ogp.me).
  private func openGraph(_ title: String) -> HTML {
    """
    <meta property="og:title" content="\(title)">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="\(context.partnership.name)">
    <meta property="og:locale" content="en_GB">
    \(unwrap(canonical) { "<meta property=\"og:url\" content=\"\($0.absolute)\">\n" })
    """
  }
}
