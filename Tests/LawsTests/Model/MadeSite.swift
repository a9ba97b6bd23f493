import Publications
import TestSupport

/// A site that nobody wrote: a model from which its files are made, and from which what is absent
/// can be deleted. The same seed makes the same site.
struct MadeSite: Sendable {
  let seed: Int
  /// Whether a link of it may lead to what is not public, so that it does not build at all moments.
  var isCareless = false
  /// The keys of `site.yml`, but for those with dated facts in them.
  var settings: [YAML.Entry] = []
  var partnership: [YAML.Entry] = []
  /// A board that the partnership was before, and until when.
  var formerly: (name: String, until: PartialDate?)?
  /// Of the accessibility statement; none where nothing of it is written.
  var accessibility: [YAML.Entry] = []
  var statementFacts: [DatedFact] = []
  /// The rules of windows in `settings`, by types and kinds.
  var windows: [String: WindowRule] = [:]
  /// Whether `site.yml` lists the themes that are allowed.
  var hasThemeList = false
  /// Each after those that it is about.
  var items: [MadeItem] = []
  /// Files below `Public/`, besides those that are always there.
  var publicFiles: [String] = []
}

/// Anything under `Content/` of a made-up site. What a moment can take away has a place of its own;
/// other keys only come along.
struct MadeItem: Sendable {
  var id: ItemID
  /// Whether it is `<slug>/index.md`, and can have files beside it.
  var isFolder = false
  var isDraft = false
  /// A draft that lacks what it would need.
  var isUnfinished = false
  /// Nil for what is undated.
  var published: Timing?
  var kind: String?
  var outcome: Outcome?
  /// When its outcome ends.
  var outcomeUntil: Timing?
  var publishUntil: PublishUntil?
  /// Another partnership publishes it.
  var isHosted = false
  /// When sessions of training end.
  var sessionEnds: [Moment] = []
  var about: [ItemID] = []
  var themes: [String] = []
  var formerPaths: [String] = []
  var withdrawn: MadeWithdrawal?
  var notice: MadeNotice?
  var facts: [DatedFact] = []
  /// What has changed in its words.
  var changes: [MadeCorrection] = []
  var documents: [MadeDocument] = []
  var actions: [MadeAction] = []
  var learning: [Passage] = []
  var response: [Passage] = []
  var body: [Passage] = []
  /// The end of its body, with links that may lead to what is not public.
  var carelessEnd: [Passage] = []
  var keys: [YAML.Entry] = []
  /// Headings that its text has at all times, in their order.
  var headings: [String] = []
  /// A file beside it that its text alone names.
  var textFile: String?
  /// All files beside it.
  var files: [MadeFile] = []
}

extension MadeItem {
  /// Below `Content/`.
  var source: String { isFolder ? "\(id)/index.md" : "\(id).md" }

  /// The path of its page; national entries have none.
  var path: String? {
    switch id.type {
    case .national: nil
    case .page: id.slug == "index" ? "/" : "/\(id.slug)/"
    default: "/\(id)/"
    }
  }

  var isAnonymous: Bool { outcome == .anonymous }

  /// A pack without a kind is one of the first kind.
  var effectiveKind: String? { kind ?? (id.type == .learningPack ? "learning-pack" : nil) }
}

struct MadeWithdrawal: Sendable {
  var on: Timing
  var reason: String?
  var record: Withdrawal.Record?

  var isBare: Bool { record == .bare }
}

struct MadeNotice: Sendable {
  var kind: Notice.Kind
  /// Inline Markdown.
  var text: String
  var from: PartialDate?
  var until: PartialDate?
}

/// A fact that is there from its day on: `updated: 2026-05-04`, `report: {published: 2026-05}`.
struct DatedFact: Sendable {
  var key: String
  /// The key within, when the fact is a mapping.
  var inner: String?
  var date: PartialDate
}

/// An entry of a response.
struct MadeAction: Sendable {
  var keys: [YAML.Entry]
  var done: PartialDate?
}

/// A file beside an item.
struct MadeFile: Sendable {
  let name: String
  /// A word in it.
  let word: String
  /// Of a PDF.
  let pages: Int
}
