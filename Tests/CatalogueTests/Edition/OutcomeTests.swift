import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

/// A review, and what may be said of its outcome at a moment.
@Suite struct `What is said of the outcome` {
  private static func said(_ review: Item, _ moments: String...) -> [String?] {
    moments.map { text in
      edition([review], asOf: text).item("reviews/child-s")?.outcome.map { outcome in
        outcome.name + (outcome.since.map { " \($0)" } ?? "") + " (\(outcome.outcome.rawValue))"
      }
    }
  }

  @Test func `Is nothing while there is no report`() {
    let summary = document("a.pdf", .executiveSummary)
    for outcome in [nil, Outcome.full, .redacted] {
      let review = review(documents: [summary, document("b.pdf", published: "2026-06-01T10:00")]) {
        $0.asReview.writtenOutcome = outcome
      }
      #expect(Self.said(review, "2026-06-01T09:59") == [nil])
      #expect(Self.said(review, "2026-06-01T10:00").first??.contains("1 June 2026") == (outcome != .redacted))
    }
    #expect(Self.said(review(), "2026-06-01", "2028-01-01") == [nil, nil])
  }

  @Test func `Gives the day of the earliest report`() {
    let documents = [document("a.pdf", published: "2026-03"), document("b.pdf", published: "2026-02-01")]
    #expect(
      Self.said(review(documents: documents), "2026-01-31", "2026-02-01", "2026-05-01")
        == [nil] + Array(repeating: "Full report published 1 February 2026 (full)", count: 2))
    #expect(
      Self.said(review(published: nil, documents: [document("a.pdf")]), "2026-01-31") == [
        "Full report published (full)"
      ])
  }

  @Test func `Is of a redacted report where all are redacted`() {
    let redacted = document("a.pdf") { $0.isRedacted = true }
    #expect(
      Self.said(review(documents: [redacted, document("b.pdf", published: "2026-03-01")]), "2026-02-01", "2026-03-01")
        == ["Redacted report published 10 January 2026 (redacted)", "Full report published 10 January 2026 (full)"])
  }

  @Test func `Stays on a record, unless the report was taken down before`() {
    let kept = review(documents: [document("a.pdf")])
    #expect(Self.said(kept, "2027-01-11") == ["Full report published 10 January 2026 (full)"])
    let taken = review(documents: [document("a.pdf") { $0.withdraw("2026-03-01") }])
    #expect(
      Self.said(taken, "2026-02-28", "2026-03-01", "2027-01-11")
        == ["Full report published 10 January 2026 (full)", nil, nil])
  }

  @Test func `Counts a report that is part of another item while that is there`() {
    let other = report("neglect", published: "2026-02-01", documents: [document("of.pdf")]) {
      $0.withdraw("2026-04-01")
    }
    let review = review(documents: [document(of: "thematic-reports/neglect", "of.pdf", title: "Of it")])
    let said = ["2026-01-31", "2026-02-01", "2026-04-01"].map {
      edition([review, other], asOf: $0).item("reviews/child-s")?.outcome?.since?.description
    }
    #expect(said == [nil, "1 February 2026", nil])
  }

  @Test(arguments: [Outcome.summaryOnly, .improvementsOnly, .notPublished, .underWay])
  func `Is as it is written until it ends, and then of the report`(outcome: Outcome) throws {
    let staged = review(documents: [document("a.pdf"), document("b.pdf", published: "2027-03")]) {
      $0.asReview.outcome = outcome
      $0.asReview.outcomeNote = prose(.words("A note."))
      $0.end("2026-06-01T10:00")
    }
    #expect(
      Self.said(staged, "2026-06-01T09:59", "2026-06-01T10:00")
        == ["\(outcome.name) (\(outcome.rawValue))", "Full report published 1 June 2026 (full)"])
    let before = edition([staged], asOf: "2026-06-01T09:59")
    #expect(before.documents(of: "reviews/child-s").isEmpty)
    #expect(before.item("reviews/child-s")?.asReview?.outcomeNote != nil)
    let after = edition([staged], asOf: "2026-06-01T10:00")
    #expect(after.documents(of: "reviews/child-s") == ["a.pdf"])
    #expect(after.item("reviews/child-s")?.asReview?.outcomeNote == nil)
    #expect(edition([staged], asOf: "2027-04-01").documents(of: "reviews/child-s") == ["a.pdf", "b.pdf"])
    let item = try #require(after.item("reviews/child-s"))
    #expect(item.lastChange == moment("2026-06-01T10:00"))
    #expect(item.opened == moment("2026-01-10"))
    #expect(item.availability.end == .atLeastUntil(day("2027-06-01")))
    // Without the key, nothing is other.
    let without = review {
      $0.asReview.outcome = outcome; $0.asReview.outcomeNote = prose(.words("A note."))
    }
    #expect(describe(before) == describe(edition([without], asOf: "2026-06-01T09:59")))
  }

  @Test func `Of one that ends without a report is nothing`() {
    let staged = review {
      $0.asReview.outcome = .underWay; $0.end("2026-06-01")
    }
    #expect(Self.said(staged, "2026-05-31", "2026-06-01") == ["Review under way (under-way)", nil])
  }

  @Test func `A document is away with its page, and comes back with it`() {
    let staged = review(documents: [document("a.pdf", .summary), document("b.pdf"), document("c.pdf", .lessons)]) {
      $0.asReview.outcome = .summaryOnly
      $0.end("2028-01-01")
    }
    let shown = ["2027-01-10", "2027-01-11", "2028-01-01", "2029-01-02"].map {
      edition([staged], asOf: $0).documents(of: "reviews/child-s")
    }
    #expect(shown == [["a.pdf", "c.pdf"], ["c.pdf"], ["a.pdf", "b.pdf", "c.pdf"], ["c.pdf"]])
  }

  @Test func `One that is under way is in lists and in no feed`() throws {
    let edition = edition([review { $0.asReview.outcome = .underWay }, review("b")], asOf: "2030-01-01")
    #expect(edition.list(of: .review).map(\.id.slug) == ["child-s"])
    #expect(edition.kinds.flatMap(\.items).map(\.id.slug) == ["child-s"])
    #expect(edition.years.flatMap(\.items).map(\.id.slug) == ["child-s"])
    #expect(edition.publications.isEmpty)
    #expect(edition.item("reviews/child-s")?.availability.end == Availability.End.none)
  }

  @Test func `An undated review is last, in no year and in no feed, and stays`() {
    let edition = edition(
      [
        review(published: nil),
        review("b", published: "1999-01-01") {
          $0.asReview.publishUntil = $0.written(.furtherNotice)
        },
      ], asOf: "2050-01-01")
    #expect(edition.list(of: .review).map(\.id.slug) == ["b", "child-s"])
    #expect(edition.years.map(\.year) == [1999])
    #expect(edition.publications.map(\.id.slug) == ["b"])
  }

  @Test func `What has changed is shown newest first, and moves the last update`() throws {
    let review = review {
      $0.updated = Timed(date("2026-02-01"))
      $0.changes = ["2026-02-10", "2026-04-01", "2026-03"].map { Timed(Correction(on: date($0), note: $0)) }
    }
    let early = try #require(edition([review], asOf: "2026-03-15").item("reviews/child-s"))
    #expect(early.changes.map(\.note) == ["2026-02-10"])
    #expect(early.updated == date("2026-02-10"))
    let late = try #require(edition([review], asOf: "2026-04-01").item("reviews/child-s"))
    // March opens on 1 April.
    #expect(late.changes.map(\.note) == ["2026-04-01", "2026-03", "2026-02-10"])
    #expect(late.lastChange == moment("2026-04-01"))
  }
}
