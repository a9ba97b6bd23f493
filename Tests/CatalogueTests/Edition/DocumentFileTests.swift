import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `The files that come out` {
  @Test func `Replaced file names lead to the file too`() {
    let renamed = document("report-2.pdf") { $0.replaces = Located("report.pdf", at: somewhere) }
    let edition = edition([review(documents: [renamed])], asOf: "2026-02-01")
    let files = edition.item("reviews/child-s")?.files
    #expect(files?.keys.sorted() == ["report-2.pdf", "report.pdf"])
    #expect(files?["report.pdf"] == files?["report-2.pdf"])
  }

  @Test func `A replaced name goes with its document`() {
    let renamed = document("report-2.pdf", published: "2026-06-10") {
      $0.replaces = Located("report.pdf", at: somewhere)
    }
    let catalogue = catalogue([review(documents: [renamed])])
    #expect(catalogue.edition(asOf: moment("2026-06-09")).files(of: "reviews/child-s") == [])
    #expect(
      catalogue.edition(asOf: moment("2026-06-10")).files(of: "reviews/child-s")
        == ["report-2.pdf", "report.pdf"])
    #expect(catalogue.edition(asOf: moment("2027-06-11")).files(of: "reviews/child-s") == [])
  }

  @Test func `A link to a replaced name does not take the file away`() {
    let renamed = document("report-2.pdf") { $0.replaces = Located("report.pdf", at: somewhere) }
    let edition = edition(
      [review(documents: [renamed]) { $0.body = prose(.link("/reviews/child-s/report.pdf")) }],
      asOf: "2026-02-01")
    #expect(edition.files(of: "reviews/child-s") == ["report-2.pdf", "report.pdf"])
    #expect(
      edition.shownBody(of: "reviews/child-s")
        == "</reviews/child-s/report.pdf> (PDF, 1 KB, 1 page)")
  }

  @Test func `An accessible alternative comes with its document and goes with it, linked or not`() {
    let report = document("report.pdf") { $0.alternative = .file("report.docx") }
    let withdrawn = document("timeline.pdf", .timeline) {
      $0.alternative = .file("timeline.docx")
      $0.withdraw("2026-06-10")
    }
    let catalogue = catalogue([
      review(documents: [report, withdrawn]) {
        $0.body = prose(.link("reviews/child-s/timeline.docx"))
        $0.asReview.learning = prose(.link("reviews/child-s/report.docx"))
      }
    ])
    #expect(
      catalogue.edition(asOf: moment("2026-06-09")).files(of: "reviews/child-s")
        == ["report.docx", "report.pdf", "timeline.docx", "timeline.pdf"])
    #expect(
      catalogue.edition(asOf: moment("2026-06-10")).files(of: "reviews/child-s")
        == ["report.docx", "report.pdf"])
    #expect(catalogue.edition(asOf: moment("2027-01-11")).files(of: "reviews/child-s") == [])
  }

  @Test func `An image of a text is there while the text is`() {
    let catalogue = catalogue([
      review {
        $0.add(file: "map.png")
        $0.add(file: "chart.png")
        $0.body = prose(.from("2026-06-10", .image("reviews/child-s/map.png")))
        $0.asReview.learning = prose(.image("reviews/child-s/chart.png"))
      }
    ])
    #expect(
      catalogue.edition(asOf: moment("2026-06-09")).files(of: "reviews/child-s") == ["chart.png"])
    #expect(
      catalogue.edition(asOf: moment("2026-06-10")).files(of: "reviews/child-s")
        == ["chart.png", "map.png"])
    #expect(
      catalogue.edition(asOf: moment("2027-01-11")).files(of: "reviews/child-s") == ["chart.png"])
  }

  @Test func `A link to a document that has gone since leads to its item`() {
    let catalogue = catalogue([
      review(documents: [document("report.pdf")]) {
        $0.asReview.learning = prose(.link("reviews/child-s/report.pdf"))
      },
      page { $0.body = prose(.link("reviews/child-s/report.pdf")) },
    ])
    #expect(catalogue.linkProblems(from: moment("2026-01-10")).isEmpty)
    let current = catalogue.edition(asOf: moment("2027-01-10"))
    #expect(
      current.shownBody(of: "pages/about") == "</reviews/child-s/report.pdf> (PDF, 1 KB, 1 page)")
    let archived = catalogue.edition(asOf: moment("2027-01-11"))
    #expect(archived.shownBody(of: "pages/about") == "</reviews/child-s/>")
  }
}
