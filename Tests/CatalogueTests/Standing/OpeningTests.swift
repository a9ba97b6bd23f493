import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `When an item opens` {
  private static func opening(of text: String, _ items: Item...) -> Opening? {
    catalogue(items).lifetime(id(text))?.opening
  }

  @Test(arguments: [
    ("2026-11-25", "2026-11-25T00:00"), ("2026-11-25T10:00", "2026-11-25T10:00"),
    ("2018-05", "2018-06-01"), ("2014", "2015-01-01"), ("2026-07-15", "2026-07-15"),
  ])
  func `It opens at its own date`(published: String, opens: String) {
    #expect(
      Self.opening(of: "reviews/child-s", review(published: published))?.moment == moment(opens))
  }

  @Test(arguments: [
    ("2026-11-25", "2026-11-25"), ("2026-11", "2026-11-01"), ("2026", "2026-01-01"),
    ("2026-11-25T10:00", "2026-11-25T10:00"),
  ])
  func `A national entry opens at the beginning of its date`(published: String, opens: String) {
    let opening = Self.opening(of: "national/panel", national(published: published))
    #expect(opening?.moment == moment(opens))
  }

  @Test(arguments: [
    ("2026-03-01", "2026-05-01", "2026-05-01"),
    ("2026-05-01", "2026-03-01", "2026-05-01"),
    ("2026-05-01", "2026-05-01T10:00", "2026-05-01T10:00"),
    ("2026-05-01", "2026-04", "2026-05-01"),
    ("2026-05-01", "2026-05", "2026-06-01"),
    ("2026-05", "2026-05-20", "2026-06-01"),
    ("2026-05-01", "2025", "2026-05-01"),
  ])
  func `A pack opens with the latest of itself and what it is about`(
    own: String, other: String, opens: String
  ) {
    let opening = Self.opening(
      of: "learning-packs/child-s", review(published: other),
      pack(published: own, about: ["reviews/child-s"]))
    #expect(opening?.moment == moment(opens))
  }

  @Test func `An undated pack opens with its review, and counts from there`() {
    let lifetime = catalogue([
      review(published: "2028-02-29"), pack(published: nil, about: ["reviews/child-s"]),
    ]).lifetime(id("learning-packs/child-s"))
    #expect(lifetime?.opening?.moment == moment("2028-02-29"))
    #expect(lifetime?.lastDay == day("2029-02-28"))
  }

  @Test func `What is undated, and a page without a date, are always open`() {
    let catalogue = catalogue([pack(published: nil), national(published: nil), page()])
    for text in ["learning-packs/child-s", "national/panel", "pages/about"] {
      #expect(catalogue.standing(of: text, asOf: moment("1900-01-01")) == .current)
    }
  }

  @Test func `Openings go along a chain: course, report, pack, review`() {
    let items = [
      review(published: "2026-09-01T09:30"),
      pack(published: "2026-01-01", about: ["reviews/child-s"]),
      report(published: "2026-02-01", about: ["learning-packs/child-s"]),
      training(published: "2026-03-01", about: ["thematic-reports/neglect"]),
    ]
    let catalogue = catalogue(items)
    for item in items {
      #expect(catalogue.lifetime(item.id)?.opening?.moment == moment("2026-09-01T09:30"))
    }
  }

  @Test func `Of several that it is about, the last decides`() {
    let opening = Self.opening(
      of: "thematic-reports/neglect",
      review("child-a", published: "2026-05-01"), review("child-b", published: "2026-08"),
      review("child-c", published: "2026-07-01"),
      report(about: ["reviews/child-a", "reviews/child-b", "reviews/child-c"]))
    #expect(opening?.moment == moment("2026-09-01"))
  }

  @Test func `Two that are about each other are a problem, and hang nothing`() {
    let found = problems([
      pack("child-a", about: ["learning-packs/child-b"]),
      pack("child-b", about: ["learning-packs/child-a"]),
    ])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `About names reviews, thematic reports and packs, and only such as there are`() {
    #expect(problems([pack(about: ["reviews/child-t"])]).map(\.severity) == [.error])
    #expect(problems([page(), pack(about: ["pages/about"])]).map(\.severity) == [.error])
    #expect(problems([training(), pack(about: ["training/course"])]).map(\.severity) == [.error])
    let draft = pack(about: ["reviews/child-t"]) { $0.isDraft = true }
    #expect(problems([draft]).map(\.severity) == [.warning])
  }
}
