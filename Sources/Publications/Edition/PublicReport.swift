/// What the public has of a review's report, or had before the review was archived.
package struct PublicReport: Hashable, Sendable {
  /// Since when there was any of it; nil where that is not known.
  package let since: PartialDate?
  /// Whether parts have been removed from all of it.
  package let isRedacted: Bool

  package init(since: PartialDate?, isRedacted: Bool) {
    self.since = since
    self.isRedacted = isRedacted
  }
}

/// What may be said of a review's outcome: never more of its report than is there (content model,
/// section 5).
package struct PublicOutcome: Hashable, Sendable {
  package let outcome: Outcome
  /// In plain words.
  package let name: String
  /// Since when the report is there, where the words want it.
  package let since: PartialDate?
}

extension PublicItem {
  /// Nil where nothing may be said.
  package var outcome: PublicOutcome? {
    guard case .review(let review) = details, standing != .withdrawn else { return nil }
    switch (review.outcome, report) {
    case (.full, let report?):
      return PublicOutcome(
        outcome: report.isRedacted ? .redacted : .full,
        name: report.isRedacted ? "Redacted report published" : review.outcome.name, since: report.since)
    case (let outcome, nil) where outcome.claimsReport: return nil
    case (let outcome, _): return PublicOutcome(outcome: outcome, name: outcome.name, since: nil)
    }
  }
}

extension [Correction] {
  /// Of one day, in the writer's order.
  var newestFirst: [Correction] {
    enumerated().sorted { ($1.element.on.opening, $0.offset) < ($0.element.on.opening, $1.offset) }.map(\.element)
  }
}
