/// What the public sees of an item at a moment (content model, section 7).
package enum Standing: String, CaseIterable, Hashable, Sendable {
  case draft, anonymous, embargoed
  /// Taken back before anybody could see it.
  case neverPublic = "never-public"
  case withdrawn
  case underWay = "under-way"
  case notPublished = "not-published"
  case archived, current

  /// Whether anything of the item is public.
  package var isPublic: Bool {
    switch self {
    case .draft, .anonymous, .embargoed, .neverPublic: false
    case .withdrawn, .underWay, .notPublished, .archived, .current: true
    }
  }

  /// Whether its page has everything that the item has.
  package var isWhole: Bool { self == .current || isMarked }

  /// Whether its page has more than the record of a withdrawal.
  package var hasContent: Bool { isWhole || self == .archived }

  /// Whether its page has everything, and lists say what is the matter with its report.
  package var isMarked: Bool { self == .underWay || self == .notPublished }

  /// As the public reads it; of what it does not see, as the office does.
  package var publicName: String {
    switch self {
    case .draft, .anonymous, .embargoed, .neverPublic: name
    case .withdrawn: "Withdrawn"
    case .underWay: "Under way"
    case .notPublished: "Report not published"
    case .archived: "Archived"
    case .current: "Current"
    }
  }

  /// As the office reads it.
  package var name: String {
    switch self {
    case .draft: "draft"
    case .anonymous: "published anonymously"
    case .embargoed: "under embargo"
    case .neverPublic: "withdrawn before it was public"
    case .withdrawn: "withdrawn"
    case .underWay: "under way"
    case .notPublished: "not published"
    case .archived: "archived"
    case .current: "current"
    }
  }
}
