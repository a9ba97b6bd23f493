import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A part of the words that is not written any more` {
  private static let register = Register(
    [
      RegisterEntry(
        event: .published, item: id("reviews/child-s"), moment: moment("2026-01-10"), until: day("2027-01-10")),
      words("summary"), words("outcome_note"),
    ].map { Located($0, at: SourcePlace(path: "Content/register.csv", line: 2)) })

  private static func words(_ part: String) -> RegisterEntry {
    RegisterEntry(
      event: .text, item: id("reviews/child-s"), moment: moment("2026-03-02T10:00"), file: part, sha256: "0")
  }

  private func refused(asOf text: String = "2026-06-01", _ change: (inout Item) -> Void) -> [Diagnostic] {
    catalogue([review("child-s", change)]).registerProblems(Self.register, asOf: moment(text), hashes: .none)
  }

  private func set(_ outcome: Outcome, _ item: inout Item) {
    guard case .review(var review) = item.details else { return }
    review.outcome = outcome
    item.details = .review(review)
  }

  @Test func `It is refused, and its outcome's note is not where there is nothing to explain`() {
    let problems = refused { _ in }
    #expect(problems.map(\.code.rawValue) == ["register-words-missing"])
    #expect(problems.first?.message.contains("the summary of reviews/child-s since 2 March 2026") == true)
    #expect(problems.first?.hint?.contains("changes: [{on: 2026-06-01, note: …}]") == true)
    #expect(refused { set(.redacted, &$0) }.count == 2)
  }

  @Test(arguments: [
    ("2026-03-01", true), ("2026-03", true), ("2026-03-02", false), ("2026-04", false), ("2026-06-01", false),
    ("2026-06-02", true), ("2026", true),
  ])
  func `A note of the day of its last record, or later, and not of a day to come, tells readers`(
    on: String, isRefused: Bool
  ) {
    let note = Correction(on: date(on), note: "It is in the report.")
    #expect(refused { $0.changes = [Timed(note)] }.isEmpty != isRefused)
  }

  @Test func `Other words are none the worse`() {
    #expect(refused { $0.summary = Prose.written("Other words.") }.isEmpty)
    #expect(refused { $0.summary = Prose.written(" \n") }.count == 1)
  }

  @Test(arguments: ["2027-01-11", "2028-01-01"])
  func `After the last day nothing is refused`(moment: String) {
    #expect(refused(asOf: moment) { _ in }.isEmpty)
  }

  @Test func `What is withdrawn or a draft has no words to keep`() {
    #expect(refused { $0.withdraw("2026-05-01") }.isEmpty)
    #expect(refused { $0.isDraft = true }.map(\.code.rawValue) == ["register-hidden"])
  }

  @Test(arguments: [
    ("a\nb\nc\nd", [2...2], "a\nc\nd"), ("a\n\n```when\nx\n```\n\nb", [3...5], "a\n\nb"),
    ("a\n```when\nx", [2...4], "a"), ("```when\nx\n```\n\n```when\ny\n```\n", [1...3, 5...7], ""),
  ])
  func `Without a conditional text they are as if it had never been written`(
    text: String, lines: [ClosedRange<Int>], left: String
  ) {
    #expect(Prose.written(text.removing(lines: lines)).words == left)
  }
}

extension Prose {
  fileprivate static func written(_ text: String) -> Prose {
    var prose = Prose(plainText: text)
    prose.written = text
    return prose
  }
}
