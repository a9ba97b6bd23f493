import Diagnostics

/// What only a learning pack has (content model, section 5).
public struct LearningPack: Sendable {
  public var kind: Located<String>
  public var about: [Located<ItemID>] = []
  public var subjects: [String] = []
  public var event: LearningEvent?
  /// For a review that has no file here.
  public var report: ReportFact?

  public init(kind: Located<String>) {
    self.kind = kind
  }
}

public enum LearningEvent: Hashable, Sendable {
  /// Held, on a date when it is known.
  case held(PartialDate?)
  case planned(PartialDate)
}

/// What a pack says of its review's report.
public enum ReportFact: Hashable, Sendable {
  case notPublished
  case published(PartialDate)
}
