import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `Absent means absent` {
  /// Before, at, after and between what happens.
  static let moments =
    RandomContent.dates.map { timing($0).opening }
    + ["2024-01-01", "2025-03-15", "2025-06-10T09:30", "2026-03-01", "2027-07-03", "2035-01-01"]
    .map(moment)

  @Test func `The edition of all of the content is that of the content without what is absent`() {
    var compared = 0
    for seed in 0..<300 {
      let content = RandomContent(seed: seed, carefulness: 12)
      guard let catalogue = content.soundCatalogue else { continue }
      var random = RandomNumbers(seed: seed)
      for _ in 0..<2 {
        let moment = random.one(of: Self.moments)
        guard catalogue.linkProblems(from: moment).isEmpty else { continue }
        compared += 1
        let whole = describe(catalogue.edition(asOf: moment))
        let without = content.deletingWhatIsAbsent(asOf: moment).catalogue
        expectEqual(whole, describe(without.edition(asOf: moment)), "seed \(seed), \(moment)")
      }
    }
    #expect(compared > 300)
  }
}

/// Two descriptions that should be one; the first difference says more than both.
func expectEqual(
  _ one: String, _ other: String, _ comment: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard one != other else { return }
  let (lines, others) = (one.split(separator: "\n"), other.split(separator: "\n"))
  let number = zip(lines, others).prefix { $0 == $1 }.underestimatedCount
  let difference = zip(lines, others).first { $0 != $1 }.map { "\($0) | \($1)" }
  Issue.record(
    "\(comment): \(difference ?? "\(lines.count) lines, \(others.count) lines, line \(number)")",
    sourceLocation: sourceLocation)
}
