import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `An item that is absent` {
  /// With a canary in every field that an edition could tell of.
  private static func canary(_ change: (inout Item) -> Void = { _ in }) -> Item {
    review(
      "canary", title: "Canary", published: "2026-11-25T10:00", kind: "dhr",
      documents: [
        document("canary.pdf") { $0.alternative = .file("canary.docx") }
      ]
    ) {
      $0.shortTitle = "Canary"
      $0.summary = prose(.words("Canary"))
      $0.themes = [$0.written("Canary song")]
      $0.publisher = "Canary Board"
      $0.formerPaths = [$0.written("/canary/")]
      $0.body = prose(.heading("Canary"), .words("Canary"))
      $0.asReview.subjects = ["Child Canary"]
      $0.asReview.learning = prose(.words("Canary"))
      $0.add(file: "canary.png")
      change(&$0)
    }
  }

  /// Everything of the site that could point to it.
  private static var others: [Item] {
    [
      review("child-a", published: "2025-03-01"),
      page(navigation: 1) {
        $0.body = prose(
          .list {
            $0.types = ItemType.allCases; $0.standings = .all
          }, .downloads(.lists),
          .list { $0.items = [Located(id("reviews/canary"), at: somewhere)] },
          .once("reviews/canary", .words("Canary"), .link("reviews/canary.md")))
      },
      pack("canary-pack", title: "Canary pack", published: "2025-01-01", about: ["reviews/canary"]),
      report(
        "canary-report", title: "Canary report", published: nil,
        about: ["learning-packs/canary-pack"]),
      training("canary-day", title: "Canary day", about: ["thematic-reports/canary-report"]),
      pack(
        "hub", published: "2025-01-01",
        documents: [
          document(of: "reviews/canary", title: "Canary"),
          document(of: "reviews/canary", "canary.pdf", title: "Canary"),
        ]),
    ]
  }

  /// What an edition tells of it.
  private static func mentions(_ items: [Item], asOf moment: Moment) -> [String] {
    let edition = catalogue(items).edition(asOf: moment)
    return describe(edition).split(separator: "\n").map(String.init)
      .filter { $0.localizedCaseInsensitiveContains("canary") }
  }

  @Test func `Is nowhere the second before it opens`() {
    let before = moment("2026-11-25T10:00").aSecondBefore
    #expect(Self.mentions([Self.canary()] + Self.others, asOf: before) == [])
  }

  @Test func `Is nowhere while it is a draft or anonymous, for good`() {
    let last = moment("2190-01-01")
    #expect(Self.mentions([Self.canary { $0.isDraft = true }] + Self.others, asOf: last) == [])
    #expect(
      Self.mentions([Self.canary { $0.asReview.outcome = .anonymous }] + Self.others, asOf: last)
        == [])
  }

  @Test func `Is everywhere from its moment on, with all that was waiting for it`() throws {
    let edition = edition([Self.canary()] + Self.others, asOf: "2026-11-25T10:00")
    #expect(
      Set(edition.ids).isSuperset(of: [
        "reviews/canary", "learning-packs/canary-pack", "thematic-reports/canary-report",
        "training/canary-day",
      ]))
    #expect(edition.themes.map(\.theme.name) == ["Canary song"])
    #expect(edition.kinds.map(\.kind.slug).contains("dhr"))
    #expect(edition.years.map(\.year).contains(2026))
    #expect(edition.formerAddresses.map(\.path) == ["/canary/"])
    #expect(edition.documents(of: "learning-packs/hub") == ["Canary", "Canary"])
    let canary = try #require(edition.item("reviews/canary"))
    #expect(edition.items(about: canary).map(\.id.slug) == ["canary-pack"])
  }

  @Test func `Makes no theme, kind or year before its moment`() {
    let edition = edition(
      [Self.canary(), review("child-a", published: "2025-03-01")], asOf: "2025-06-01")
    #expect(edition.themes.isEmpty)
    #expect(edition.kinds.map(\.kind.slug) == ["scr"])
    #expect(edition.years.map(\.year) == [2025])
    #expect(edition.archive.isEmpty)
    #expect(edition.ids == ["reviews/child-a"])
  }

  @Test func `Brings its own entry to the navigation`() {
    let catalogue = catalogue([
      page("contact", navigation: 2), page("about", navigation: 3),
      page("campaign", published: "2026-11-25T10:00", navigation: 1), page("plain"),
      page("draft", navigation: 1) { $0.isDraft = true },
    ])
    func navigation(_ moment: Moment) -> [String] {
      catalogue.edition(asOf: moment).navigation.map(\.id.slug)
    }
    let opening = moment("2026-11-25T10:00")
    #expect(navigation(opening.aSecondBefore) == ["contact", "about"])
    #expect(navigation(opening) == ["campaign", "contact", "about"])
  }

  @Test func `Leaves no former address`() {
    let catalogue = catalogue([Self.canary()])
    let opening = moment("2026-11-25T10:00")
    #expect(catalogue.edition(asOf: opening.aSecondBefore).formerAddresses.isEmpty)
    #expect(catalogue.edition(asOf: opening).formerAddresses.map(\.item.id.slug) == ["canary"])
  }

  @Test func `Several of the same moment open together`() {
    let items = (1...4).map { review("r\($0)", title: "R\($0)", published: "2026-11-25T10:00") }
    let catalogue = catalogue(items)
    let opening = moment("2026-11-25T10:00")
    #expect(catalogue.edition(asOf: opening.aSecondBefore).ids == [])
    #expect(
      catalogue.edition(asOf: opening).ids == [
        "reviews/r1", "reviews/r2", "reviews/r3", "reviews/r4",
      ])
  }
}
