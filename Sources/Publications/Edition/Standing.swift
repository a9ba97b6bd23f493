/// What the public sees of an item at a moment (content model, section 7).
public enum Standing: String, CaseIterable, Hashable, Sendable {
  case draft, anonymous, embargoed, withdrawn
  case notPublished = "not-published"
  case archived, current

  /// Whether anything of the item is public.
  public var isPublic: Bool {
    switch self {
    case .draft, .anonymous, .embargoed: false
    case .withdrawn, .notPublished, .archived, .current: true
    }
  }

  /// As the public reads it; of what it does not see, as the office does.
  public var publicName: String {
    switch self {
    case .draft, .anonymous, .embargoed: name
    case .withdrawn: "Withdrawn"
    case .notPublished: "Report not published"
    case .archived: "Archived"
    case .current: "Current"
    }
  }

  /// As the office reads it.
  public var name: String {
    switch self {
    case .draft: "draft"
    case .anonymous: "published anonymously"
    case .embargoed: "under embargo"
    case .withdrawn: "withdrawn"
    case .notPublished: "not published"
    case .archived: "archived"
    case .current: "current"
    }
  }
}
