import HTML
import Publications

/// One page of today's public site and of the site as it will be, side by side.
struct ComparePage {
  /// The page's address.
  let path: String
  let looking: Looking

  var html: HTML {
    FrameDocument(
      title: "\(path), side by side", bodyClass: "compare",
      main: """
        <header id="bar">
        <h1>\(path)</h1>
        <p><a href="\(FrameAddress.changes.text)">All pages that change</a> · \
        <a href="\(FrameAddress.page(path).text)">This page in the preview</a></p>
        </header>
        <main>
        \(side("Today, on the public site", FrameAddress.today(path).text, isPrivate: false))\
        \(side("As of \(looking.shown.moment.withTime), not public", path, isPrivate: true))\
        </main>
        """
    ).html
  }

  private func side(_ title: String, _ address: String, isPrivate: Bool) -> HTML {
    """
    <section class="\(isPrivate ? "private" : "public")">
    <h2>\(title)</h2>
    <iframe title="\(title)" src="\(address)"></iframe>
    </section>

    """
  }
}
