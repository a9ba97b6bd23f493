import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A document that belongs to another item` {
  private static func hub(_ documents: Document...) -> Item { pack("hub", documents: documents) }

  @Test func `Is left out while that item is absent`() {
    let items = [
      review(published: "2026-11-25T10:00", documents: [document("report.pdf")]),
      Self.hub(
        document(of: "reviews/child-s", title: "The review"),
        document(of: "reviews/child-s", "report.pdf", title: "Its report")),
    ]
    let catalogue = catalogue(items)
    let opening = moment("2026-11-25T10:00")
    #expect(
      catalogue.edition(asOf: opening.aSecondBefore).documents(of: "learning-packs/hub") == [])
    #expect(
      catalogue.edition(asOf: opening).documents(of: "learning-packs/hub") == [
        "The review", "Its report",
      ])
  }

  @Test(arguments: [
    review { $0.isDraft = true }, review { $0.asReview.outcome = .anonymous },
    review { $0.withdraw("2026-02-01") }, review { $0.withdraw("2026-02-01", .bare) },
  ])
  func `Is left out when that item is a draft, anonymous or withdrawn`(review: Item) {
    let edition = edition(
      [review, Self.hub(document(of: "reviews/child-s", title: "The review"))], asOf: "2026-03-01")
    #expect(edition.documents(of: "learning-packs/hub") == [])
  }

  @Test func `Goes when it goes there`() {
    let catalogue = catalogue([
      review(documents: [document("report.pdf")]),
      Self.hub(
        document(of: "reviews/child-s", title: "The review"),
        document(of: "reviews/child-s", "report.pdf", title: "Its report")),
    ])
    let archived = moment("2027-01-11")
    #expect(
      catalogue.edition(asOf: archived.aSecondBefore).documents(of: "learning-packs/hub")
        == ["The review", "Its report"])
    #expect(catalogue.edition(asOf: archived).documents(of: "learning-packs/hub") == ["The review"])
  }

  @Test func `Keeps the address of its own item, and comes out there alone`() throws {
    let edition = edition(
      [
        review(documents: [document("report.pdf")]),
        Self.hub(document(of: "reviews/child-s", "report.pdf", title: "Its report")),
      ], asOf: "2026-02-01")
    let document = try #require(edition.item("learning-packs/hub")?.documents.first)
    #expect(document.location.href == "/reviews/child-s/report.pdf")
    #expect(document.facts?.description == "PDF, 1 KB, 1 page")
    #expect(edition.files(of: "learning-packs/hub") == [])
  }

  @Test func `That is withdrawn here before it is public there says nothing of it`() {
    var hidden = document(of: "reviews/child-s", title: "The review of Child S")
    hidden.withdraw("2026-02-01")
    let edition = edition(
      [review(published: "2026-11-25"), Self.hub(hidden)], asOf: "2026-03-01")
    #expect(edition.item("learning-packs/hub")?.withdrawnDocuments == [])
  }

  @Test func `Is one that there is`() {
    let items = [
      review(documents: [document("report.pdf")]),
      Self.hub(document(of: "reviews/child-s", "reprot.pdf", title: "Its report")),
    ]
    #expect(problems(items).map(\.severity) == [.error])
    #expect(
      problems([Self.hub(document(of: "reviews/child-t", title: "?"))]).map(\.severity) == [.error])
    #expect(
      problems([national(), Self.hub(document(of: "national/panel", title: "?"))]).count == 1)
  }
}
