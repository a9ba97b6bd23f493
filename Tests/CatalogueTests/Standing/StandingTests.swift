import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

/// A situation, and an item's standing until a moment and from then on.
struct Turn: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let item: Item
  let others: [Item]
  let at: Moment
  let before: Standing
  let after: Standing

  init(
    _ description: String, _ item: Item, with others: [Item] = [], at text: String,
    _ before: Standing, _ after: Standing
  ) {
    testDescription = "\(description), \(text)"
    self.item = item
    self.others = others
    at = moment(text)
    (self.before, self.after) = (before, after)
  }
}

@Suite struct `The standing of an item` {
  @Test(arguments: opening + never + withdrawal + notPublished + staged + window + withoutWindow)
  func `Turns at the moment, not a second before, and stays so a second after`(turn: Turn) {
    let catalogue = catalogue([turn.item] + turn.others)
    let lifetime = catalogue.lifetime(turn.item.id)
    #expect(lifetime?.standing(asOf: turn.at.aSecondBefore) == turn.before)
    #expect(lifetime?.standing(asOf: turn.at) == turn.after)
    #expect(lifetime?.standing(asOf: turn.at.aSecondAfter) == turn.after)

    let edition = catalogue.edition(asOf: turn.at)
    #expect(edition[turn.item.id]?.standing == (turn.after.isPublic ? turn.after : nil))
    let earlier = catalogue.edition(asOf: turn.at.aSecondBefore)
    #expect(earlier[turn.item.id]?.standing == (turn.before.isPublic ? turn.before : nil))
  }

  static let opening = [
    Turn("a day", review(), at: "2026-01-10", .embargoed, .current),
    Turn(
      "a moment", review(published: "2026-11-25T10:00"), at: "2026-11-25T10:00", .embargoed,
      .current),
    Turn(
      "a moment of summer", review(published: "2026-06-10T10:00"), at: "2026-06-10T10:00",
      .embargoed, .current),
    Turn("a month", review(published: "2026-05"), at: "2026-06-01", .embargoed, .current),
    Turn("a year", review(published: "2026"), at: "2027-01-01", .embargoed, .current),
    Turn("a dated page", page(published: "2026-05-01"), at: "2026-05-01", .embargoed, .current),
    Turn("training", training(), at: "2026-01-10", .embargoed, .current),
    Turn("a pack", pack(), at: "2026-01-10", .embargoed, .current),
    Turn("a thematic report", report(), at: "2026-01-10", .embargoed, .current),
    Turn(
      "a national month", national(published: "2026-05"), at: "2026-05-01", .embargoed, .current),
    Turn(
      "a pack before its review", pack(published: "2026-01-01", about: ["reviews/child-s"]),
      with: [review(published: "2026-11-25T10:00")], at: "2026-11-25T10:00", .embargoed, .current),
  ]

  static let never = [
    Turn("a draft", review { $0.isDraft = true }, at: "2026-01-10", .draft, .draft),
    Turn(
      "a draft, anonymous too",
      review {
        $0.isDraft = true; $0.asReview.outcome = .anonymous
      },
      at: "2026-01-10", .draft, .draft),
    Turn(
      "a draft, withdrawn too",
      review {
        $0.isDraft = true; $0.withdraw("2026-02-01")
      },
      at: "2026-02-01", .draft, .draft),
    Turn(
      "a draft, not published too",
      review {
        $0.isDraft = true; $0.asReview.outcome = .notPublished
      },
      at: "2026-01-10", .draft, .draft),
    Turn(
      "a draft after its window", review { $0.isDraft = true }, at: "2027-01-11", .draft, .draft),
    Turn("a draft page", page { $0.isDraft = true }, at: "2026-01-10", .draft, .draft),
    Turn(
      "anonymous", review { $0.asReview.outcome = .anonymous }, at: "2026-01-10", .anonymous,
      .anonymous),
    Turn(
      "anonymous, withdrawn too",
      review {
        $0.asReview.outcome = .anonymous; $0.withdraw("2026-02-01")
      },
      at: "2026-02-01", .anonymous, .anonymous),
    Turn(
      "anonymous after its window", review { $0.asReview.outcome = .anonymous },
      at: "2027-01-11", .anonymous, .anonymous),
    Turn(
      "about a draft", pack(about: ["reviews/child-s"]), with: [review { $0.isDraft = true }],
      at: "2026-01-10", .embargoed, .embargoed),
    Turn(
      "about an anonymous review", training(about: ["reviews/child-s"]),
      with: [review { $0.asReview.outcome = .anonymous }], at: "2026-01-10", .embargoed, .embargoed),
    Turn(
      "about a draft among others", report(about: ["reviews/child-a", "reviews/child-s"]),
      with: [review("child-a"), review { $0.isDraft = true }], at: "2027-01-11", .embargoed,
      .embargoed),
    Turn(
      "about what is about a draft", training(about: ["learning-packs/child-s"]),
      with: [review { $0.isDraft = true }, pack(about: ["reviews/child-s"])],
      at: "2026-01-10", .embargoed, .embargoed),
    Turn(
      "withdrawn and about a draft", pack(about: ["reviews/child-s"]) { $0.withdraw("2026-02-01") },
      with: [review { $0.isDraft = true }], at: "2026-02-01", .embargoed, .embargoed),
  ]

