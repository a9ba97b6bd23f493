import Publications
import TestSupport
import Testing

@testable import FileSystem
@testable import Publishing
@testable import Status

/// What is past or still to come on its own is no reason to warn, and what is open is one.
@Suite struct `An office is warned of what it can act on` {
  private func check(_ files: SiteFiles, asOf moment: String, now: String) async throws -> [String] {
    let site = try WrittenSite(files)
    defer { withExtendedLifetime(site) {} }
    return try await SiteCheck(
      site: site.path, asOf: Moment(dayOrMoment: moment), now: Moment(dayOrMoment: now)
    ).report.diagnostics.map(\.code.rawValue)
  }

  @Test(arguments: [("2026-11-28", true), ("2027-06-01", false)])
  func `A report that is gone needs no accessible alternative`(day: String, isAsked: Bool) async throws {
    let codes = try await check(
      [
        "Content/reviews/a/index.md": item(
          "title: A\npublished: 2026-01-15\nkind: scr\ndocuments: [{file: r.pdf, kind: report}]"),
        "Content/reviews/a/r.pdf": pdf(1),
      ], asOf: day, now: day)
    #expect(codes.contains("no-alternative") == isAsked)
  }

  @Test(arguments: [("2026-12-01", false), ("2026-10-01", true)])
  func `What opens before the day that is looked at is no wrong year`(published: String, isAsked: Bool) async throws {
    let codes = try await check(
      [
        "Content/reviews/a.md": item("title: A\npublished: \(published)\nkind: scr"),
        "Content/register.csv": "event,item,moment,until,file,sha256\npublished,pages/help,2026-11-01T00:00:00Z,,,\n",
        "Content/pages/help.md": item("title: Help"),
      ], asOf: "2027-03-01", now: "2026-11-28")
    #expect(codes.contains("wrong-year") == isAsked, "\(codes)")
  }

  @Test func `A review under way whose day of decision is known is to be complete by a day`() async throws {
    let site = try WrittenSite([
      "Content/reviews/a.md": item(
        "title: Child A\npublished: 2026-09-01\nkind: lcspr\noutcome: under-way\noutcome_note: It has begun.\ndecided: 2026-07-20"
      )
    ])
    let now = try Moment(dayOrMoment: "2026-11-28")
    let status = StatusText(try await StatusReport(site: site.path, asOf: now, now: now)).text
    withExtendedLifetime(site) {}
    #expect(status.contains("Complete by 20 January 2027"), "\(status)")
  }
}
