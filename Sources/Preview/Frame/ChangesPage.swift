import HTML
import Publications

/// The pages that are not what the public sees today.
struct ChangesPage {
  private let pages: [(path: String, comparison: Comparison)]
  private let context: PreviewContext

  static func make(_ context: PreviewContext) async throws -> HTML {
    ChangesPage(pages: try await context.shown.differences(from: context.today), context: context).html
  }

  private var html: HTML {
    FrameDocument(
      title: "What changes", bodyClass: "page", challenge: context.challenge,
      main: """
        <header><p><a href="\(SitePath.frame)">Back to the preview</a></p></header>
        <main>
        <h1>What changes</h1>
        <p>Between the public site of today and the site as of \(context.shown.moment.withTime)\
        \(when(context.hasDrafts) { ", with drafts" }).</p>
        \(when(pages.isEmpty) { "<p>No page changes.</p>\n" })\
        \(section("New pages", .new))\(section("Changed pages", .changed))\(section("Pages that go", .gone))\
        </main>
        """
    ).html
  }

  private func section(_ title: String, _ comparison: Comparison) -> HTML {
    let pages = pages.filter { $0.comparison == comparison }.map { context.address(ofFile: $0.path) }
    guard !pages.isEmpty else { return "" }
    return """
      <h2>\(title) (\(pages.count))</h2>
      <ul>
      \(each(pages) { "<li><a href=\"\(FrameAddress.comparison($0).text)\">\($0)</a></li>\n" })\
      </ul>

      """
  }
}
