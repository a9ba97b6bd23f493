import TestSupport
import Testing

@testable import Publications

@Suite struct `The status line of a learning pack` {
  private static func line(
    _ event: LearningEvent?, _ fact: ReportFact?, about others: [Item] = [],
    asOf text: String = "2026-06-01"
  ) -> String? {
    let pack = pack("pack", published: "2017-01-10", about: others.map(\.id.description)) {
      $0.asPack.event = event.map(Timed.init)
      $0.asPack.report = fact.map(Timed.init)
    }
    return edition([pack] + others, asOf: text).item("learning-packs/pack")?.statusLine
  }

  @Test(arguments: [
    (
      LearningEvent.held(date("2018-04")), ReportFact.published(date("2018-05-15")),
      "Learning event held April 2018; full report published 15 May 2018"
    ),
    (
      .held(date("2017-12")), .notPublished,
      "Learning event held December 2017; report not published"
    ),
    (.planned(date("2026-12-03")), nil, "Learning event planned for 3 December 2026"),
    (
      .planned(date("2026-12")), .notPublished,
      "Learning event planned for December 2026; report not published"
    ),
    (.held(nil), nil, "Learning event held"),
    (.held(nil), .published(date("2018")), "Learning event held; full report published 2018"),
    (nil, .notPublished, "Report not published"),
    (nil, .published(date("2018-05")), "Full report published May 2018"),
    (nil, nil, nil),
  ])
  func `Is made from the event and the report; what is not known is left out`(
    event: LearningEvent?, report: ReportFact?, line: String?
  ) {
    #expect(Self.line(event, report) == line)
  }

  @Test(arguments: [
    (Outcome.full, "Full report published 15 May 2018"),
    (.redacted, "Redacted report published 15 May 2018"),
    (.summaryOnly, "Summary published 15 May 2018"),
    (.notPublished, "Report not published"),
  ])
  func `Is by the outcome of the one review that it is about`(outcome: Outcome, line: String) {
    let kind = outcome == .summaryOnly ? DocumentKind.executiveSummary : .report
    let review = review(published: "2018-05-15", documents: [document("a.pdf", kind)]) {
      $0.asReview.outcome = outcome
    }
    #expect(Self.line(nil, nil, about: [review], asOf: "2018-06-01") == line)
  }

  /// With its report.
  private static func reported(
    _ published: String?, _ documents: [Document] = [document("report.pdf")], _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    review(published: published, documents: documents, change)
  }

