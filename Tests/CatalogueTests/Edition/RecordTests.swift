import Foundation
import TestSupport
import Testing

@testable import Publications

@Suite struct `A record` {
  private static func written(_ change: (inout Item) -> Void) -> Item {
    review(title: "Child S", documents: [document("report.pdf")]) {
      $0.summary = prose(.words("Summary."))
      $0.themes = [$0.written("Neglect")]
      $0.body = prose(.words("Body."))
      $0.asReview.subjects = ["Child S, aged 4"]
      $0.asReview.learning = prose(.words("Learning."))
      $0.asReview.response = .text(prose(.words("Response.")))
      change(&$0)
    }
  }

  @Test func `Of an archived review has its summary, learning and response, and no body`() throws {
    let edition = edition([Self.written { _ in }], asOf: "2027-01-11")
    let item = try #require(edition.item("reviews/child-s"))
    let texts = edition.texts(of: item)
    #expect(texts.body.isEmpty)
    #expect(texts.learning?.shown == "Learning.")
    #expect(texts.response?.shown == "Response.")
    #expect(item.summary != nil)
    #expect(item.title == "Child S")
    #expect(item.kind?.slug == "scr")
    #expect(item.asReview?.subjects == ["Child S, aged 4"])
    #expect(item.documents.isEmpty)
    #expect(edition.list(of: .review).isEmpty)
    #expect(edition.archive.flatMap(\.items).map(\.id.slug) == ["child-s"])
    #expect(edition.themes.map(\.theme.slug) == ["neglect"])
    #expect(edition.kinds.isEmpty)
    #expect(edition.publications.isEmpty)
    #expect(item.path == "/reviews/child-s/")
  }

  @Test func `Of a withdrawn review has its title, kind, dates and reason alone`() throws {
    let edition = edition([Self.written { $0.withdraw("2026-06-10") }], asOf: "2026-06-10")
    let item = try #require(edition.item("reviews/child-s"))
    #expect(item.title == "Child S")
    #expect(item.kindName == "Serious case review")
    #expect(item.availability.published == date("2026-01-10"))
    #expect(item.availability.withdrawn == date("2026-06-10"))
    #expect(item.availability.reason == "At the family's wish.")
    let description = describe(edition)
    for word in ["Summary.", "Body.", "Learning.", "Response.", "Neglect", "aged 4", "report.pdf"] {
      #expect(!description.contains(word))
    }
    #expect(edition.archive.flatMap(\.items).map(\.id.slug) == ["child-s"])
    #expect(edition.list(of: .review).isEmpty)
    #expect(edition.themes.isEmpty)
    #expect(item.path == "/reviews/child-s/")
  }

  @Test func `That is bare says that something is not available, and is listed nowhere`() throws {
    let edition = edition([Self.written { $0.withdraw("2026-06-10", .bare) }], asOf: "2026-06-10")
    let item = try #require(edition.item("reviews/child-s"))
    #expect(item.path == "/reviews/child-s/")
    #expect(item.availability.reason == nil)
    let description = describe(edition)
    for word in [
      "Child S", "Serious", "scr", "Summary.", "Body.", "Learning.", "Neglect", "report.pdf",
    ] {
      #expect(!description.contains(word), "\(word)")
    }
    #expect(edition.archive.isEmpty)
    #expect(edition.years.isEmpty)
    #expect(edition.list(of: .review).isEmpty)
  }

  @Test
  func
    `Of a review that is not published has its note, its learning and its documents, in the lists`()
    throws
  {
    let item = Self.written {
      $0.asReview.outcome = .notPublished
      $0.asReview.outcomeNote = prose(.words("The family asked for privacy."))
    }
    let edition = edition([item], asOf: "2030-01-01")
    let shown = try #require(edition.item("reviews/child-s"))
    #expect(shown.standing == .notPublished)
    #expect(edition.documents(of: "reviews/child-s") == ["report.pdf"])
    #expect(edition.texts(of: shown).learning?.shown == "Learning.")
    #expect(edition.list(of: .review).map(\.id.slug) == ["child-s"])
    #expect(edition.archive.isEmpty)
    #expect(edition.publications.isEmpty)
  }

  @Test func `Feeds hold what is current, of reviews, packs and thematic reports`() {
    let items = [
      review("current"), review("archived", published: "2024-01-01"),
      pack("pack", published: "2026-01-09"),
      report("report", published: "2026-01-08"), page("page"), training("training"),
      national("national"),
      review("gone") { $0.withdraw("2026-02-01") },
    ]
    #expect(
      edition(items, asOf: "2026-06-01").publications.map(\.id.slug) == [
        "current", "pack", "report",
      ])
  }
}
