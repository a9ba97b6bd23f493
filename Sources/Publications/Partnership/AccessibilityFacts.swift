/// The accessibility statement as it is written.
public struct Accessibility: Sendable {
  public var facts: AccessibilityFacts
  public var prepared: Timed<PartialDate>?
  public var reviewed: Timed<PartialDate>?

  public init(facts: AccessibilityFacts) { self.facts = facts }

  /// Every dated fact of it.
  var datedFacts: [DatedFact] { [prepared, reviewed].compactMap { $0?.fact() } }
}

/// What the accessibility statement says, but for its days (SI 2018/952, and the model statement made under it).
public struct AccessibilityFacts: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case fully, partially, not
  }

  public var status = Status.partially
  /// How and when the site was tested.
  public var tested: String?
  public var problems: [String] = []
  public var disproportionateBurden: [String] = []
  public var outOfScope: [String] = []
  /// Working days within which a request is answered.
  public var responseDays: Int?

  public init() {}
}
