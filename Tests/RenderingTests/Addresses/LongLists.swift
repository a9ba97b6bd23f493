import TestSupport
import Testing

@Suite struct `Long lists` {
  private func built(_ count: Int, asOf moment: String = Sites.moment) async throws -> BuiltSite {
    let reviews = (1...count).map { number in
      (
        "Content/reviews/child-\(number).md",
        "---\ntitle: Child \(number)\npublished: 2026-05-04\nkind: lcspr\nthemes: [Neglect]\n---\n"
      )
    }
    return try await SiteFiles(uniqueKeysWithValues: reviews).built(asOf: moment)
  }

  static let lists = ["reviews", "themes/neglect", "kinds/lcspr", "years/2026"]

  @Test func `A list of 200 entries is one page`() async throws {
    let site = try await built(200)
    for list in Self.lists {
      #expect(try site.page("/\(list)/").entryTitles.count == 200)
      #expect(try site.page("/\(list)/").all(class: "pages").isEmpty)
    }
    #expect(!site.paths.contains { $0.contains("page-") })
  }

  @Test func `A list of 401 entries goes on at two more pages`() async throws {
    let site = try await built(401)
    for list in Self.lists {
      let pages = try ["", "page-2/", "page-3/"].map { try site.page("/\(list)/\($0)") }
      #expect(pages.map(\.entryTitles.count) == [200, 200, 1])
      #expect(pages.flatMap(\.entryTitles) == (1...401).map { "Child \($0)" })
      for (number, page) in pages.enumerated() {
        let way = try #require(page.all(class: "pages").first)
        #expect(way.all("li").map(\.text) == ["Page 1", "Page 2", "Page 3"])
        #expect(way.all("li").map { $0["aria-current"] == "page" } == (0...2).map { $0 == number })
      }
      #expect(try pages[1].the("h1").text.hasSuffix(", page 2 of 3"))
      #expect(try pages[1].the("title").text != pages[0].the("title").text)
      #expect(!site.has("\(list)/page-1/index.html"))
      #expect(!site.has("\(list)/page-4/index.html"))
    }
    let sitemap = try #require(site.text("sitemap.xml"))
    #expect(sitemap.contains("https://reviews.testshire.example/reviews/page-3/"))
  }

  @Test func `An archive of 201 records goes on at a second page, by year`() async throws {
    let site = try await built(201, asOf: "2027-05-05")
    let first = try site.page("/archive/")
    let second = try site.page("/archive/page-2/")
    #expect([first, second].map(\.entryTitles.count) == [200, 1])
    #expect(try [first, second].map { try $0.the("main").all("h2").map(\.text) } == [["2026"], ["2026"]])
    #expect(try site.page("/reviews/").entryTitles.isEmpty)
  }
}
