import Publications
import TestSupport
import Testing

@Suite struct `Leak case 7: exactly at the moment, one second before, one second after` {
  private let together: SiteFiles = [
    "Content/reviews/child-t/index.md": item(
      """
      title: Child T
      published: 2026-11-25T10:00
      kind: lcspr
      documents: [{file: report.pdf, kind: report}]
      """),
    "Content/reviews/child-t/report.pdf": pdf(),
    "Content/learning-packs/child-t.md": item(
      "title: Child T pack\npublished: 2026-11-25T10:00\nabout: [reviews/child-t]"),
    "Content/pages/news.md": item(
      "title: News\npublished: 2026-11-25T10:00\nnavigation: 1", "See [it](../reviews/child-t/index.md)."),
  ]

  private func built(_ files: SiteFiles, _ seconds: Int, after moment: String) async throws -> BuiltSite {
    let moment = try Moment(dayOrMoment: moment).secondsSince1970
    return try await files.built(asOf: Moment(secondsSince1970: moment + seconds))
  }

  @Test func `One second before nothing is there, and at the moment everything together`() async throws {
    let paths = [
      "reviews/child-t/index.html", "reviews/child-t/report.pdf",
      "learning-packs/child-t/index.html", "news/index.html",
    ]
    #expect(
      try await built(together, -1, after: "2026-11-25T10:00").files == (try await SiteFiles().built()).files)
    for seconds in [0, 1] {
      let after = try await built(together, seconds, after: "2026-11-25T10:00")
      for path in paths { #expect(after.has(path), "\(path), \(seconds)") }
    }
  }

  /// What happens to a public review, when, and which of its files is there until then or from then on.
  static let changes = [
    ("documents: [{file: report.pdf, kind: report, published: 2026-11-25T10:00}]", "2026-11-25T10:00", true),
    (
      "documents: [{file: report.pdf, kind: report, withdrawn: {on: 2026-11-25T10:00, reason: R}}]",
      "2026-11-25T10:00", false
    ),
    (
      "withdrawn: {on: 2026-11-25T10:00, reason: R}\ndocuments: [{file: report.pdf, kind: report}]",
      "2026-11-25T10:00", false
    ),
    ("documents: [{file: report.pdf, kind: report}]", "2027-10-06", false),
    ("publish_until: 2028-02\ndocuments: [{file: report.pdf, kind: report}]", "2028-03-01", false),
  ]

  @Test(arguments: changes)
  func `So it is when a file comes or goes`(keys: String, moment: String, comes: Bool) async throws {
    let files: SiteFiles = [
      "Content/reviews/a/index.md": item("title: A\npublished: 2026-10-05T12:00\nkind: lcspr\n\(keys)"),
      "Content/reviews/a/report.pdf": pdf(),
    ]
    for seconds in -1...1 {
      let site = try await built(files, seconds, after: moment)
      #expect(site.has("reviews/a/report.pdf") == (comes == (seconds >= 0)), "\(seconds)")
    }
  }

  @Test func `The program itself opens it at the minute`() throws {
    let site = try ProgramSite(together.replacing("2026-11-25", with: "2025-01-15"))
    for (moment, isThere) in [("2025-01-15T09:59", false), ("2025-01-15T10:00", true)] {
      #expect(try site.run("build", "--as-of", moment).status == 0)
      #expect((site.scratch.facts("work/site/Output/reviews/child-t") != nil) == isThere, "\(moment)")
    }
  }
}
