import Publications
import TestSupport
import Testing

@Suite struct `Leak case 9: twelve months, from the first day to the last` {
  @Test(arguments: [
    // Written, the first day on which it is there, the last day of its window, the day after.
    ("2024-02-29", "2024-02-29", "2025-02-28", "2025-03-01"),
    ("2028-02-29", "2028-02-29", "2029-02-28", "2029-03-01"),
    ("2023-02-28", "2023-02-28", "2024-02-28", "2024-02-29"),
    ("2025-01-31", "2025-01-31", "2026-01-31", "2026-02-01"),
    ("2025-12-31", "2025-12-31", "2026-12-31", "2027-01-01"),
    ("2025-04", "2025-05-01", "2026-04-30", "2026-05-01"),
    ("2024-02", "2024-03-01", "2025-02-28", "2025-03-01"),
    ("2024", "2025-01-01", "2025-12-31", "2026-01-01"),
    ("2025-03-30T02:00", "2025-03-30T02:00", "2026-03-30", "2026-03-31"),
  ])
  func `A review is there from its first day to its last`(
    written: String, first: String, last: String, after: String
  ) async throws {
    let files: SiteFiles = [
      "Content/reviews/a/index.md": item(
        "title: A\npublished: \(written)\nkind: lcspr\ndocuments:\n  - file: report.pdf\n    kind: report"),
      "Content/reviews/a/report.pdf": pdf(),
    ]
    let opening = try Moment(dayOrMoment: first).secondsSince1970
    #expect(!(try await files.built(asOf: Moment(secondsSince1970: opening - 1))).has("reviews/a/index.html"))
    #expect(try await files.built(asOf: first).has("reviews/a/report.pdf"))
    let end = try await files.built(asOf: "\(last)T23:59")
    #expect(end.has("reviews/a/report.pdf"))
    #expect(try end.record("reviews/a").available_until == last)
    let gone = try await files.built(asOf: after)
    #expect(!gone.has("reviews/a/report.pdf"))
    #expect(try gone.page("/reviews/a/").holds("Archived"))
  }
}
