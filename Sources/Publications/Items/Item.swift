import Diagnostics

/// Anything that has a file under `Content/`, as the partnership wrote it, whether or not the
/// public may see it (content model, section 3).
package struct Item: Sendable {
  package var id: ItemID
  /// The beginning of its file.
  package var place: SourcePlace
  package var title: String
  package var shortTitle: String?
  /// Nil for what is undated and for pages without a date.
  package var published: Timing?
  /// Where `published` is written, or would be.
  package var publishedPlace: SourcePlace
  package var isDraft = false
  package var withdrawn: Timed<Withdrawal>?
  package var summary: Prose?
  package var updated: Timed<PartialDate>?
  /// What has changed in its words since it was published, for the public.
  package var changes: [Timed<Correction>] = []
  /// After it, the office wants to look at the page again.
  package var reviewDue: PartialDate?
  package var notice: Timed<Notice>?
  package var themes: [Located<String>] = []
  package var audiences: [Audience] = []
  /// A BCP 47 tag.
  package var language = "en-GB"
  package var documents: [Document] = []
  package var publisher: String?
  package var jointPublishers: [String] = []
  /// Paths at which the item once was.
  package var formerPaths: [Located<String>] = []
  package var body: Prose
  /// The files in its folder by their names.
  package var files: [String: ItemFile] = [:]
  /// Whether it was taken down at once, so that nothing shows but that it is not available.
  package var isTakenDown = false
  /// Those of its files that were taken down at once, in whatever item.
  package var takenDownFiles: Set<String> = []
  package var details: Details

  /// What only one type has.
  package enum Details: Sendable {
    case review(Review)
    case learningPack(LearningPack)
    case thematicReport(ThematicReport)
    case training(Training)
    case national(NationalEntry)
    case page(Page)
  }

  package init(id: ItemID, place: SourcePlace, title: String, body: Prose, details: Details) {
    self.id = id
    self.place = place
    publishedPlace = place
    self.title = title
    self.body = body
    self.details = details
  }
}

extension Item {
  /// Every dated fact of it, but for those of its documents.
  package var datedFacts: [DatedFact] {
    changes.map { $0.fact(.change) }
      + [updated?.fact(), notice?.fact(.notice), withdrawn?.fact(.withdrawal)].compactMap(\.self) + details.datedFacts
  }
}

extension Item.Details {
  fileprivate var datedFacts: [DatedFact] {
    switch self {
    case .review(let review): review.datedFacts
    case .learningPack(let pack): pack.datedFacts
    case .national(let entry): entry.datedFacts
    case .thematicReport, .training, .page: []
    }
  }
}

extension Item {
  /// The items that it is about, and so cannot precede.
  package var about: [Located<ItemID>] {
    switch details {
    case .learningPack(let pack): pack.about
    case .thematicReport(let report): report.about
    case .training(let training): training.about
    case .review, .national, .page: []
    }
  }

  package var review: Review? {
    if case .review(let review) = details { review } else { nil }
  }
}

/// A file in an item's folder.
package struct ItemFile: Hashable, Sendable {
  /// Where to read it.
  package let source: String
  package let facts: FileFacts

  package init(source: String, facts: FileFacts) {
    self.source = source
    self.facts = facts
  }
}

/// What a link says of a file, measured from it.
package struct FileFacts: Hashable, Sendable {
  /// `PDF`, `Word`.
  package let format: String
  package let bytes: Int
  /// For PDF alone.
  package let pages: Int?
  /// `PDF, 1.2 MB, 24 pages`.
  package let description: String
  /// For pictures alone; nil for one that cannot be measured.
  package let pictureSize: PictureSize?

  package init(format: String, bytes: Int, pages: Int?, description: String, pictureSize: PictureSize? = nil) {
    self.format = format
    self.bytes = bytes
    self.pages = pages
    self.description = description
    self.pictureSize = pictureSize
  }
}

/// A publication taken down: the one way to end it inside its twelve months.
package struct Withdrawal: Hashable, Sendable, Dated {
  package enum Record: String, CaseIterable, Sendable {
    /// Title, kind, when it was public, and the reason.
    case full
    /// Only that the publication is not available.
    case bare
  }

  package var on: Timing
  package var reason: String?
  package var record: Record

  package init(on: Timing, reason: String?, record: Record) {
    self.on = on
    self.reason = reason
    self.record = record
  }

  package var span: Span { Span(from: on.opening, until: nil) }
}

/// A banner at the top of a page, for a while.
package struct Notice: Sendable, Dated {
  package enum Kind: String, CaseIterable, Sendable {
    case underReview = "under-review"
    case correction, legal, information

    package var name: String {
      switch self {
      case .underReview: "Under review"
      case .correction: "Correction"
      case .legal: "Legal notice"
      case .information: "Information"
      }
    }
  }

  package var kind: Kind
  package var text: Prose
  package var from: PartialDate?
  /// The last day on which it is shown.
  package var until: PartialDate?

  package init(kind: Kind, text: Prose, from: PartialDate?, until: PartialDate?) {
    self.kind = kind
    self.text = text
    self.from = from
    self.until = until
  }

  /// From the first day to the last.
  package var span: Span { Span(from: from?.opening ?? .always, until: until?.end) }
}

package enum Audience: String, CaseIterable, Sendable {
  case practitioners, families
  case youngPeople = "young-people"
  case `public`, media

  package var name: String {
    switch self {
    case .practitioners: "Practitioners"
    case .families: "Families"
    case .youngPeople: "Young people"
    case .public: "The public"
    case .media: "The media"
    }
  }
}
