import HTML
import Publications

/// The pages that are not what the public sees today.
struct ChangesPage {
  private let pages: [(path: String, comparison: Comparison)]
  private let looking: Looking

  static func make(_ looking: Looking) async throws -> HTML {
    ChangesPage(pages: try await looking.shown.differences(from: looking.today), looking: looking).html
  }

  private var html: HTML {
    FrameDocument(
      title: "What changes", bodyClass: "page", challenge: looking.challenge,
      main: """
        <header><p><a href="\(SitePath.frame)">Back to the preview</a></p></header>
        <main>
        <h1>What changes</h1>
        <p>Between the public site of today and the site as of \(looking.shown.moment.withTime)\
        \(when(looking.hasDrafts) { ", with drafts" }).</p>
        \(when(pages.isEmpty) { "<p>No page changes.</p>\n" })\
        \(section("New pages", .new))\(section("Changed pages", .changed))\(section("Pages that go", .gone))\
        </main>
        """
    ).html
  }

  private func section(_ title: String, _ comparison: Comparison) -> HTML {
    let pages = pages.filter { $0.comparison == comparison }.map { looking.address(ofFile: $0.path) }
    guard !pages.isEmpty else { return "" }
    return """
      <h2>\(title) (\(pages.count))</h2>
      <ul>
      \(each(pages) { "<li><a href=\"\(FrameAddress.comparison($0).text)\">\($0)</a></li>\n" })\
      </ul>

      """
  }
}
