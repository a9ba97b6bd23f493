import Diagnostics

/// What only a review has (content model, section 5).
public struct Review: Sendable {
  /// The slug of its kind: `lcspr`, `scr`.
  public var kind: Located<String>
  /// Nil where nothing is written, which is `full`.
  public var writtenOutcome: Outcome?
  /// The public's explanation of an outcome that is less than the whole report.
  public var outcomeNote: Prose?
  /// Until then the outcome is as it is written, and from then on `full`.
  public var outcomeUntil: Located<Timing>?
  public var reference: String?
  public var subjects: [String] = []
  public var reviewers: [String] = []
  public var decided: Timed<PartialDate>?
  /// When the report went to the Panel and the Secretary of State: for the office.
  public var sentToPanel: PartialDate?
  public var publishUntil: Located<PublishUntil>?
  public var learning: Prose?
  public var response: Response?
  public var repository: RepositoryRecord?
  public var hostedBy: Host?

  public init(kind: Located<String>) {
    self.kind = kind
  }
}

extension Review {
  /// Every dated fact of it.
  var datedFacts: [DatedFact] {
    let done: [Timed<PartialDate>?] = if case .actions(let actions) = response { actions.map(\.done) } else { [] }
    return ([decided] + done).compactMap { $0?.fact() }
  }

  /// As it is written, whatever the moment.
  public var outcome: Outcome {
    get { writtenOutcome ?? .full }
    set { writtenOutcome = newValue }
  }

  /// What it is by an edition's moment.
  package func outcome(at now: EditionMoment) -> Outcome { hasOutcomeEnded(by: now) ? .full : outcome }

  /// Whether `outcome_until` is reached.
  func hasOutcomeEnded(by now: EditionMoment) -> Bool { outcomeUntil.map { $0.value.opening <= now.moment } ?? false }
}

/// What became of a review's report.
public enum Outcome: String, CaseIterable, Sendable {
  case full, redacted
  case summaryOnly = "summary-only"
  case improvementsOnly = "improvements-only"
  case notPublished = "not-published"
  case anonymous
  case underWay = "under-way"

  /// In plain words, for the public.
  public var name: String {
    switch self {
    case .full: "Full report published"
    case .redacted: "Report published with some parts removed"
    case .summaryOnly: "Summary published"
    case .improvementsOnly: "Improvements published"
    case .notPublished: "Report not published"
    case .anonymous: "Published without naming the area"
    case .underWay: "Review under way"
    }
  }

  /// All but `full` and `anonymous` owe the public an explanation.
  public var needsNote: Bool { self != .full && self != .anonymous }

  /// Whether its words say that a report is there.
  var claimsReport: Bool { self == .full || self == .redacted }

  /// Kinds of document that this outcome says are not public.
  public var refusedDocuments: Set<DocumentKind> {
    switch self {
    case .full, .redacted, .anonymous: []
    case .summaryOnly: [.report, .appendix, .timeline]
    case .improvementsOnly, .notPublished, .underWay:
      [.report, .appendix, .timeline, .executiveSummary, .summary]
    }
  }
}

/// How long a publication stays, when that is longer than its window.
public enum PublishUntil: Hashable, Sendable {
  /// The last day; of an imprecise date its last one.
  case date(PartialDate)
  case furtherNotice
}

/// What was done since: a text, or a list of actions.
public enum Response: Sendable {
  case text(Prose)
  case actions([Action])

  public struct Action: Sendable {
    public var action: String
    public var lead: String?
    public var due: PartialDate?
    public var done: Timed<PartialDate>?

    public init(action: String, lead: String?, due: PartialDate?, done: Timed<PartialDate>?) {
      self.action = action
      self.lead = lead
      self.due = due
      self.done = done
    }
  }
}

/// Where the national repository keeps a report.
public struct RepositoryRecord: Hashable, Sendable {
  public var address: WebAddress?
  /// `NC50543`.
  public var reference: String?
  /// `2025 - Birmingham - Baby A`.
  public var citedAs: String?

  public init(address: WebAddress?, reference: String?, citedAs: String?) {
    self.address = address
    self.reference = reference
    self.citedAs = citedAs
  }
}

/// Another partnership that publishes a review.
public struct Host: Hashable, Sendable {
  public var name: String
  public var address: WebAddress

  public init(name: String, address: WebAddress) {
    self.name = name
    self.address = address
  }
}