  static let withdrawal = [
    Turn("withdrawn", review { $0.withdraw("2026-02-01") }, at: "2026-02-01", .current, .withdrawn),
    Turn(
      "withdrawn at a moment", review { $0.withdraw("2026-07-01T15:30") },
      at: "2026-07-01T15:30", .current, .withdrawn),
    Turn(
      "withdrawn in a month", review { $0.withdraw("2026-02") }, at: "2026-03-01", .current,
      .withdrawn),
    Turn(
      "withdrawn, bare", review { $0.withdraw("2026-02-01", .bare) },
      at: "2026-02-01", .current, .withdrawn),
    Turn(
      "withdrawn before it opens", review { $0.withdraw("2026-01-01") },
      at: "2026-01-01", .neverPublic, .neverPublic),
    Turn(
      "withdrawn before it opens", review { $0.withdraw("2026-01-01") },
      at: "2026-01-10", .neverPublic, .neverPublic),
    Turn(
      "withdrawn when it opens", review { $0.withdraw("2026-01-10") },
      at: "2026-01-10", .neverPublic, .neverPublic),
    Turn(
      "withdrawn at 00:00 of the day on which it opens",
      review(published: "2026-01-10T10:00") { $0.withdraw("2026-01-10") },
      at: "2026-01-10T10:00", .neverPublic, .neverPublic),
    Turn(
      "withdrawn a minute after it opens", review(published: "2026-01-10T10:00") { $0.withdraw("2026-01-10T10:01") },
      at: "2026-01-10T10:01", .current, .withdrawn),
    Turn(
      "withdrawn in the month in which it opens", review(published: "2026-01") { $0.withdraw("2026-01") },
      at: "2026-02-01", .neverPublic, .neverPublic),
    Turn(
      "withdrawn before what it is about opens", pack(about: ["reviews/child-t"]) { $0.withdraw("2026-03-01") },
      with: [review("child-t", published: "2026-04-01")], at: "2026-04-01", .neverPublic, .neverPublic),
    Turn(
      "about what is withdrawn before it opens", pack(about: ["reviews/child-t"]),
      with: [review("child-t") { $0.withdraw("2026-01-01", .bare) }], at: "2026-01-10", .embargoed, .embargoed),
    Turn(
      "undated, and withdrawn", review(published: nil) { $0.withdraw("2026-02-01") },
      at: "2026-02-01", .current, .withdrawn),
    Turn(
      "withdrawn after its window", review { $0.withdraw("2027-06-01") },
      at: "2027-06-01", .archived, .withdrawn),
    Turn(
      "withdrawn stays so after its window", review { $0.withdraw("2026-02-01") },
      at: "2027-01-11", .withdrawn, .withdrawn),
    Turn(
      "withdrawn though not published",
      review {
        $0.asReview.outcome = .notPublished; $0.withdraw("2026-02-01")
      },
      at: "2026-02-01", .notPublished, .withdrawn),
    Turn("a page", page { $0.withdraw("2026-02-01") }, at: "2026-02-01", .current, .withdrawn),
    Turn(
      "training", training { $0.withdraw("2026-02-01") }, at: "2026-02-01", .current, .withdrawn),
  ]

  static let notPublished = [
    Turn(
      "not published", review { $0.asReview.outcome = .notPublished },
      at: "2026-01-10", .embargoed, .notPublished),
    Turn(
      "not published is never archived", review { $0.asReview.outcome = .notPublished },
      at: "2027-01-11", .notPublished, .notPublished),
    Turn(
      "a summary alone is archived", review { $0.asReview.outcome = .summaryOnly },
      at: "2027-01-11", .current, .archived),
    Turn(
      "improvements alone are archived", review { $0.asReview.outcome = .improvementsOnly },
      at: "2027-01-11", .current, .archived),
  ]

