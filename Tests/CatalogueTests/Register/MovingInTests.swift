import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

private let now = "2026-11-28T10:00"

private func movingIn(_ items: [Item], _ register: Register = register(), of partnership: Partnership = .sample)
  -> MovingIn?
{
  catalogue(items, of: partnership).movingIn(besides: register, asOf: moment(now))
}

@Suite struct `The first publish asks whether all of it is known` {
  @Test func `Nothing that is long past, no question`() {
    #expect(movingIn([page(), national(published: "2020")]) == nil)
    #expect(movingIn([review(published: "2026-11-25"), pack(published: nil)]) == nil)
    #expect(movingIn([review(published: "2020") { $0.isDraft = true }, review("b", published: "2027-01-01")]) == nil)
  }

  @Test func `A site that was published before is not asked`() {
    #expect(movingIn([review(published: "2020")], register(seen("pages/about", "2026-01-01"))) == nil)
  }

  @Test func `It lists each with the day that it says`() throws {
    let question = try #require(
      movingIn([
        review(title: "Child S", published: "2026-02"), training(title: "Course", published: "2025-03-01"),
        review("undated", title: "Child U", published: nil), review("new", published: "2026-11-25"),
      ]))
    #expect(
      question.known.map { "\($0)" } == [
        "reviews/child-s (Child S), since February 2026", "reviews/undated (Child U), undated",
        "training/course (Course), since 1 March 2025",
      ])
    #expect(question.gone.isEmpty)
    #expect(!question.text.contains("will not be on this site"))
    #expect(question.text.hasSuffix("publish with --first."))
    #expect(question.problem.code.rawValue == "moving-in")
    #expect(question.problem.severity == .error)
  }

  @Test func `It lists the reports that would not be here, with the lines that keep them`() throws {
    let question = try #require(
      movingIn([
        review(
          "adult-s", title: "Adult S", published: "2023-11", kind: "sar",
          documents: [
            document("report.pdf"), document("briefing.pdf", .sevenMinuteBriefing),
            document("old.pdf") { $0.withdraw("2024-01-01") },
          ]),
        report(title: "Neglect", published: "2024-01-10"),
        review("kept", title: "Kept", published: "2023-11") { $0.asReview.publishUntil = $0.written(.furtherNotice) },
      ]))
    #expect(question.known.count == 3)
    #expect(question.gone.map(\.item) == [id("reviews/adult-s"), id("thematic-reports/neglect")])
    #expect(question.gone.map(\.lastDay) == [day("2024-11-30"), day("2025-01-10")])
    #expect(question.gone.map(\.documents) == [["report.pdf"], []])
    for line in [
      "  reviews/adult-s (Adult S), until 30 November 2024: report.pdf", "  publish_until: further-notice",
      "  window: {reviews: {months: 12, then: keep}, thematic-reports: {months: 12, then: keep}}",
    ] {
      #expect(question.text.split(separator: "\n").contains(Substring(line)), "\(question.text)")
    }
  }

  @Test func `A kind that has a rule of its own is kept by that`() {
    let partnership = Partnership.sample { $0.windows.kinds["sar"] = WindowRule(months: 24, then: .archive) }
    let question = movingIn([review(published: "2020", kind: "sar")], of: partnership)
    #expect(question?.text.contains("  window: {sar: {months: 24, then: keep}}") == true)
  }
}

@Suite struct `While a site is moving in` {
  private let old = review("old", title: "Child O", published: "2018-05")
  private let published = register(
    seen("pages/about", "2026-11-01T10:00"), seen("reviews/child-s", "2023-01-10", until: "2024-01-10"))

  private func site(_ items: [Item], until: String) -> Catalogue {
    catalogue(items + [page()], of: .sample { $0.movingInUntil = Located(date(until), at: somewhere) })
  }

  @Test func `What opened more than two years ago is let in, and is listed`() {
    let site = site([old, review("undated", title: "U", published: nil)], until: "2026-11-28")
    #expect(site.wrongYears(published, now).isEmpty)
    #expect(site.letIn(published, now) == ["reviews/old (Child O), since May 2018", "reviews/undated (U), undated"])
    #expect(site.wrongYears(published, "2026-11-29").count == 2)
    #expect(site.letIn(published, "2026-11-29").isEmpty)
  }

  @Test func `Nearer days want their question`() {
    let near = site([review("a", published: "2024-11-27"), review("b", published: "2024-11-28")], until: "2027-01")
    #expect(near.wrongYears(published, now).map(\.hint) == ["If it is meant, publish with --backdated reviews/b."])
    #expect(near.letIn(published, now).count == 1)
  }

  @Test func `A document of long ago is let in too`() {
    let known = review(
      published: "2023-01-10",
      documents: [
        document("a.pdf", .leaflet), document("b.pdf", .leaflet, published: "2023-02-01"),
        document("c.pdf", .leaflet, published: "2025-02-01"),
      ])
    let site = site([known], until: "2027-01")
    #expect(site.undatedAdditions(published, now).isEmpty)
    #expect(site.wrongYears(published, now).map { $0.message.contains("1 February 2025") } == [true])
    #expect(site.letIn(published, now).count == 2)
  }

  static let bounds: [(until: String, latest: String?)] = [
    ("2027-04-30", nil), ("2027-04", nil), ("2027-05-01", "2027-04-30"), ("2027", "2027-04-30"),
  ]

  @Test(arguments: bounds)
  func `It is at most 180 days after the first publish`(until: String, latest: String?) {
    let problems = site([old], until: until).movingInProblems(published, now: moment(now))
    #expect(problems.map(\.code.rawValue) == (latest == nil ? [] : ["moving-in-too-long"]))
    #expect(problems.allSatisfy { $0.place == somewhere && $0.hint?.contains(latest ?? "") == true })
  }

  @Test func `Before that it counts from today, and the days of old publications are no publish`() {
    for register in [register(), register(seen("reviews/child-s", "2018-06-01", until: "2019-05-31"))] {
      #expect(site([old], until: "2027-05-27").movingInProblems(register, now: moment(now)).isEmpty)
      #expect(site([old], until: "2027-05-28").movingInProblems(register, now: moment(now)).count == 1)
    }
    let archived = register(
      seen("reviews/child-s", "2018-06-01", until: "2019-05-31"), seen("reviews/child-s", "2026-11-01", as: .archived))
    #expect(site([old], until: "2027-05-01").movingInProblems(archived, now: moment(now)).count == 1)
  }

  @Test func `When its day is past, the office is told`() {
    func advice(_ now: String) -> [String] {
      site([old], until: "2026-11-28").office.advice(asOf: moment(now)).map(\.code.rawValue).filter {
        $0 == "moving-in-over"
      }
    }
    #expect(advice("2026-11-28T23:59").isEmpty)
    #expect(advice("2026-11-29") == ["moving-in-over"])
  }
}
