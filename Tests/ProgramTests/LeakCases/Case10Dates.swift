import TestSupport
import Testing

/// hugo#10717: a date that could not be read was no date, and so the page was public.
@Suite struct `Leak case 10: a date that is none` {
  static let none = [
    "205-09-29", "19/04/2026", "19.04.2026", "04-19-2026", "2026-02-30", "2026-02-29", "2026-4-9",
    "2026-13-01",
    "20260419", "T10:00", "10:00", "2026-04-19T", "2026-04-19T10", "2026-04-19T24:00", "2026-04-19T10:00:00",
    "2026-04-19T10:00Z", "2026-04-19T10:00+01:00", "2190-01-01  10:00", "2190–01–01", "1899-12-31",
    "2200-01-01", "19 April 2026", "soon", "tbc", "never", "no", "false", "~", "[2026-04-19]",
    "{on: 2026-04-19}",
  ]

  /// Wherever something opens or ends by it.
  private static func reviews(_ date: String) -> SiteFiles {
    let others = "title: A\nkind: lcspr\npublished: 2026-01-01"
    return [
      "Content/reviews/opens.md": item("title: A\nkind: lcspr\npublished: \(date)"),
      "Content/reviews/ends.md": item("\(others)\nwithdrawn: {on: \(date), reason: R}"),
      "Content/reviews/document.md": item(
        "\(others)\ndocuments: [{url: https://a.example/, kind: report, published: \(date)}]"),
      "Content/reviews/notice-from.md": item("\(others)\nnotice: {kind: legal, text: T, from: \(date)}"),
      "Content/reviews/notice-until.md": item("\(others)\nnotice: {kind: legal, text: T, until: \(date)}"),
      "Content/reviews/text.md": item(others, "```when\nfrom: \(date)\ntext: T\n```"),
    ]
  }

  @Test(arguments: none)
  func `It stops the build wherever it stands`(date: String) async throws {
    let reviews = Self.reviews(date)
    let faults = try await reviews.faults()
    #expect(Set(faults.map(\.place.path)) == Set(reviews.keys))
    #expect(faults.allSatisfy { $0.place.line >= 4 })
  }

  @Test func `The program names each and writes nothing`() throws {
    let site = try ProgramSite()
    for (number, date) in Self.none.enumerated() {
      try site.write("Content/reviews/a\(number).md", item("title: A\nkind: lcspr\npublished: \(date)"))
    }
    let before = site.scratch.snapshot
    let result = try site.run("build")
    #expect(result.status == 1)
    for (number, date) in Self.none.enumerated() {
      #expect(result.errors.contains("Content/reviews/a\(number).md:4:12: error: "), "\(date)")
    }
    #expect(site.scratch.snapshot == before)
  }

  @Test(arguments: [
    "2026-12-01  ", "2026-12-01\t", "\"2026-12-01 \"", "\" 2026-12-01\"", "2026-12-01\u{A0}",
    "\"2026-12-01\\n\"",
    "2026-12-01T10:00 ", "2026-12  ", "|\n  2026-12-01",
  ])
  func `Blanks behind it do not make it open`(date: String) async throws {
    let front = "title: Child T\nkind: lcspr\npublished: \(date)"
    try await expectNoTrace(of: ["Content/reviews/child-t.md": item(front)], in: ChildT.others)
  }
}
