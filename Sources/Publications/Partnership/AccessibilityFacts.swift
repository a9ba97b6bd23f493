/// The accessibility statement as it is written.
package struct Accessibility: Sendable {
  package var facts: AccessibilityFacts
  package var prepared: Timed<PartialDate>?
  package var reviewed: Timed<PartialDate>?

  package init(facts: AccessibilityFacts) { self.facts = facts }

  /// Every dated fact of it.
  var datedFacts: [DatedFact] { [prepared, reviewed].compactMap { $0?.fact() } }
}

/// What the accessibility statement says, but for its days (SI 2018/952, and the model statement made under it).
package struct AccessibilityFacts: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case fully, partially, not
  }

  package var status = Status.partially
  /// How and when the site was tested.
  package var tested: String?
  package var problems: [String] = []
  package var disproportionateBurden: [String] = []
  package var outOfScope: [String] = []
  /// Working days within which a request is answered.
  package var responseDays: Int?

  package init() {}
}
