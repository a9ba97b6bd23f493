import Publications
import TestSupport
import Testing

/// Leak cases 7 to 9, 15 and 16.
@Suite struct `Everything opens and ends at its moment` {
  private let three: Files = [
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

  @Test func `7: one second before nothing is there, and at the moment everything together`() async throws {
    let moment = try Moment("2026-11-25T10:00")
    let paths = ["reviews/child-t/index.html", "reviews/child-t/report.pdf",
                 "learning-packs/child-t/index.html", "news/index.html"]
    let before = try await three.built(asOf: Moment(secondsSince1970: moment.secondsSince1970 - 1))
    #expect(before.files == (try await Files().built()).files)
    for seconds in [0, 1] {
      let after = try await three.built(
        asOf: Moment(secondsSince1970: moment.secondsSince1970 + seconds))
      for path in paths { #expect(after.has(path), "\(path), \(seconds)") }
    }
  }

  @Test(arguments: [("2026-03-29T01:30", 3), ("2026-10-25T01:30", 3)])
  func `8: a moment that the clocks skip or repeat is an error`(moment: String, line: Int) async throws {
    let fault = try #require(
      try await ["Content/reviews/a.md": item("title: A\npublished: \(moment)\nkind: lcspr")].faults().first)
    #expect((fault.place.path, fault.place.line) == ("Content/reviews/a.md", line))
  }

  @Test func `8: a day opens at midnight in London, in winter and in summer`() async throws {
    for (day, instant) in [("2026-01-15", 1_768_435_200), ("2026-07-15", 1_784_070_000)] {
      let files = ["Content/reviews/a.md": item("title: A\npublished: \(day)\nkind: lcspr")]
      for (seconds, isThere) in [(-1, false), (0, true)] {
        let site = try await files.built(asOf: Moment(secondsSince1970: instant + seconds))
        #expect(site.has("reviews/a/index.html") == isThere, "\(day)")
      }
    }
  }

  @Test(arguments: [
    // Written, the first day on which it is there, the last day of its window.
    ("2024-02-29", "2024-02-29", "2025-02-28", "2025-03-01"),
    ("2025-01-31", "2025-01-31", "2026-01-31", "2026-02-01"),
    ("2025-04", "2025-05-01", "2026-04-30", "2026-05-01"),
    ("2024-02", "2024-03-01", "2025-02-28", "2025-03-01"),
    ("2024", "2025-01-01", "2025-12-31", "2026-01-01"),
  ])
  func `9: a review is there from its first day to its last`(
    written: String, first: String, last: String, after: String
  ) async throws {
    let files: Files = [
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

  @Test func `15: two things at one address are one error that names both`() async throws {
    let faults = try await [
      "Content/pages/reviews.md": item("title: Reviews\nformer_urls: [/media/]"),
      "Content/pages/media.md": item("title: Media"),
    ].faults()
    #expect(faults.count == 1)
    let text = faults.map { "\($0.place.path) \($0.message) \($0.hint ?? "")" }.joined()
    #expect(text.contains("pages/reviews") && text.contains("pages/media"), "\(text)")
  }

  @Test func `15: a file in Public at a page's address is an error that names both`() async throws {
    let faults = try await [
      "Content/pages/media.md": item("title: Media"), "Public/Media/index.html": "<p>Mine</p>",
    ].faults()
    #expect(faults.count == 1)
    let text = faults.map { "\($0.place.path) \($0.message) \($0.hint ?? "")" }.joined()
    #expect(text.contains("media") && text.contains("Public/Media/index.html"), "\(text)")
  }

  @Test func `16: a report that is withdrawn or whose window is over is gone, and its record stays`()
    async throws
  {
    let files = { (more: String) -> Files in
      [
        "Content/reviews/a/index.md": item(
          """
          title: A
          published: 2025-10-01
          kind: lcspr
          \(more)documents: [{file: report.pdf, kind: report}]
          """),
        "Content/reviews/a/report.pdf": pdf(),
      ]
    }
    for more in ["", "withdrawn: {on: 2026-01-05, reason: A court asked us to.}\n"] {
      let site = try await files(more).built()
      #expect(site.paths.filter { $0.hasPrefix("reviews/a/") } == ["reviews/a/index.html"])
      #expect(try site.page("/archive/").entryTitles == ["A"])
      #expect(try site.page("/reviews/").entryTitles.isEmpty)
      #expect(!(try #require(site.text("feed.xml")).contains("<entry>")))
    }
  }
}
