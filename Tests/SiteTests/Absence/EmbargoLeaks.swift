import Publications
import TestSupport
import Testing

/// Leak cases 1 to 6: what is absent is nowhere.
@Suite struct `What is under embargo leaves no trace` {
  static let open: Files = [
    "Content/reviews/child-a/index.md": item(
      """
      title: Child A
      published: 2026-10-05
      kind: lcspr
      themes: [Neglect]
      documents:
        - file: report.pdf
          kind: report
      """),
    "Content/reviews/child-a/report.pdf": pdf(1),
    "Content/pages/index.md": item(
      "title: Reviews", "```list\nof: reviews\nnewest: 1\n```\n\n```downloads\nfrom: both\n```\n"),
  ]

  static let embargoed: Files = [
    "Content/reviews/child-t/index.md": item(
      """
      title: Child T
      published: 2026-11-25T10:00
      kind: scr
      themes: [Online harm]
      subjects: [Child T]
      former_urls: [/old/child-t/]
      updated: 2026-11-20
      national_repository: {reference: NC50543}
      documents:
        - file: report.pdf
          kind: report
        - file: easy-read.pdf
          kind: easy-read
      """, "A text. ![A drawing](drawing.png)"),
    "Content/reviews/child-t/report.pdf": pdf(2),
    "Content/reviews/child-t/easy-read.pdf": pdf(3),
    "Content/reviews/child-t/drawing.png": "\u{7F}",
  ]

  static let childT = [
    "Content/reviews/child-t.md": item("title: Child T\npublished: 2026-12-01\nkind: lcspr")
  ]

  static let childTWithReport = [
    "Content/reviews/child-t/index.md": item(
      """
      title: Child T
      published: 2026-12-01
      kind: lcspr
      documents: [{file: report.pdf, kind: report}]
      """),
    "Content/reviews/child-t/report.pdf": pdf(2),
  ]

