import Testing

@testable import Publications

@Suite struct `The status line of a learning pack` {
  private static func line(
    _ event: LearningEvent?, _ fact: ReportFact?, about others: [Item] = [],
    asOf text: String = "2026-06-01"
  ) -> String? {
    let pack = pack("pack", published: "2017-01-10", about: others.map(\.id.description)) {
      $0.asPack.event = event
      $0.asPack.report = fact
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
    let review = review(published: "2018-05-15") { $0.asReview.outcome = outcome }
    #expect(Self.line(nil, nil, about: [review], asOf: "2018-06-01") == line)
  }

  @Test func `Tells the date of the review as it was written`() {
    #expect(
      Self.line(nil, nil, about: [review(published: "2018-05")]) == "Full report published May 2018"
    )
    #expect(
      Self.line(.held(date("2018-04")), nil, about: [review(published: "2018-05-15T10:00")])
        == "Learning event held April 2018; full report published 15 May 2018")
  }

  @Test func `Says what the pack itself says of the report, before its review's outcome`() {
    #expect(
      Self.line(nil, .notPublished, about: [review(published: "2018-05-15")])
        == "Report not published")
  }

  @Test func `Says that the report is withdrawn, and with a bare record nothing`() {
    let withdrawn = review(published: "2018-05-15") { $0.withdraw("2019-01-01") }
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
      Self.line(nil, nil, about: [review(published: "2018-05-15")], asOf: "2026-06-01")
        == "Full report published 15 May 2018")
  }

  @Test func `Says nothing of the reports when it is about several reviews, or none`() {
    let two = [
      review("child-a", published: "2018-05-15"), review("child-b", published: "2018-05-15"),
    ]
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
