import Diagnostics

/// What only a review has (content model, section 5).
package struct Review: Sendable {
  /// The slug of its kind: `lcspr`, `scr`.
  package var kind: Located<String>
  /// Nil where nothing is written, which is `full`.
  package var writtenOutcome: Outcome?
  /// The public's explanation of an outcome that is less than the whole report.
  package var outcomeNote: Prose?
  /// Until then the outcome is as it is written, and from then on `full`.
  package var outcomeUntil: Located<Timing>?
  package var reference: String?
  package var subjects: [String] = []
  package var reviewers: [String] = []
  package var decided: Timed<PartialDate>?
  /// When the report went to the Panel and the Secretary of State: for the office.
  package var sentToPanel: PartialDate?
  package var publishUntil: Located<PublishUntil>?
  package var learning: Prose?
  package var response: Response?
  package var repository: RepositoryRecord?
  package var hostedBy: Host?

  package init(kind: Located<String>) {
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
  package var outcome: Outcome {
    get { writtenOutcome ?? .full }
    set { writtenOutcome = newValue }
  }

  /// What it is by an edition's moment.
  package func outcome(at now: EditionMoment) -> Outcome { hasOutcomeEnded(by: now) ? .full : outcome }

  /// Whether `outcome_until` is reached.
  func hasOutcomeEnded(by now: EditionMoment) -> Bool { outcomeUntil.map { $0.value.opening <= now.moment } ?? false }
}

/// What became of a review's report.
package enum Outcome: String, CaseIterable, Sendable {
  case full, redacted
  case summaryOnly = "summary-only"
  case improvementsOnly = "improvements-only"
  case notPublished = "not-published"
  case anonymous
  case underWay = "under-way"

  /// In plain words, for the public.
  package var name: String {
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
  package var needsNote: Bool { self != .full && self != .anonymous }

  /// Whether its words say that a report is there.
  var claimsReport: Bool { self == .full || self == .redacted }

  /// Kinds of document that this outcome says are not public.
  package var refusedDocuments: Set<DocumentKind> {
    switch self {
    case .full, .redacted, .anonymous: []
    case .summaryOnly: [.report, .appendix, .timeline]
    case .improvementsOnly, .notPublished, .underWay:
      [.report, .appendix, .timeline, .executiveSummary, .summary]
    }
  }
}

/// How long a publication stays, when that is longer than its window.
package enum PublishUntil: Hashable, Sendable {
  /// The last day; of an imprecise date its last one.
  case date(PartialDate)
  case furtherNotice
}

/// What was done since: a text, or a list of actions.
package enum Response: Sendable {
  case text(Prose)
  case actions([Action])

  package struct Action: Sendable {
    package var action: String
    package var lead: String?
    package var due: PartialDate?
    package var done: Timed<PartialDate>?

    package init(action: String, lead: String?, due: PartialDate?, done: Timed<PartialDate>?) {
      self.action = action
      self.lead = lead
      self.due = due
      self.done = done
    }
  }
}

/// Where the national repository keeps a report.
package struct RepositoryRecord: Hashable, Sendable {
  package var address: WebAddress?
  /// `NC50543`.
  package var reference: String?
  /// `2025 - Birmingham - Baby A`.
  package var citedAs: String?

  package init(address: WebAddress?, reference: String?, citedAs: String?) {
    self.address = address
    self.reference = reference
    self.citedAs = citedAs
  }
}

/// Another partnership that publishes a review.
package struct Host: Hashable, Sendable {
  package var name: String
  package var address: WebAddress

  package init(name: String, address: WebAddress) {
    self.name = name
    self.address = address
  }
}
