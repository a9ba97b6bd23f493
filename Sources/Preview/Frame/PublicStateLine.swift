import HTML
import Publications

/// The line at the edge of the frame that says how the page inside it stands to the public site.
struct PublicStateLine {
  private let comparison: Comparison?
  private let context: PreviewContext

  /// - Parameter path: the page's address.
  init(of path: String, _ context: PreviewContext) async throws {
    self.context = context
    if let file = context.file(of: path) {
      comparison = try await context.shown.comparison(at: file, with: context.today)
    } else {
      comparison = nil
    }
  }

  var html: HTML {
    """
    <p id="edge" class="\(isPrivate ? "private" : "public")" role="status">\(words)</p>

    """
  }

  /// Whether what is shown here may not be passed on.
  private var isPrivate: Bool { comparison == .new || comparison == .changed }

  private var words: HTML {
    switch comparison {
    case .same: "This page does not change between now and then."
    case .changed: "<strong>Not public now.</strong> This page is different today."
    case .new where context.hasDrafts:
      "<strong>Not public now.</strong> Drafts are shown here."
    case .new: "<strong>Not public now.</strong> Today there is no such page."
    case .gone: "Today there is a page here. On \(context.shown.moment.withTime) there is none."
    case nil: "There is no such page, neither now nor then."
    }
  }
}
