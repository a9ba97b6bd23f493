import TestSupport
import Testing

@Suite struct `Former addresses` {
  private func review(_ more: String) -> String {
    """
    ---
    title: Child A
    published: 2026-10-05
    kind: lcspr
    former_urls: [/old/child-a/, /lscb/child-a.html, /child-a]
    \(more)---

    """
  }

  private func built(_ more: String = "", asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await ["Content/reviews/child-a.md": review(more)].built(asOf: moment)
  }

  @Test func `At each there is a stub that leads on`() async throws {
    let site = try await built()
    for path in ["old/child-a/index.html", "lscb/child-a.html", "child-a"] where path != "child-a" {
      let stub = Element(parsing: try #require(site.files[path], "\(path)"))
      #expect(try stub.the("main").link("Child A")["href"] == "/reviews/child-a/")
    }
    #expect(site.paths.count { $0.hasPrefix("child-a") } == 1)
  }

  @Test func `Search engines are told the new address alone`() async throws {
    let site = try await built()
    for path in ["sitemap.xml", "feed.xml", "search.json", "publications.json"] {
      #expect(!(site.text(path) ?? "/old/").contains("/old/"), "\(path)")
    }
  }

  /// bug report F14: who has read it is not told of it again.
  @Test(arguments: [
    ("[/old/child-a/, /Reviews/Child-B/, /reviews/child-c/]", "/reviews/child-b/"),
    ("[/thematic-reports/child-b]", "/thematic-reports/child-b/"),
    ("[/child-b/, /reviews/old/child-b/]", "/reviews/child-a/"),
  ])
  func `Feeds know a renamed item by its first address`(former: String, path: String) async throws {
    let text = review("").replacing("[/old/child-a/, /lscb/child-a.html, /child-a]", with: former)
    let site = try await ["Content/reviews/child-a.md": text].built()
    let address = "https://reviews.testshire.example"
    #expect(site.text("feed.xml")?.contains("<id>\(address)\(path)</id>") == true)
    #expect(site.text("feed.json")?.contains("\"id\" : \"\(address)\(path)\"") == true)
    #expect(site.text("feed.xml")?.contains("href=\"\(address)/reviews/child-a/\"") == true)
  }

  @Test func `Before its item opens there is no stub`() async throws {
    let before = try await built(asOf: "2026-10-04T23:59")
    #expect(!before.paths.contains { $0.hasPrefix("old") || $0.hasPrefix("lscb") })
    let after = try await built(asOf: "2026-10-05T00:00")
    #expect(after.has("old/child-a/index.html"))
  }

  @Test func `A record keeps its former addresses`() async throws {
    let withdrawn = try await built("withdrawn: {on: 2026-11-01, reason: A court asked us to.}\n")
    #expect(withdrawn.has("old/child-a/index.html"))
    let archived = try await built(asOf: "2027-10-06")
    #expect(archived.has("old/child-a/index.html"))
  }

  @Test func `A bare record's stub does not name it`() async throws {
    let bare = try await built("withdrawn: {on: 2026-11-01, record: bare}\n")
    let stub = try #require(bare.text("old/child-a/index.html"))
    #expect(!stub.contains("Child A"))
  }

  @Test func `An earlier file name still gives the file`() async throws {
    let site = try WrittenSite([
      "Content/reviews/child-a/index.md": """
      ---
      title: Child A
      published: 2026-10-05
      kind: lcspr
      documents:
        - file: report-2.pdf
          kind: report
          replaces: report.pdf
      ---

      """
    ])
    try site.write("Content/reviews/child-a/report-2.pdf", SmallPDF.bytes())
    let built = try await site.built()
    #expect(built.files["reviews/child-a/report.pdf"] == SmallPDF.bytes())
    #expect(built.files["reviews/child-a/report-2.pdf"] == SmallPDF.bytes())
    #expect(try built.page("/reviews/child-a/").the("main").files == ["/reviews/child-a/report-2.pdf"])
  }
}
