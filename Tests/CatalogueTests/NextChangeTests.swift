import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

/// An item, and a moment at which something of it changes.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let items: [Item]
  let after: Moment
  let next: Moment?

  init(_ description: String, _ items: Item..., after: String, next: String?) {
    testDescription = description
    self.items = items
    self.after = moment(after)
    self.next = next.map(moment)
  }
}

@Suite struct `The next change` {
  @Test(arguments: publications + parts + others)
  func `Is seen by the office`(change: Change) {
    let catalogue = catalogue(change.items)
    #expect(catalogue.office.nextChange(after: change.after) == change.next)
    guard let next = change.next else { return }
    #expect(
      describe(catalogue.edition(asOf: next.aSecondBefore))
        == describe(catalogue.edition(asOf: change.after)))
    #expect(
      describe(catalogue.edition(asOf: next))
        != describe(catalogue.edition(asOf: next.aSecondBefore)))
  }

  static let publications = [
    Change(
      "an opening", review(published: "2026-11-25T10:00"), after: "2026-06-01",
      next: "2026-11-25T10:00"),
    Change(
      "the second before an opening", review(published: "2026-06-02"), after: "2026-06-01T23:59",
      next: "2026-06-02"),
    Change("the end of a window", review(), after: "2026-01-10", next: "2027-01-11"),
    Change("after the window, nothing", review(), after: "2027-01-11", next: nil),
    Change(
      "a withdrawal", review { $0.withdraw("2026-07-01T15:30") }, after: "2026-06-01",
      next: "2026-07-01T15:30"),
    Change(
      "a draft, never",
      review {
        $0.isDraft = true; $0.updated = Timed(date("2026-07-01"))
      }, after: "2020-01-01", next: nil),
    Change(
      "anonymous, never", review { $0.asReview.outcome = .anonymous }, after: "2020-01-01",
      next: nil),
    Change(
      "not published, for good", review { $0.asReview.outcome = .notPublished },
      after: "2026-06-01", next: nil),
    Change("a pack that is kept", pack(), after: "2026-06-01", next: "2027-01-11"),
    Change(
      "until further notice", review { $0.asReview.publishUntil = $0.written(.furtherNotice) },
      after: "2026-06-01", next: nil),
    Change(
      "a document that opens",
      review(documents: [document("report.pdf", published: "2026-07-01T10:00")]),
      after: "2026-06-01", next: "2026-07-01T10:00"),
    Change(
      "the end of a document's own window",
      review(documents: [document("report.pdf", published: "2026-07-01")]),
      after: "2027-01-11", next: "2027-07-02"),
    Change(
      "a document withdrawn",
      review(documents: [document("report.pdf") { $0.withdraw("2026-07-01") }]),
      after: "2026-06-01", next: "2026-07-01"),
    Change(
      "a document withdrawn after its window",
      review(documents: [document("report.pdf") { $0.withdraw("2027-07-01") }]),
      after: "2027-01-11", next: "2027-07-01"),
    Change("nothing at all", page(), after: "2026-06-01", next: nil),
  ]

  static let parts = [
    Change(
      "updated", review { $0.updated = Timed(date("2026-07")) }, after: "2026-06-01", next: "2026-08-01"),
    Change(
      "what has changed", page { $0.changes = [Timed(Correction(on: date("2026-07-01"), note: "A name."))] },
      after: "2026-06-01", next: "2026-07-01"),
    Change(
      "the end of an outcome",
      review {
        $0.asReview.outcome = .underWay
        $0.end("2026-07-01T10:00")
      },
      after: "2026-06-01", next: "2026-07-01T10:00"),
    Change(
      "a document that comes back with its page",
      review(documents: [document("a.pdf", .summary)]) {
        $0.asReview.outcome = .summaryOnly
        $0.end("2028-01-01")
      },
      after: "2027-01-11", next: "2028-01-01"),
    Change("never public", review { $0.withdraw("2026-01-10") }, after: "2020-01-01", next: nil),
    Change(
      "a document that is never there",
      review(documents: [document("a.pdf", published: "2026-07-01") { $0.withdraw("2026-07-01") }]),
      after: "2026-01-10", next: "2027-01-11"),
    Change(
      "a notice", page { $0.tell(from: "2026-07-01", until: "2026-07-03") }, after: "2026-06-01",
      next: "2026-07-01"),
    Change(
      "a notice's end", page { $0.tell(from: "2026-07-01", until: "2026-07-03") },
      after: "2026-07-01", next: "2026-07-04"),
    Change(
      "a correction",
      review(documents: [
        document("report.pdf") {
          $0.corrections = [Timed(Correction(on: date("2026-07-01"), note: "A name."))]
        }
      ]),
      after: "2026-06-01", next: "2026-07-01"),
    Change(
      "a text", page { $0.body = prose(.from("2026-07-01T10:00", .words("Now."))) },
      after: "2026-06-01", next: "2026-07-01T10:00"),
    Change(
      "a decision", review { $0.asReview.decided = Timed(date("2026-07-01")) }, after: "2026-06-01",
      next: "2026-07-01"),
    Change(
      "an action done",
      review {
        $0.asReview.response = .actions([
          .init(action: "Train.", lead: nil, due: nil, done: Timed(date("2026-07-01")))
        ])
      },
      after: "2026-06-01", next: "2026-07-01"),
    Change(
      "an event held", pack { $0.asPack.event = Timed(.held(date("2026-07-01"))) }, after: "2026-06-01",
      next: "2026-07-01"),
    Change(
      "a report published", pack { $0.asPack.report = Timed(.published(date("2026-07"))) },
      after: "2026-06-01", next: "2026-08-01"),
    Change(
      "a link checked", national { $0.asNational.checked = Timed(date("2026-07-01")) },
      after: "2026-06-01", next: "2026-07-01"),
    Change(
      "a part before its item", review(published: "2026-09-01") { $0.updated = Timed(date("2026-07-01")) },
      after: "2026-06-01", next: "2026-09-01"),
  ]

  static let others = [
    Change(
      "the end of a session",
      training(sessions: [
        ("2026-07-01T10:00", "2026-07-01T12:00"), ("2026-07-08T10:00", "2026-07-08T12:00"),
      ]),
      after: "2026-07-01", next: "2026-07-01T12:00"),
    Change(
      "the end of the last session",
      training(sessions: [
        ("2026-07-01T10:00", "2026-07-01T12:00"), ("2026-07-08T10:00", "2026-07-08T12:00"),
      ]),
      after: "2026-07-01T12:00", next: "2026-07-08T12:00"),
    Change("training on demand", training(), after: "2026-06-01", next: nil),
    Change(
      "a pack that opens with its review", review(published: "2026-07-01T10:00"),
      pack(about: ["reviews/child-s"]),
      after: "2026-06-01", next: "2026-07-01T10:00"),
    Change(
      "the sooner of two", review("a", published: "2026-08-01"),
      review("b", published: "2026-07-01"),
      after: "2026-06-01", next: "2026-07-01"),
  ]
}
