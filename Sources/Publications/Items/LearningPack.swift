import Diagnostics

/// What only a learning pack has (content model, section 5).
package struct LearningPack: Sendable {
  package var kind: Located<String>
  package var about: [Located<ItemID>] = []
  package var subjects: [String] = []
  package var event: Timed<LearningEvent>?
  /// For a review that has no file here.
  package var report: Timed<ReportFact>?

  package init(kind: Located<String>) {
    self.kind = kind
  }

  /// Every dated fact of it.
  var datedFacts: [DatedFact] { [event?.fact(), report?.fact()].compactMap(\.self) }
}

package enum LearningEvent: Hashable, Sendable, Dated {
  /// Held, on a date when it is known.
  case held(PartialDate?)
  case planned(PartialDate)

  /// What is planned is told at once.
  package var span: Span {
    switch self {
    case .held(let date?): date.span
    case .held(nil), .planned: Span(from: .always, until: nil)
    }
  }
}

/// What a pack says of its review's report.
package enum ReportFact: Hashable, Sendable, Dated {
  case notPublished
  case published(PartialDate)

  package var span: Span {
    switch self {
    case .published(let date): date.span
    case .notPublished: Span(from: .always, until: nil)
    }
  }
}
