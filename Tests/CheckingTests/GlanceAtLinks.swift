import FileSystem
import TestSupport
import Testing

@testable import Checking

/// The glance only saves the reading of pages on which all is well. What is wrong is for the reading to tell.
@Suite struct `A glance at links never takes a dead one for alive` {
  @Test(arguments: [
    "<a href=\"/a/\">x</a>", "<a href=\"/\">x</a>", "<a class=\"b\" href=\"/a/#there\">x</a>", "<img src=\"/b.png\">",
    "<a href=\"#own\">x</a><p id=\"own\">", "<a href=\"https://example.org/#a\">x</a>",
    "<a href=\"mailto:a@b.org\">x</a>",
    "<form action=\"/a/\">", "<p>=&quot;/none/</p>", "<p title=\"/none/\" data-id=\"/none/\">", "<p>no link</p>",
    "<script type=\"application/ld+json\">{\"url\":\"/none/\"}</script>",
  ])
  func `What is well needs no reading`(markup: String) async throws {
    #expect(try await isWell(markup))
    #expect(try await isRead(markup))
  }

  @Test(arguments: [
    "<a href=\"/none/\">x</a>", "<a href=\"/a\">x</a>", "<a href=\"/a/#gone\">x</a>", "<a href=\"#gone\">x</a>",
    "<a href=\"#\">x</a>", "<img src=\"/c.png\">", "<form action=\"/b/\">", "<button formaction=\"/b/\">",
    "<a\nhref=\"/none/\">x</a>", "<a href=\"//a/\">x</a>", "<a href=\"/A/\">x</a>", "<a href=\"/a/?b\">x</a>",
    "<a href=\"/none/&amp;a\">x</a>",
  ])
  func `What is dead is not taken for well`(markup: String) async throws {
    #expect(try await !isWell(markup))
    #expect(try await !isRead(markup))
  }

  @Test func `Made-up pages are well for both, or for the reading alone`() async throws {
    var random = SplitMix64(seed: 5)
    var well = 0
    for _ in 0..<400 {
      let markup = (0..<random.number(1...4)).map { _ in Self.tag(&random) }.joined(separator: "text = \"")
      guard try await isWell(markup) else { continue }
      well += 1
      #expect(try await isRead(markup), "\(markup)")
    }
    #expect(well > 40)
  }

  @Test func `Below a path of its own, a site's links begin with it`() async throws {
    let files = Self.files("<a href=\"/base/a/\">x</a>")
    #expect(try await LinkGlance.isAllWell(in: files, basePath: "/base"))
    #expect(try await !LinkGlance.isAllWell(in: files, basePath: ""))
    #expect(try await !LinkGlance.isAllWell(in: Self.files("<a href=\"/a/\">x</a>"), basePath: "/base"))
  }

  private func isWell(_ markup: String) async throws -> Bool {
    try await LinkGlance.isAllWell(in: Self.files(markup), basePath: "")
  }

  private func isRead(_ markup: String) async throws -> Bool {
    try await PageReports(Self.files(markup)).deadLinks(basePath: "").isEmpty
  }

  private static func files(_ markup: String) -> [OutputFile] {
    [
      ("index.html", "<!DOCTYPE html><html lang=\"en\"><body>\(markup)</body></html>"),
      ("a/index.html", "<!DOCTYPE html><h1 id=\"there\">A</h1>"), ("b.png", "b"),
    ].map { OutputFile(path: $0, contents: .bytes(Array($1.utf8))) }
  }

  private static func tag(_ random: inout SplitMix64) -> String {
    let name = random.one(of: ["href", "src", "action", "id", "data-href", "title", "formaction"])
    let value = random.one(of: ["/a/", "/", "/b.png", "#there", "#x", "x", "/a/#there", "/c/", "https://x.org/#a", ""])
    return "<a \(name)=\"\(value)\">x</a>"
  }
}
