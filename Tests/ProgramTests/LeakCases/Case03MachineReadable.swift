import Foundation
import TestSupport
import Testing

/// bevy-website#1162, jekyll-feed#425, jekyll-sitemap#317, zola#1871, routecraft#473, hwaro#791.
@Suite struct `Leak case 3: what machines read` {
  /// Named so that they come before, between and behind the others in every order.
  static let absent: SiteFiles = [
    "Content/reviews/a.md": item(
      "title: A hidden review\npublished: 2026-12-01\nupdated: 2026-11-20\nkind: lcspr\n"
        + "former_urls: [/t/, /t.html]"),
    "Content/learning-packs/m.md": item("title: M hidden pack\npublished: 2026-12-01"),
    "Content/thematic-reports/z.md": item("title: Z hidden report\npublished: 2026-12-01"),
    "Content/training/event.md": item(
      "title: A hidden event\npublished: 2026-12-01\nstarts: 2026-12-10T10:00\nends: 2026-12-10T12:00"),
    "Content/national/report.md": item(
      "title: A hidden entry\nurl: https://example.org/\npublisher: Somebody\npublished: 2026-12-01"),
  ]

  private static let without = Task { try await ChildT.others.built() }
  private static let before = Task { try await ChildT.others.with(absent).built() }
  private static let after = Task { try await ChildT.others.with(absent).built(asOf: ChildT.opening) }

  @Test(arguments: [
    "feed.xml", "feed.json", "reviews/feed.xml", "learning-packs/feed.xml", "thematic-reports/feed.xml",
    "sitemap.xml", "search.json", "training.ics", "publications.json", "publications.csv", "t/index.html",
    "t.html",
  ])
  func `It knows nothing of what is absent, and of all that has opened`(path: String) async throws {
    let (without, before) = (try await Self.without.value, try await Self.before.value)
    #expect(before.files[path] == without.files[path])
    #expect(try await Self.after.value.files[path] != without.files[path])
  }

  @Test func `The file for robots is the same at all times`() async throws {
    let robots = try #require(try await Self.before.value.text("robots.txt"))
    #expect(try await Self.after.value.text("robots.txt") == robots)
  }

  @Test func `A feed was last changed when the last public thing was`() async throws {
    let feed = try #require(try await Self.before.value.text("feed.xml"))
    #expect(feed.contains("<updated>2026-10-04T23:00:00Z</updated>"))
    let sitemap = try #require(try await Self.before.value.text("sitemap.xml"))
    #expect(
      sitemap.matches(of: /<lastmod>(.*?)<\/lastmod>/).map(\.output.1).allSatisfy { $0 == "2026-10-05" })
  }

  @Test func `A correction or a withdrawal to come does not move any date`() async throws {
    let changed = ChildT.others.replacing(
      "kind: lcspr", with: "kind: lcspr\nupdated: 2026-12-01\nwithdrawn: {on: 2026-12-05, reason: A secret.}"
    ).replacing("kind: report", with: "kind: report\n    corrected: {on: 2026-11-30, note: A mistake.}")
    try await expectNoTrace(of: changed, in: ChildT.others)
  }

  /// What a page says to machines in JSON-LD can say more than the page.
  @Test func `No page says more to machines than to readers`() async throws {
    for (path, bytes) in try await Sites.example.built().pages {
      for script in Element(parsing: bytes).all("script") where script["type"] != "application/ld+json" {
        #expect([nil, "module"].contains(script["type"]) && script.rawText.isEmpty, "\(path)")
      }
    }
    try await expectNoTrace(
      of: ["Content/learning-packs/child-t.md": item("title: A secret pack\npublished: 2026-12-24\nthemes: [Neglect]")],
      in: ChildT.others)
  }

  @Test func `Files keep their times when something absent is written`() throws {
    let site = try ProgramSite(["Content/pages/media.md": item("title: Media")])
    #expect(try site.run("build", "--as-of", ProgramSite.moment).status == 0)
    let before = site.scratch.snapshot.filter { $0.key.hasPrefix("work/site/Output/") && $0.value.isFile }
    #expect(before.count > 20)
    for (file, text) in Self.absent { try site.write(file, text.replacing("2026-12-01", with: "2190-12-01")) }
    #expect(try site.run("build", "--as-of", ProgramSite.moment).status == 0)
    let after = site.scratch.snapshot.filter { $0.key.hasPrefix("work/site/Output/") && $0.value.isFile }
    #expect(after == before)
  }

  /// That of a report tells how long it has lain there.
  @Test func `A file's time is that of the first site that has it`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a/index.md": item(
        "title: Child A\npublished: 2025-01-15\nkind: lcspr\ndocuments: [{file: report.pdf, kind: report}]"),
      "Content/reviews/child-a/report.pdf": pdf(),
    ])
    let longAgo = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)]
    for path in site.scratch.paths {
      try FileManager.default.setAttributes(longAgo, ofItemAtPath: site.scratch(path))
    }
    #expect(try site.run("build", "--as-of", ProgramSite.moment).status == 0)
    for (path, facts) in site.scratch.snapshot where path.hasPrefix("work/site/Output") {
      #expect(facts.seconds > 1_000_000_000, "\(path)")
    }
  }
}
