import Publications

/// What became of a learning pack's event and report, in the field's words (content model,
/// section 5). A part that is not known is left out.
enum StatusLine {
  /// What is to be said of the review that a pack is about.
  enum Report {
    case fact(ReportFact)
    /// Of what there is of a report, since when; nil where the day is not known.
    case published(Outcome, on: PartialDate?)
    case withdrawn
  }

  static func text(_ event: LearningEvent?, _ report: Report?) -> String? {
    let parts = [event.map(text), report.flatMap(text)].compactMap(\.self)
    guard let first = parts.first?.first else { return nil }
    let line = parts.joined(separator: "; ")
    return first.uppercased() + line.dropFirst()
  }

  private static func text(_ event: LearningEvent) -> String {
    switch event {
    case .held(let date?): "learning event held \(date)"
    case .held(nil): "learning event held"
    case .planned(let date): "learning event planned for \(date)"
    }
  }

  private static func text(_ report: Report) -> String? {
    switch report {
    case .fact(.notPublished): "report not published"
    case .fact(.published(let date)): "full report published \(date)"
    case .withdrawn: "report withdrawn"
    case .published(let outcome, let date):
      outcome.published.map { "\($0) published" + (date.map { " \($0)" } ?? "") }
    }
  }
}

extension Outcome {
  /// What was published, within a sentence.
  fileprivate var published: String? {
    switch self {
    case .full: "full report"
    case .redacted: "redacted report"
    case .summaryOnly: "summary"
    case .improvementsOnly: "improvements"
    case .notPublished, .anonymous, .underWay: nil
    }
  }
}