  @Test func `Tells the date of the report as it was written, and none where none is known`() {
    #expect(Self.line(nil, nil, about: [Self.reported("2018-05")]) == "Full report published May 2018")
    #expect(Self.line(nil, nil, about: [Self.reported(nil)]) == "Full report published")
    let later = [document("report.pdf", published: "2018-06-20T10:00"), document("b.pdf", published: "2018-07")]
    #expect(Self.line(nil, nil, about: [Self.reported("2018-05", later)]) == "Full report published 20 June 2018")
    #expect(
      Self.line(.held(date("2018-04")), nil, about: [Self.reported("2018-05-15T10:00")])
        == "Learning event held April 2018; full report published 15 May 2018")
  }

  @Test func `Says what the pack itself says of the report, before its review's outcome`() {
    #expect(
      Self.line(nil, .notPublished, about: [review(published: "2018-05-15")])
        == "Report not published")
  }

  @Test func `Says no more than is public at the moment`() {
    func lines(_ review: Item, _ moments: String...) -> [String?] {
      moments.map { Self.line(nil, nil, about: [review], asOf: $0) }
    }
    let summary = document("summary.pdf", .summary, published: "2026-02-01")
    let later = document("report.pdf", published: "2026-03-01")
    let redacted = document("redacted.pdf", published: "2026-02-10") { $0.isRedacted = true }
    #expect(
      lines(
        Self.reported("2026-01-10", [summary, redacted, later]), "2026-01-31", "2026-02-01", "2026-02-10", "2026-03-01")
        == [
          nil, "Summary published 1 February 2026", "Redacted report published 10 February 2026",
          "Full report published 10 February 2026",
        ])
    let taken = document("report.pdf") { $0.withdraw("2026-02-01") }
    #expect(
      lines(Self.reported("2026-01-10", [taken]), "2026-01-31", "2026-02-01")
        == ["Full report published 10 January 2026", "Report withdrawn"])
    let bare = document("report.pdf") { $0.withdraw("2026-02-01", .bare) }
    #expect(lines(Self.reported("2026-01-10", [bare]), "2026-02-01") == [nil])
    for outcome in [Outcome.full, .redacted, .summaryOnly, .underWay] {
      #expect(lines(Self.reported("2026-01-10", []) { $0.asReview.outcome = outcome }, "2026-02-01") == [nil])
    }
    let staged = Self.reported("2026-01-10", [document("summary.pdf", .summary), document("report.pdf")]) {
      $0.asReview.outcome = .summaryOnly
      $0.end("2026-04-01T10:00")
    }
    #expect(
      lines(staged, "2026-04-01T09:59", "2026-04-01T10:00")
        == ["Summary published 10 January 2026", "Full report published 1 April 2026"])
  }

  @Test func `A bare record is as if absent`() {
    let gone = review("child-a", published: "2018-05-15") { $0.withdraw("2019-01-01", .bare) }
    #expect(
      Self.line(nil, nil, about: [gone, Self.reported("2018-05-15")]) == "Full report published 15 May 2018")
    let edition = edition([gone, pack("pack", about: ["reviews/child-a"])], asOf: "2026-06-01")
    #expect(edition.item("learning-packs/pack").map { edition.subjects(of: $0).isEmpty } == true)
  }

  @Test func `Says that the report is withdrawn, and with a bare record nothing`() {
    let unread = review(published: "2018-05-15") { $0.withdraw("2019-01-01") }
    #expect(Self.line(nil, nil, about: [unread], asOf: "2019-01-01") == nil)
    let withdrawn = Self.reported("2018-05-15") { $0.withdraw("2019-01-01") }
    #expect(
      Self.line(nil, nil, about: [withdrawn], asOf: "2018-12-31")
        == "Full report published 15 May 2018")
    #expect(Self.line(nil, nil, about: [withdrawn], asOf: "2019-01-01") == "Report withdrawn")
    #expect(
      Self.line(.held(date("2018-04")), nil, about: [withdrawn], asOf: "2019-01-01")
        == "Learning event held April 2018; report withdrawn")
    let bare = review(published: "2018-05-15") { $0.withdraw("2019-01-01", .bare) }
    #expect(Self.line(nil, nil, about: [bare], asOf: "2019-01-01") == nil)
  }

  @Test func `Still tells when an archived report was published`() {
    #expect(
      Self.line(nil, nil, about: [Self.reported("2018-05-15")], asOf: "2026-06-01")
        == "Full report published 15 May 2018")
  }

  @Test func `Says nothing of the reports when it is about several reviews, or none`() {
    let two = ["child-a", "child-b"].map { review($0, published: "2018-05-15", documents: [document("report.pdf")]) }
    #expect(Self.line(nil, nil, about: two) == nil)
    #expect(Self.line(nil, nil, about: [report(published: "2018-05-15")]) == nil)
  }

  @Test func `Leaves out what has not happened yet`() {
    let held = LearningEvent.held(date("2026-06-10"))
    #expect(Self.line(held, nil, asOf: "2026-06-09T23:59") == nil)
    #expect(Self.line(held, nil, asOf: "2026-06-10") == "Learning event held 10 June 2026")
    #expect(Self.line(.held(date("2026-06")), nil, asOf: "2026-06-30") == nil)
    #expect(
      Self.line(.held(date("2026-06")), nil, asOf: "2026-07-01") == "Learning event held June 2026")
    let report = ReportFact.published(date("2026-06-10"))
    #expect(Self.line(.held(nil), report, asOf: "2026-06-09") == "Learning event held")
    #expect(
      Self.line(.held(nil), report, asOf: "2026-06-10")
        == "Learning event held; full report published 10 June 2026")
    #expect(
      Self.line(.planned(date("2026-06-10")), report, asOf: "2026-06-01")
        == "Learning event planned for 10 June 2026")
  }
}
