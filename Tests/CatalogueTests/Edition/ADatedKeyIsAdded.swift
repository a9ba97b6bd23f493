import Foundation
import TestSupport
import Testing

@_spi(Edition) @testable import Publications

/// CONTRIBUTING.md, “A key with a day”, on a fact that no review has: `family_told`, the day on which the family was
/// told.
private struct WrittenReview {
  // Step 1: a field of what is written, sealed.
  var familyTold: Timed<PartialDate>?

  // Step 3: for the list of coming changes.
  var datedFacts: [DatedFact] { [familyTold?.fact()].compactMap(\.self) }
}

private struct PublicReviewWithIt {
  // Step 2: a field of what is public, opened.
  let familyTold: PartialDate?

  init(_ written: WrittenReview, at now: EditionMoment) { familyTold = now.open(written.familyTold) }
}

@Suite struct `A dated key is added` {
  private static let written = WrittenReview(familyTold: Timed(date("2026-06-10")))

  private static func shown(asOf text: String, newsUntil earlier: String? = nil) -> PartialDate? {
    let now = EditionMoment(moment(text), newsUntil: earlier.map(moment)) { _ in nil }
    return PublicReviewWithIt(written, at: now).familyTold
  }

  @Test func `With all of the steps it is public from its day on`() {
    #expect(Self.shown(asOf: "2026-06-09T23:59") == nil)
    #expect(Self.shown(asOf: "2026-06-10") == date("2026-06-10"))
  }

  @Test func `In a release pack it is no earlier than on the site`() {
    #expect(Self.shown(asOf: "2026-06-12", newsUntil: "2026-06-09") == nil)
    #expect(Self.shown(asOf: "2026-06-12", newsUntil: "2026-06-10") == date("2026-06-10"))
  }

  @Test func `Without the field of what is public it is absent`() {
    struct Forgotten {
      init(_ written: WrittenReview, at now: EditionMoment) {}
    }
    let now = EditionMoment(moment("2030-01-01")) { _ in nil }
    #expect(Mirror(reflecting: Forgotten(Self.written, at: now)).children.isEmpty)
  }

  @Test func `Without a line in datedFacts, the test of them tells`() {
    struct Forgotten {
      var familyTold: Timed<PartialDate>?
      var decided: Timed<PartialDate>?
      var datedFacts: [DatedFact] { [decided?.fact()].compactMap(\.self) }
    }
    let review = Forgotten(familyTold: Timed(date("2026-06-10")), decided: Timed(date("2026-06-11")))
    let stored = storedFacts(in: review)
    #expect(stored.map(\.property) == ["familyTold", "decided"])
    #expect(Set(review.datedFacts.map(\.span)) != Set(stored.flatMap(\.spans)))
    // One without a value is found as well, so that nobody can leave it out of the test's items.
    #expect(storedFacts(in: Forgotten()).map(\.property) == ["familyTold", "decided"])
  }

  @Test func `A fact that ends is gone from then on`() {
    let until = Timed("A text.", during: Span(from: .always, until: moment("2026-06-10")))
    func shown(_ text: String) -> String? { EditionMoment(moment(text)) { _ in nil }.open(until) }
    #expect(shown("2026-06-09T23:59") == "A text.")
    #expect(shown("2026-06-10") == nil)
  }
}
