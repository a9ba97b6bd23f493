import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `The window` {
  private static func lastDay(of item: Item, _ partnership: Partnership = .sample) -> CalendarDay? {
    catalogue([item], of: partnership).lifetime(item.id)?.lastDay
  }

  @Test func `A review published on 29 February stays until 28 February of the next year`() {
    #expect(Self.lastDay(of: review(published: "2028-02-29")) == day("2029-02-28"))
  }

  @Test(arguments: [
    ("2026-01-10", "2027-01-10"), ("2027-02-28", "2028-02-28"), ("2026-11-25T10:00", "2027-11-25"),
    ("2026-12-31T23:59", "2027-12-31"), ("2026-07-01T00:30", "2027-07-01"),
    ("2018-05", "2019-05-31"), ("2028-02", "2029-02-28"), ("2027-02", "2028-02-28"),
    ("2014", "2015-12-31"),
  ])
  func `Its last day is twelve months after the day, or the last day of the month or year`(
    published: String, last: String
  ) {
    #expect(Self.lastDay(of: review(published: published)) == day(last))
  }

  @Test(arguments: [
    ("2026-08-31", 18, "2028-02-29"), ("2026-08-31", 13, "2027-09-30"),
    ("2026-01-31", 13, "2027-02-28"),
    ("2026-05", 24, "2028-05-31"), ("2028-02-29", 48, "2032-02-29"),
  ])
  func `Its months are the partnership's`(published: String, months: Int, last: String) {
    let partnership = Partnership.sample {
      $0.windows.types[.review] = WindowRule(months: months, then: .archive)
    }
    #expect(Self.lastDay(of: review(published: published), partnership) == day(last))
  }

  @Test func `A rule for a kind of review goes before that of reviews, and is for that kind alone`() {
    let partnership = Partnership.sample {
      $0.windows.kinds["sar"] = WindowRule(months: 36, then: .archive)
      $0.windows.kinds["dhr"] = WindowRule(months: 12, then: .keep)
    }
    let catalogue = catalogue(
      [review("a", kind: "sar"), review("b", kind: "dhr"), review("c", kind: "scr")],
      of: partnership)
    let after = moment("2027-01-11")
    #expect(catalogue.standing(of: "reviews/a", asOf: after) == .current)
    #expect(catalogue.standing(of: "reviews/a", asOf: moment("2029-01-11")) == .archived)
    #expect(catalogue.standing(of: "reviews/b", asOf: after) == .current)
    #expect(catalogue.standing(of: "reviews/c", asOf: after) == .archived)
  }

  @Test func `A pack is archived where the partnership says so`() {
    let partnership = Partnership.sample {
      $0.windows.types[.learningPack] = WindowRule(months: 24, then: .archive)
    }
    let catalogue = catalogue([pack()], of: partnership)
    #expect(
      catalogue.standing(of: "learning-packs/child-s", asOf: moment("2028-01-10")) == .current)
    #expect(
      catalogue.standing(of: "learning-packs/child-s", asOf: moment("2028-01-11")) == .archived)
  }

  @Test func `An undated pack has none, even where packs are archived`() {
    let partnership = Partnership.sample {
      $0.windows.types[.learningPack] = WindowRule(months: 12, then: .archive)
    }
    #expect(Self.lastDay(of: pack(published: nil), partnership) == nil)
    let catalogue = catalogue([pack(published: nil)], of: partnership)
    #expect(
      catalogue.standing(of: "learning-packs/child-s", asOf: moment("2190-01-01")) == .current)
  }

  @Test func `Reviews that are kept stay in the lists and keep their reports`() {
    let partnership = Partnership.sample {
      $0.windows.types[.review] = WindowRule(months: 12, then: .keep)
    }
    let edition = edition(
      [review(documents: [document("report.pdf")])], asOf: "2030-01-01", of: partnership)
    #expect(edition.list(of: .review).map(\.id.slug) == ["child-s"])
    #expect(edition.documents(of: "reviews/child-s") == ["report.pdf"])
  }

  // MARK: publish_until

  private static func kept(_ until: PublishUntil, published: String) -> Item {
    review(published: published) { $0.asReview.publishUntil = $0.written(until) }
  }

  @Test(arguments: [
    ("2026-01-10", "2027-01-10", "2027-01-10"),
    ("2026-01-10", "2028-06-30", "2028-06-30"),
    ("2026-01-10", "2027-01", "2027-01-31"),
    ("2026-01-10", "2028", "2028-12-31"),
    ("2026-05", "2027-05", "2027-05-31"),
    ("2026", "2027", "2027-12-31"),
    ("2028-02-29", "2029-02-28", "2029-02-28"),
  ])
  func `publish_until moves its last day, to the end of a month or year`(
    published: String, until: String, last: String
  ) {
    #expect(Self.lastDay(of: Self.kept(.date(date(until)), published: published)) == day(last))
  }

  @Test(arguments: [
    ("2026-01-10", "2027-01-09", "10 January 2027"),
    ("2026-01-10", "2026", "10 January 2027"),
    ("2026-05", "2027-04", "31 May 2027"),
    ("2028-02-29", "2029-02-27", "28 February 2029"),
    ("2014", "2015-12-30", "31 December 2015"),
  ])
  func `publish_until that is too early is a problem that names the earliest day`(
    published: String, until: String, earliest: String
  ) throws {
    let item = Self.kept(.date(date(until)), published: published)
    let found = problems([item])
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.severity == .error)
    #expect(problem.place == item.place)
    #expect(problem.message.contains(earliest))
  }

  @Test func `Further notice has no last day`() {
    #expect(Self.lastDay(of: Self.kept(.furtherNotice, published: "2026-01-10")) == nil)
    let item = report { $0.asReport.publishUntil = $0.written(.furtherNotice) }
    #expect(Self.lastDay(of: item) == nil)
  }

  @Test func `A thematic report's publish_until counts from what it is about`() {
    let found = problems([
      review(published: "2026-06-01"),
      report(published: "2026-01-10", about: ["reviews/child-s"]) {
        $0.asReport.publishUntil = $0.written(.date(date("2027-03-01")))
      },
    ])
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("1 June 2027") == true)
  }
}
