import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A link to a heading` {
  private static func problems(_ target: Item, _ links: String..., from text: String = "2026-06-01")
    -> Int
  {
    let page = page("news") { $0.body = prose(links.map(Passage.link)) }
    return catalogue([target, page]).linkProblems(from: moment(text)).count
  }

  private static let target = review {
    $0.body = prose(.heading("What next"), .heading("Learning"), .heading("Learning"))
    $0.asReview.learning = prose(.heading("Learning"), .heading("For schools"))
    $0.asReview.response = .text(prose(.heading("What next")))
  }

  @Test(arguments: [
    "what-next", "learning", "learning-1", "learning-2", "for-schools", "what-next-1",
  ])
  func `Names its id, with the number of its repetition on the whole page`(fragment: String) {
    #expect(
      Self.problems(Self.target, "reviews/child-s.md#\(fragment)", "/reviews/child-s/#\(fragment)")
        == 0)
  }

  @Test(arguments: ["nothing", "learning-3", "what-next-2", "Learning", "for-schools-1"])
  func `That is not there is an error`(fragment: String) {
    #expect(
      Self.problems(Self.target, "reviews/child-s.md#\(fragment)", "/reviews/child-s/#\(fragment)")
        == 2)
  }

  @Test func `On the same page leads there`() {
    let item = page { $0.body = prose(.link("#what-next"), .heading("What next")) }
    let catalogue = catalogue([item])
    #expect(catalogue.linkProblems(from: moment("2026-06-01")).isEmpty)
    let edition = catalogue.edition(asOf: moment("2026-06-01"))
    #expect(edition.shownBody(of: "pages/about") == "</about/#what-next> {what-next}")
  }

  @Test func `That waits for its day is an error until then, and none in a when block of that day`() {
    let item = page { $0.body = prose(.from("2026-09-01", .heading("Later"))) }
    #expect(Self.problems(item, "pages/about.md#later", from: "2026-06-01") == 1)
    #expect(Self.problems(item, "pages/about.md#later", from: "2026-09-01") == 0)
    let news = page("news") { $0.body = prose(.from("2026-09-01", .link("pages/about.md#later"))) }
    #expect(catalogue([item, news]).linkProblems(from: moment("2026-06-01")).isEmpty)
  }

  @Test func `That went with the body of an archived page leads to the page`() {
    let target = review {
      $0.body = prose(.heading("Background"))
      $0.asReview.learning = prose(.heading("For schools"))
    }
    let news = page("news") {
      $0.body = prose(
        .link("reviews/child-s.md#background"), .link("reviews/child-s.md#for-schools"))
    }
    let catalogue = catalogue([target, news])
    #expect(catalogue.linkProblems(from: moment("2026-01-10")).isEmpty)
    #expect(catalogue.linkProblems(from: moment("2027-01-11")).isEmpty)
    #expect(
      catalogue.edition(asOf: moment("2027-01-10")).shownBody(of: "pages/news")
        == "</reviews/child-s/#background> </reviews/child-s/#for-schools>")
    #expect(
      catalogue.edition(asOf: moment("2027-06-01")).shownBody(of: "pages/news")
        == "</reviews/child-s/> </reviews/child-s/#for-schools>")
  }

  @Test func `On a page that gives a built-in one its words is looked for there`() {
    let words = page("reviews") { $0.body = prose(.heading("How to read a review")) }
    #expect(
      Self.problems(
        words, "/reviews/#how-to-read-a-review", "pages/reviews.md#how-to-read-a-review") == 0)
    #expect(Self.problems(words, "/reviews/#nothing") == 1)
  }
}
