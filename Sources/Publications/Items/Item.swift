import Diagnostics

/// Anything that has a file under `Content/`, as the partnership wrote it, whether or not the
/// public may see it (content model, section 3).
public struct Item: Sendable {
  public var id: ItemID
  /// The beginning of its file.
  public var place: SourcePlace
  public var title: String
  public var shortTitle: String?
  /// Nil for what is undated and for pages without a date.
  public var published: Timing?
  /// Where `published` is written, or would be.
  public var publishedPlace: SourcePlace
  public var isDraft = false
  public var withdrawn: Timed<Withdrawal>?
  public var summary: Prose?
  public var updated: Timed<PartialDate>?
  /// What has changed in its words since it was published, for the public.
  public var changes: [Timed<Correction>] = []
  /// After it, the office wants to look at the page again.
  public var reviewDue: PartialDate?
  public var notice: Timed<Notice>?
  public var themes: [Located<String>] = []
  public var audiences: [Audience] = []
  /// A BCP 47 tag.
  public var language = "en-GB"
  public var documents: [Document] = []
  public var publisher: String?
  public var jointPublishers: [String] = []
  /// Paths at which the item once was.
  public var formerPaths: [Located<String>] = []
  public var body: Prose
  /// The files in its folder by their names.
  public var files: [String: ItemFile] = [:]
  /// Whether it was taken down at once, so that nothing shows but that it is not available.
  package var isTakenDown = false
  /// Those of its files that were taken down at once, in whatever item.
  package var takenDownFiles: Set<String> = []
  public var details: Details

  /// What only one type has.
  public enum Details: Sendable {
    case review(Review)
    case learningPack(LearningPack)
    case thematicReport(ThematicReport)
    case training(Training)
    case national(NationalEntry)
    case page(Page)
  }

  public init(id: ItemID, place: SourcePlace, title: String, body: Prose, details: Details) {
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
public struct ItemFile: Hashable, Sendable {
  /// Where to read it.
  public let source: String
  public let facts: FileFacts

  public init(source: String, facts: FileFacts) {
    self.source = source
    self.facts = facts
  }
}

/// What a link says of a file, measured from it.
public struct FileFacts: Hashable, Sendable {
  /// `PDF`, `Word`.
  public let format: String
  public let bytes: Int
  /// For PDF alone.
  public let pages: Int?
  /// `PDF, 1.2 MB, 24 pages`.
  public let description: String
  /// For pictures alone; nil for one that cannot be measured.
  public let pictureSize: PictureSize?

  public init(format: String, bytes: Int, pages: Int?, description: String, pictureSize: PictureSize? = nil) {
    self.format = format
    self.bytes = bytes
    self.pages = pages
    self.description = description
    self.pictureSize = pictureSize
  }
}

/// A publication taken down: the one way to end it inside its twelve months.
public struct Withdrawal: Hashable, Sendable, Dated {
  public enum Record: String, CaseIterable, Sendable {
    /// Title, kind, when it was public, and the reason.
    case full
    /// Only that the publication is not available.
    case bare
  }

  public var on: Timing
  public var reason: String?
  public var record: Record

  public init(on: Timing, reason: String?, record: Record) {
    self.on = on
    self.reason = reason
    self.record = record
  }

  package var span: Span { Span(from: on.opening, until: nil) }
}

/// A banner at the top of a page, for a while.
public struct Notice: Sendable, Dated {
  public enum Kind: String, CaseIterable, Sendable {
    case underReview = "under-review"
    case correction, legal, information

    public var name: String {
      switch self {
      case .underReview: "Under review"
      case .correction: "Correction"
      case .legal: "Legal notice"
      case .information: "Information"
      }
    }
  }

  public var kind: Kind
  public var text: Prose
  public var from: PartialDate?
  /// The last day on which it is shown.
  public var until: PartialDate?

  public init(kind: Kind, text: Prose, from: PartialDate?, until: PartialDate?) {
    self.kind = kind
    self.text = text
    self.from = from
    self.until = until
  }

  /// From the first day to the last.
  package var span: Span { Span(from: from?.opening ?? .always, until: until?.end) }
}

public enum Audience: String, CaseIterable, Sendable {
  case practitioners, families
  case youngPeople = "young-people"
  case `public`, media

  public var name: String {
    switch self {
    case .practitioners: "Practitioners"
    case .families: "Families"
    case .youngPeople: "Young people"
    case .public: "The public"
    case .media: "The media"
    }
  }
}
