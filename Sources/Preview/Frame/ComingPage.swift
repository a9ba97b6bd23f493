import Catalogue
import HTML
import Publications

/// Everything that will change by itself, with the pages that each moment changes.
struct ComingPage {
  private struct Step {
    let moment: Moment
    let changes: [Change]
    /// Nil behind the first few: all pages are made for each.
    let pages: [(path: String, comparison: Comparison)]?
  }

  private let steps: [Step]
  private let context: PreviewContext

  /// So many moments are shown with the pages that they change.
  private static let withPages = 12

  static func make(_ context: PreviewContext) async throws -> HTML {
    let changes = context.reading.changes(after: context.today.moment)
    let moments = Dictionary(grouping: changes, by: \.moment).sorted { $0.key < $1.key }
    var steps: [Step] = []
    var before = context.today
    for (number, (moment, changes)) in moments.enumerated() {
      guard number < withPages else {
        steps.append(Step(moment: moment, changes: changes, pages: nil))
        continue
      }
      let after = try await context.reading.view(.init(moment: moment))
      steps.append(Step(moment: moment, changes: changes, pages: try await after.differences(from: before)))
      before = after
    }
    return ComingPage(steps: steps, context: context).html
  }

  private var html: HTML {
    FrameDocument(
      title: "Coming changes", bodyClass: "page", challenge: context.challenge,
      main: """
        <header><p><a href="\(SitePath.frame)">Back to the preview</a></p></header>
        <main>
        <h1>Coming changes</h1>
        \(when(steps.isEmpty) { "<p>Nothing is going to change.</p>\n" })\
        \(each(steps, step))\
        </main>
        """
    ).html
  }

  private func step(_ step: Step) -> HTML {
    """
    <h2><a href="\(FrameAddress.page(context.front, .moment(step.moment)).text)">\(step.moment.withTime)</a></h2>
    <ul>
    \(each(step.changes) { "<li>\($0.sentence)</li>\n" })\
    </ul>
    \(unwrap(step.pages, pages))
    """
  }

  private func pages(_ pages: [(path: String, comparison: Comparison)]) -> HTML {
    guard !pages.isEmpty else { return "<p>No page changes.</p>\n" }
    return """
      <details>
      <summary>\(pages.count) \(pages.count == 1 ? "page changes" : "pages change")</summary>
      <ul>
      \(each(pages) { "<li>\(context.address(ofFile: $0.path)) \($0.comparison.mark)</li>\n" })\
      </ul>
      </details>

      """
  }
}

extension Comparison {
  /// Behind the address of a page.
  var mark: HTML {
    switch self {
    case .new: "<strong class=\"tag\">new</strong>"
    case .gone: "<strong class=\"tag\">gone</strong>"
    case .changed, .same: ""
    }
  }
}
