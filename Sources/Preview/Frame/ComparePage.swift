import HTML
import Publications

/// One page as it is today and as it will be, side by side.
struct ComparePage {
  /// The page's address.
  private let path: String
  private let comparison: Comparison?
  private let context: PreviewContext

  static func make(_ path: String, _ context: PreviewContext) async throws -> HTML {
    var comparison: Comparison?
    if let file = context.file(of: path) {
      comparison = try await context.shown.comparison(at: file, with: context.today)
    }
    return ComparePage(path: path, comparison: comparison, context: context).html
  }

  private var html: HTML {
    FrameDocument(
      title: "\(path), side by side", bodyClass: "compare", challenge: context.challenge, script: "compare.js",
      main: """
        <header id="bar">
        <h1>\(path)</h1>
        <p>\(words) <a href="\(FrameAddress.changes.text)">All pages that change</a> · \
        <a href="\(FrameAddress.page(path).text)">This page in the preview</a></p>
        </header>
        <main>
        \(side("Today", FrameAddress.today(path).text, isPrivate: false))\
        \(side("On \(context.shown.moment.withTime)", path, isPrivate: comparison != .same))\
        </main>
        """
    ).html
  }

  private var words: HTML {
    switch comparison {
    case .same: "This page does not change."
    case .changed: "This page changes."
    case .new: "This page is new."
    case .gone: "This page goes."
    case nil: "There is no such page."
    }
  }

  private func side(_ title: String, _ address: String, isPrivate: Bool) -> HTML {
    """
    <section class="\(isPrivate ? "private" : "public")">
    <h2>\(title)\(when(isPrivate) { ": not public now" })</h2>
    <iframe title="\(title)" src="\(address)"></iframe>
    </section>

    """
  }
}
