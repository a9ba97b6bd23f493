import HTML
import Publications

/// The line at the edge of the frame that says how the page inside it stands to the public site.
struct Edge {
  private let comparison: Comparison?
  private let looking: Looking

  /// - Parameter path: the page's address.
  init(of path: String, _ looking: Looking) async throws {
    self.looking = looking
    if let file = looking.file(of: path) {
      comparison = try await looking.shown.comparison(at: file, with: looking.today)
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
    case .same: "The public sees this page as it is here."
    case .changed: "<strong>Not public.</strong> The public sees another version of this page today."
    case .new where looking.hasDrafts:
      "<strong>Not public.</strong> Drafts are shown here, and nobody else can see this page."
    case .new:
      "<strong>Not public.</strong> Nobody else can see this page before \(looking.shown.moment.withTime)."
    case .gone: "The public sees a page here today. As of \(looking.shown.moment.withTime) there is none."
    case nil: "There is no such page, neither here nor on the public site."
    }
  }
}