  private static func staged(
    _ outcome: Outcome, until: String, published: String? = "2026-01-10", _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    review(published: published) {
      $0.asReview.outcome = outcome
      $0.end(until)
      change(&$0)
    }
  }

  static let staged = [
    Turn("under way", review { $0.asReview.outcome = .underWay }, at: "2026-01-10", .embargoed, .underWay),
    Turn("under way has no window", review { $0.asReview.outcome = .underWay }, at: "2030-01-11", .underWay, .underWay),
    Turn(
      "under way, withdrawn",
      review {
        $0.asReview.outcome = .underWay; $0.withdraw("2026-02-01")
      },
      at: "2026-02-01", .underWay, .withdrawn),
    Turn("under way until", staged(.underWay, until: "2027-06-01T10:00"), at: "2027-06-01T10:00", .underWay, .current),
    Turn("under way, and its window", staged(.underWay, until: "2027-06-01"), at: "2028-06-02", .current, .archived),
    Turn("not published until", staged(.notPublished, until: "2026-06"), at: "2026-07-01", .notPublished, .current),
    Turn(
      "a summary until, in its window", staged(.summaryOnly, until: "2026-06-01"), at: "2027-01-11", .current, .current),
    Turn(
      "a summary until, and its window", staged(.summaryOnly, until: "2026-06-01"), at: "2027-06-02", .current,
      .archived),
    Turn(
      "a summary until after its window", staged(.summaryOnly, until: "2028-01-01"), at: "2027-01-11", .current,
      .archived),
    Turn(
      "a record becomes a page again", staged(.summaryOnly, until: "2028-01-01"), at: "2028-01-01", .archived, .current),
    Turn("a record again", staged(.summaryOnly, until: "2028-01-01"), at: "2029-01-02", .current, .archived),
    Turn("on the day after its last day", staged(.redacted, until: "2027-01-11"), at: "2027-01-11", .current, .current),
    Turn(
      "withdrawn before it ends", staged(.summaryOnly, until: "2028-01-01") { $0.withdraw("2027-06-01") },
      at: "2028-01-01", .withdrawn, .withdrawn),
    Turn(
      "kept for longer until it ends",
      staged(.summaryOnly, until: "2028-01-01") { $0.asReview.publishUntil = $0.written(.date(date("2027-12-31"))) },
      at: "2028-01-01", .current, .current),
    Turn(
      "kept for longer than both",
      staged(.summaryOnly, until: "2026-06-01") {
        $0.asReview.publishUntil = $0.written(.date(date("2030-01-15")))
      }, at: "2030-01-16", .current, .archived),
    Turn(
      "undated until", staged(.summaryOnly, until: "2026-06-01", published: nil), at: "2027-06-02", .current, .archived),
  ]

  static let window = [
    Turn("a review", review(), at: "2027-01-11", .current, .archived),
    Turn("a thematic report", report(), at: "2027-01-11", .current, .archived),
    Turn("a pack is kept", pack(), at: "2027-01-11", .current, .current),
    Turn(
      "from 29 February", review(published: "2028-02-29"), at: "2029-03-01", .current, .archived),
    Turn(
      "from a moment", review(published: "2026-06-10T10:00"), at: "2027-06-11", .current, .archived),
    Turn("from a month", review(published: "2018-05"), at: "2019-06-01", .current, .archived),
    Turn("from a year", review(published: "2014"), at: "2016-01-01", .current, .archived),
    Turn(
      "from the opening of what it is about", report(about: ["reviews/child-s"]),
      with: [review(published: "2026-05-20")], at: "2027-05-21", .current, .archived),
    Turn(
      "until a later day",
      review { $0.asReview.publishUntil = $0.written(.date(date("2028-06-30"))) },
      at: "2028-07-01", .current, .archived),
    Turn(
      "until further notice", review { $0.asReview.publishUntil = $0.written(.furtherNotice) },
      at: "2100-01-01", .current, .current),
  ]

  static let withoutWindow = [
    Turn(
      "published by another partnership",
      review {
        $0.asReview.hostedBy = Host(name: "Otherton", address: address("https://otherton.example"))
      },
      at: "2027-01-11", .current, .current),
    Turn("a dated page", page(published: "2026-01-10"), at: "2027-01-11", .current, .current),
    Turn("training", training(), at: "2027-01-11", .current, .current),
    Turn("a national entry", national(), at: "2027-01-11", .current, .current),
  ]
}
