/// The type of an item: the folder that its file lies in.
package enum ItemType: String, CaseIterable, Hashable, Sendable {
  case review = "reviews"
  case learningPack = "learning-packs"
  case thematicReport = "thematic-reports"
  case training
  case national
  case page = "pages"

  /// The folder under `Content/`, and the first part of the address.
  package var folder: String { rawValue }

  /// One of them, as it stands before a title: `Thematic report`.
  package var one: String {
    switch self {
    case .review: "Review"
    case .learningPack: "Learning pack"
    case .thematicReport: "Thematic report"
    case .training: "Training"
    case .national: "National report"
    case .page: "Page"
    }
  }

  /// Many of them, as the title of their list.
  package var many: String {
    switch self {
    case .review: "Reviews"
    case .learningPack: "Learning packs"
    case .thematicReport: "Thematic reports"
    case .training: "Training"
    case .national: "National reviews and reports"
    case .page: "Pages"
    }
  }

  /// Whether items have a page of their own. National entries link to their publisher.
  var hasPages: Bool { self != .national }

  /// Whether items are publications of the partnership: what feeds hold and the register guards.
  package var isPublication: Bool {
    switch self {
    case .review, .learningPack, .thematicReport: true
    case .training, .national, .page: false
    }
  }
}

/// What an item is known by: its type and its slug, `reviews/child-s`.
package struct ItemID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let type: ItemType
  package let slug: String

  package init(_ type: ItemType, _ slug: String) {
    self.type = type
    self.slug = slug
  }

  /// Reads `reviews/child-s`.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"),
      let type = ItemType(rawValue: String(text[..<slash])),
      ItemID.isSlug(text[text.index(after: slash)...])
    else { return nil }
    self.init(type, String(text[text.index(after: slash)...]))
  }

  /// Lower-case letters, digits and hyphens.
  package static func isSlug(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  package var description: String { "\(type.folder)/\(slug)" }

  package static func < (one: ItemID, other: ItemID) -> Bool {
    one.type == other.type ? one.slug < other.slug : one.type.rawValue < other.type.rawValue
  }

  /// The front page.
  package static let front = ItemID(.page, "index")

  /// The path of its page below the site's address; national entries have none.
  package var path: String? {
    switch type {
    case .national: nil
    case .page: slug == "index" ? "/" : "/\(slug)/"
    case .review, .learningPack, .thematicReport, .training: "/\(type.folder)/\(slug)/"
    }
  }
}
