/// What the accessibility statement says (SI 2018/952, and the model statement made under it).
public struct AccessibilityFacts: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case fully, partially, not
  }

  public var status = Status.partially
  public var prepared: PartialDate?
  public var reviewed: PartialDate?
  /// How and when the site was tested.
  public var tested: String?
  public var problems: [String] = []
  public var disproportionateBurden: [String] = []
  public var outOfScope: [String] = []
  /// Working days within which a request is answered.
  public var responseDays: Int?

  public init() {}
}
