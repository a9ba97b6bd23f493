import Foundation
import TestSupport
import Testing

@Suite struct `A site that lies below a path` {
  let site: BuiltSite
  let root: BuiltSite

  private static let moved = Task {
    let scratch = ScratchFolder()
    try scratch.copyExample(to: "site")
    let settings = try #require(scratch.text("site/Content/site.yml"))
    let url = "url: https://reviews.northmoor.example"
    try scratch.write("site/Content/site.yml", settings.replacing(url, with: "\(url)/reviews-site"))
    let site = try await BuiltSite(site: scratch("site"), asOf: Sites.moment)
    withExtendedLifetime(scratch) {}
    return site
  }

  init() async throws {
    site = try await Self.moved.value
    root = try await Sites.example.built()
  }

  @Test func `Its files are those of the same site at the root`() {
    #expect(site.paths == root.paths)
  }

  @Test func `It is the same site but for the path before every address`() throws {
    for path in site.paths where root.files[path] != site.files[path] {
      let text = try #require(site.text(path)).unfoldedCalendar
      #expect(text.replacing("/reviews-site", with: "") == root.text(path)?.unfoldedCalendar, "\(path)")
    }
  }

  @Test func `Every address of every page begins with the path`() {
    for (path, bytes) in site.pages {
      for element in Element(parsing: bytes).descendants {
        for address in [element["href"], element["src"], element["action"]].compactMap(\.self)
        where address.hasPrefix("/") {
          #expect(address.hasPrefix("/reviews-site/"), "\(path): \(address)")
        }
        if element["http-equiv"] == "refresh" {
          #expect(element["content"]?.hasPrefix("0; url=/reviews-site/") ?? false, "\(path)")
        }
      }
    }
  }

  @Test func `Every address that other programs read begins with the path`() throws {
    for path in site.paths where !path.hasSuffix(".pdf") {
      let text = try #require(site.text(path)).unfoldedCalendar
      for match in text.matches(of: /https:\/\/reviews\.northmoor\.example(.?.{0,12})/) {
        #expect(match.output.1.hasPrefix("/reviews-site"), "\(path): \(match.output.0)")
      }
    }
    let addresses = try ReadIndex(site.files).entries.map(\.address)
    #expect(addresses.count > 20)
    for address in addresses where !address.hasPrefix("https://") {
      #expect(address.hasPrefix("/reviews-site/"))
    }
  }

  @Test func `A link and an image in a text lead below the path`() async throws {
    let written = try WrittenSite([
      "Content/pages/index.md": """
      ---
      title: Reviews
      ---

      See [the list](/reviews/), [the archive](/archive/) and [a page](other.md).

      ![A mark](/mark.png)

      """,
      "Content/pages/other.md": "---\ntitle: Other\n---\n",
    ])
    try written.write("Public/mark.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00])
    let settings = try #require(WrittenSite.least["Content/site.yml"])
    let host = "reviews.testshire.example"
    try written.write("Content/site.yml", settings.replacing(host, with: "\(host)/a/b/"))
    let main = try await written.built().page("/").the("main")
    #expect(main.addresses == ["/a/b/reviews/", "/a/b/archive/", "/a/b/other/"])
    #expect(try main.the("img")["src"] == "/a/b/mark.png")
  }
}

extension String {
  /// Without the folds of a calendar's long lines (RFC 5545, 3.1).
  fileprivate var unfoldedCalendar: String {
    hasPrefix("BEGIN:VCALENDAR") ? replacing("\r\n ", with: "") : self
  }
}
