import Diagnostics
import Publications
import TestSupport
import Testing

@testable import Publishing

@Suite struct `A clock is doubted that is far from the last publishing` {
  private func moment(_ text: String) throws -> Moment { try Moment(dayOrMoment: text) }

  private func line(_ text: String) throws -> Located<Moment> {
    Located(try moment(text), at: SourcePlace(path: "Content/register.csv", line: 2))
  }

  @Test(
    arguments: [
      ("2026-06-14", nil, nil, nil), ("2026-06-14", "2026-04-15", nil, nil),
      ("2026-06-15", "2026-04-15", nil, "clock-ahead"),
      ("2026-06-14", "2026-06-20", nil, nil), ("2026-06-14", "2026-06-14", "2026-06-15", "clock-behind"),
      ("2026-06-14", nil, "2027-06-15", "clock-behind"), ("2036-06-14", nil, "2026-06-15", nil),
    ] as [(String, String?, String?, String?)])
  func `By the last run and the register's last line`(now: String, last: String?, end: String?, code: String?) throws {
    let rule = try ClockRule(lastRun: last.map(moment), trusted: nil, registerEnd: end.map(line))
    #expect(try rule.problem(now: moment(now))?.code.rawValue == code)
  }

  /// Somebody has said on 14 June that the clock is right, though the register has lines of 2027.
  @Test(
    arguments: [
      ("2026-06-14", "2026-06-14", nil), ("2026-08-13", "2026-06-14", nil), ("2026-08-14", "2026-06-14", "clock-ahead"),
      ("2026-10-01", "2026-08-13", nil), ("2026-06-13", "2026-06-14", "clock-behind"),
    ] as [(String, String, String?)])
  func `One that goes on from a clock that is right is not asked again`(now: String, last: String, code: String?) throws
  {
    let rule = try ClockRule(
      lastRun: moment(last), trusted: moment("2026-06-14"), registerEnd: line("2027-06-15"))
    #expect(try rule.problem(now: moment(now))?.code.rawValue == code)
  }

  @Test func `Nothing is opened by a clock that is a year ahead`() async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.snapshot
    let problems = try await site.refusal { try await site.publish("2027-05-01") { $0.isClockRight = false } }
    #expect(problems.map(\.code.rawValue) == ["clock-ahead"])
    #expect(site.scratch.snapshot == before)
  }

  @Test func `What a wrong clock has put live goes again with the right one`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2027-04-30\nkind: scr"))
    try await site.publish("2027-05-01") { $0.isClockRight = true }
    #expect(site.live("reviews/child-t/index.html") != nil)
    #expect(
      try await site.refusal { try await site.publish("2026-06-15") { $0.isClockRight = false } }.map(\.code.rawValue)
        == ["clock-behind"])
    _ = try await site.publish("2026-06-15T09:00") { $0.isClockRight = true }
    #expect(site.live("reviews/child-t/index.html")?.contains("Child T") != true)
    _ = try await site.publish("2026-06-15T09:05") { $0.isClockRight = false }
  }

  @Test func `Each run moves the time of the last one on, also when there is nothing new`() async throws {
    let site = try await SpringSite.copy()
    for day in ["2026-06-28", "2026-08-20", "2026-10-15", "2026-12-10"] {
      #expect(try await site.publish(day) { $0.isClockRight = false }.output == nil)
    }
  }
}
