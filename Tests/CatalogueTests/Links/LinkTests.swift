import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A link` {
  private static let embargoed = review(
    "child-t", published: "2026-11-25T10:00",
    documents: [
      document("report.pdf"), document("timeline.pdf", .timeline, published: "2026-12-10"),
    ])

  /// A page that is public from 1 May 2026, with a text.
  private static func written(_ passages: Passage...) -> Item {
    page("news", published: "2026-05-01") { $0.body = prose(passages) }
  }

  private static func problems(
    _ items: [Item], from text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Diagnostic] {
    catalogue(items, sourceLocation: sourceLocation).linkProblems(from: moment(text))
  }

  // MARK: To what opens later

  @Test(arguments: ["2026-01-01", "2026-05-01", "2026-11-25T09:59"])
  func `From a public page to what opens later is an error, whenever it is looked for`(now: String)
    throws
  {
    let found = Self.problems(
      [Self.embargoed, Self.written(.link("reviews/child-t.md"))], from: now)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.severity == .error)
    #expect(problem.place == somewhere)
    #expect(problem.message.contains("1 May 2026"))
    #expect(problem.message.contains("25 November 2026"))
    #expect(problem.message.contains("reviews/child-t"))
  }

  @Test func `Is no error once its target has opened`() {
    let items = [Self.embargoed, Self.written(.link("reviews/child-t.md"))]
    #expect(Self.problems(items, from: "2026-11-25T10:00").isEmpty)
  }

  @Test func `Is no error when its page opens with its target, or later`() {
    let link = prose(.link("reviews/child-t.md"))
    for published in ["2026-11-25T10:00", "2026-11-26", "2026-11", "2026"] {
      let page = page("news", published: published) { $0.body = link }
      #expect(Self.problems([Self.embargoed, page], from: "2026-01-01").isEmpty)
    }
    let pack = pack(published: "2026-01-01", about: ["reviews/child-t"]) { $0.body = link }
    #expect(Self.problems([Self.embargoed, pack], from: "2026-01-01").isEmpty)
  }

  @Test func `Is no error on a page that is archived or withdrawn by then`() {
    let link = prose(.link("reviews/child-t.md"))
    let old = review("old", published: "2025-05-01") { $0.body = link }
    #expect(Self.problems([Self.embargoed, old], from: "2026-05-01").count == 1)
    #expect(Self.problems([Self.embargoed, old], from: "2026-05-02").isEmpty)
    let gone = review("gone", published: "2026-01-01") {
      $0.body = link; $0.withdraw("2026-03-01")
    }
    #expect(Self.problems([Self.embargoed, gone], from: "2026-02-28").count == 1)
    #expect(Self.problems([Self.embargoed, gone], from: "2026-03-01").isEmpty)
  }

  @Test func `On a draft or an anonymous review is looked at by nobody`() {
    let link = prose(.link("reviews/child-t.md"))
    let draft = page("news") {
      $0.body = link; $0.isDraft = true
    }
    let anonymous = review("anonymous") {
      $0.body = link; $0.asReview.outcome = .anonymous
    }
    #expect(Self.problems([Self.embargoed, draft, anonymous], from: "2026-01-01").isEmpty)
  }

  @Test func `In each text of a page is looked at`() {
    let link = prose(.link("reviews/child-t.md"))
    let item = review(published: "2026-05-01") {
      $0.body = prose(.link("reviews/child-t.md"), .quote([.link("reviews/child-t.md")]))
      $0.summary = link
      $0.asReview.outcomeNote = link
      $0.asReview.learning = link
      $0.asReview.response = .text(link)
      $0.tell(from: nil, until: nil, link)
    }
    #expect(Self.problems([Self.embargoed, item], from: "2026-05-01").count == 7)
  }

  @Test func `In a notice counts from the notice's first day to its last`() {
    func news(_ from: String?, _ until: String?) -> Item {
      page("news") {
        $0.tell(from: from, until: until, prose(.link("reviews/child-t.md")))
      }
    }
    #expect(
      Self.problems([Self.embargoed, news("2026-11-25", nil)], from: "2026-01-01").count == 1)
    #expect(Self.problems([Self.embargoed, news("2026-11-26", nil)], from: "2026-01-01").isEmpty)
    #expect(
      Self.problems([Self.embargoed, news(nil, "2026-06-01")], from: "2026-06-01").count == 1)
    #expect(Self.problems([Self.embargoed, news(nil, "2026-06-01")], from: "2026-06-02").isEmpty)
  }

  // MARK: when blocks

  @Test func `In a when block that names the item is fine`() {
    let page = Self.written(
      .once("reviews/child-t", .link("reviews/child-t.md"), .link("reviews/child-t/report.pdf")))
    #expect(Self.problems([Self.embargoed, page], from: "2026-01-01").isEmpty)
  }

  @Test func `In a when block counts from the block's moment`() {
    for (from, count) in [
      ("2026-11-25T10:00", 0), ("2026-11-26", 0), ("2026-11-25T09:59", 1), ("2026-11-25", 1),
    ] {
      let page = Self.written(.from(from, .link("reviews/child-t.md")))
      #expect(Self.problems([Self.embargoed, page], from: "2026-01-01").count == count)
    }
  }

  // MARK: To what never opens

  @Test(arguments: [
    review("child-t") { $0.isDraft = true }, review("child-t") { $0.asReview.outcome = .anonymous },
  ])
  func `To a draft or an anonymous review is an error`(never: Item) {
    let found = Self.problems(
      [never, Self.written(.link("reviews/child-t.md"))], from: "2026-01-01")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `To what is about a draft is an error`() {
    let items = [
      review("child-t") { $0.isDraft = true }, pack("pack", about: ["reviews/child-t"]),
      Self.written(.link("learning-packs/pack.md")),
    ]
    #expect(Self.problems(items, from: "2026-01-01").map(\.severity) == [.error])
  }

  @Test(arguments: [
    "reviews/child-x.md", "/reviews/child-x/", "reviews/child-t/nothing.pdf", "/style.css",
  ])
  func `To nothing is an error, and a warning on a draft`(written: String) {
    var page = page { $0.body = prose(.link(written)) }
    page.place = somewhere
    #expect(CatalogueTests.problems([Self.embargoed, page]).map(\.severity) == [.error])
    page.isDraft = true
    #expect(CatalogueTests.problems([Self.embargoed, page]).map(\.severity) == [.warning])
  }

  @Test func `To what is archived or withdrawn is fine: it keeps its page`() {
    for change in [{ _ in }, { $0.withdraw("2026-01-01") }] as [(inout Item) -> Void] {
      let old = review("old", published: "2024-01-01", change)
      let items = [old, Self.written(.link("reviews/old.md"), .link("/reviews/old/"))]
      #expect(Self.problems(items, from: "2026-01-01").isEmpty)
      #expect(
        edition(items, asOf: "2026-06-01").shownBody(of: "pages/news")
          == "</reviews/old/> </reviews/old/>")
    }
  }

  // MARK: To documents

  @Test(arguments: [("2026-11-24", 1), ("2026-12-09", 1), ("2026-12-10", 0)])
  func `To a document that opens later than its page is an error`(published: String, count: Int) {
    let page = page("news", published: published) {
      $0.body = prose(.link("reviews/child-t/timeline.pdf"))
    }
    let found = Self.problems([Self.embargoed, page], from: "2026-01-01")
    #expect(found.count == count)
    if count > 0 { #expect(found.first?.message.contains("10 December 2026") == true) }
  }

  @Test func `To a later document on the item's own page is an error, and fine in a when block`() {
    func item(_ passage: Passage) -> Item {
      var item = Self.embargoed
      item.body = prose(passage)
      return item
    }
    let link = Passage.link("reviews/child-t/timeline.pdf")
    #expect(Self.problems([item(link)], from: "2026-01-01").count == 1)
    #expect(Self.problems([item(.from("2026-12-10", link))], from: "2026-01-01").isEmpty)
  }

  @Test func `To an image of a text that shows later is an error`() {
    let item = review("child-s") {
      $0.add(file: "map.png")
      $0.body = prose(.from("2026-12-10", .image("reviews/child-s/map.png")))
    }
    let page = Self.written(.link("reviews/child-s/map.png"))
    #expect(Self.problems([item, page], from: "2026-01-01").count == 1)
    #expect(Self.problems([item, page], from: "2026-12-10").isEmpty)
  }

  @Test func `An image is the item's own or in Public`() {
    let other = review("child-s") {
      $0.add(file: "map.png"); $0.body = prose(.image("reviews/child-s/map.png"))
    }
    let page = Self.written(.image("reviews/child-s/map.png"))
    #expect(CatalogueTests.problems([other, page]).map(\.severity) == [.error])
    let logo = Self.written(.image("/images/logo.svg"))
    #expect(CatalogueTests.problems([logo], publicFiles: ["images/logo.svg"]).isEmpty)
  }
}