  /// A site with the PNG's first bytes, which are no UTF-8.
  private func site(_ files: Files) throws -> WrittenSite {
    let site = try WrittenSite(files)
    for file in files.keys where file.hasSuffix(".png") {
      try site.write(file, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00])
    }
    return site
  }

  @Test(arguments: ["published: 2026-11-25T10:00", "published: 2026-10-01\ndraft: true", "draft: true"])
  func `1: neither the page is there nor its files`(dates: String) async throws {
    var files = Self.open.merging(Self.embargoed) { $1 }
    files["Content/reviews/child-t/index.md"] = files["Content/reviews/child-t/index.md"]?
      .replacing("published: 2026-11-25T10:00", with: dates)
    let built = try await site(files).built()
    #expect(built.files == (try await site(Self.open).built()).files)
    #expect(!built.paths.contains { $0.contains("child-t") || $0.hasSuffix(".png") })
  }

  @Test func `1: once it opens, page and files are there`() async throws {
    let built = try await site(Self.open.merging(Self.embargoed) { $1 })
      .built(asOf: "2026-11-25T10:00")
    #expect(
      built.paths.filter { $0.hasPrefix("reviews/child-t/") } == [
        "reviews/child-t/drawing.png", "reviews/child-t/easy-read.pdf",
        "reviews/child-t/index.html", "reviews/child-t/report.pdf",
      ])
  }

  @Test func `2: no list counts it, and nothing that it alone has gets a page`() async throws {
    let built = try await site(Self.open.merging(Self.embargoed) { $1 }).built()
    #expect(try built.page("/").entryTitles == ["Child A"])
    let groups = built.paths.filter { path in
      ["themes/", "kinds/", "years/"].contains { path.hasPrefix($0) }
    }
    #expect(
      groups == [
        "kinds/lcspr/index.html", "themes/index.html", "themes/neglect/index.html",
        "years/2026/index.html",
      ])
  }

  @Test func `2: a theme's spelling is that of a public item`() async throws {
    let absent = [
      "Content/reviews/child-0.md": item(
        "title: Child 0\npublished: 2026-12-01\nkind: lcspr\nthemes: [Neglect, Domestic abuse]")
    ]
    try await expectNoTrace(of: absent, in: Self.open)
  }

  @Test func `2: a page brings its own place in the navigation along`() async throws {
    let absent = [
      "Content/pages/young-people.md": item("title: Young people\npublished: 2026-12-07\nnavigation: 1")
    ]
    let content = Self.open.merging(["Content/pages/media.md": item("title: Media\nnavigation: 2")]) { $1 }
    try await expectNoTrace(of: absent, in: content)
    #expect(
      try await content.merging(absent) { $1 }.built(asOf: "2026-12-07").page("/")
        .all(class: "site-navigation").first?.addresses == ["/young-people/", "/media/"])
  }

  @Test func `2: the two hundredth entry does not make a page for one that is absent`() async throws {
    let many = Files(
      uniqueKeysWithValues: (1...200).map {
        ("Content/reviews/child-\($0).md", item("title: Child \($0)\npublished: 2026-05-04\nkind: lcspr"))
      })
    try await expectNoTrace(of: Self.childT, in: many)
  }

  @Test func `3: feeds, sitemap, search, calendar and registers do not know of it`() async throws {
    let absent: Files = [
      "Content/reviews/child-t.md": item(
        "title: Child T\npublished: 2026-12-01\nupdated: 2026-11-20\nkind: lcspr\nformer_urls: [/t/]"),
      "Content/training/event.md": item(
        "title: An event\npublished: 2026-12-02\nstarts: 2026-12-10T10:00\nends: 2026-12-10T12:00"),
      "Content/national/report.md": item(
        "title: A national report\nurl: https://example.org/\npublisher: Somebody\npublished: 2026-12-01"),
    ]
    try await expectNoTrace(of: absent, in: Self.open)
    let feed = try #require(try await Self.open.merging(absent) { $1 }.built().text("feed.xml"))
    #expect(feed.contains("<updated>2026-10-04T23:00:00Z</updated>"))
  }

  @Test func `3: a correction or a withdrawal to come does not move any date`() async throws {
    let review = Self.open["Content/reviews/child-a/index.md"] ?? ""
    let changed = review.replacing(
      "kind: lcspr", with: "kind: lcspr\nupdated: 2026-12-01\nwithdrawn: {on: 2026-12-05, reason: A secret.}"
    ).replacing("kind: report", with: "kind: report\n    corrected: {on: 2026-11-30, note: A mistake.}")
    try await expectNoTrace(of: ["Content/reviews/child-a/index.md": changed], in: Self.open)
  }

  @Test func `4: a public page that links to it stops the build, with both days`() async throws {
    let files = Self.open.merging([
      "Content/pages/news.md": item(
        "title: News\npublished: 2026-11-20", "See [this](../reviews/child-t.md).")
    ]) { $1 }.merging(Self.childT) { $1 }
    let fault = try #require(try await files.faults().first)
    #expect(fault.place.path == "Content/pages/news.md")
    let text = "\(fault.message) \(fault.hint ?? "")"
    #expect(text.contains("20 November 2026") && text.contains("1 December 2026"), "\(text)")
    #expect(try await files.faults(asOf: "2026-12-01").isEmpty)
  }

  @Test(arguments: [
    ("learning-packs", "published: 2026-11-01"), ("learning-packs", "published: undated"),
    ("thematic-reports", "published: 2026-11-01"),
    ("training", "published: 2026-11-01\nstarts: 2026-12-10T10:00\nends: 2026-12-10T12:00"),
  ])
  func `4: what is about it waits for it`(folder: String, front: String) async throws {
    let child = item("title: A child of it\nabout: [reviews/child-t]\n\(front)")
    let both = Self.childT.merging(["Content/\(folder)/child.md": child]) { $1 }
    try await expectNoTrace(of: both, in: Self.open)
    #expect(try await both.built(asOf: "2026-12-01").has("\(folder)/child/index.html"))
    let ofDraft = both.mapValues { $0.replacing("kind: lcspr", with: "kind: lcspr\ndraft: true") }
    try await expectNoTrace(of: ofDraft, in: Self.open, asOf: "2027-02-01")
  }

  @Test func `5: a document of it that a public item shows is left out`() async throws {
    let shows = """
      kind: report
        - {item: reviews/child-t/report.pdf, kind: appendix}
        - {item: reviews/child-t, kind: other}

      """
    let review = Self.open["Content/reviews/child-a/index.md"] ?? ""
    let files = Self.open.merging([
      "Content/reviews/child-a/index.md": review.replacing("kind: report\n", with: shows)
    ]) { $1 }.merging(Self.childTWithReport) { $1 }
    #expect(try await files.built().files == Self.open.built().files)
  }

  @Test func `5: its document under Public stops the build`() async throws {
    let files = Self.open.merging(Self.childTWithReport) { $1 }
      .merging(["Public/copy.pdf": pdf(2)]) { $1 }
    let faults = try await files.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.place.path == "Public/copy.pdf")
  }

  @Test func `6: a document with a later day is absent until then`() async throws {
    let review = Self.open["Content/reviews/child-a/index.md"] ?? ""
    let later = "\n  - file: response.pdf\n    kind: response\n    published: 2026-12-02T09:00"
    let files = Self.open.merging([
      "Content/reviews/child-a/index.md": review.replacing("kind: report", with: "kind: report\(later)"),
      "Content/reviews/child-a/response.pdf": pdf(2),
    ]) { $1 }
    #expect(try await files.built(asOf: "2026-12-02T08:59").files == Self.open.built().files)
    let after = try await files.built(asOf: "2026-12-02T09:00")
    #expect(after.has("reviews/child-a/response.pdf"))
    #expect(try after.page("/reviews/child-a/").files.contains("/reviews/child-a/response.pdf"))
  }

  @Test func `6: a notice, a text and a fact are absent outside their days`() async throws {
    let front = "title: Child A\npublished: 2026-10-05\nkind: lcspr"
    let hidden = """
      \(front)
      decided: 2026-12-01
      sent_to_panel: 2026-12-01
      notice: {kind: legal, text: A notice., from: 2026-12-01}
      response:
        - action: An action.
      """
    let text = "```when\nfrom: 2026-12-01\ntext: A secret text.\n```"
    let path = "Content/reviews/child-a.md"
    try await expectNoTrace(
      of: [path: item(hidden, text)],
      in: [path: item("\(front)\nresponse:\n  - action: An action.")])
  }
}
