import Assets
import Foundation
import Publications
import TestSupport
import Testing

@testable import Rendering

@Suite struct `Looks are the program's` {
  @Test func `What is always there is what an empty site has`() async throws {
    let site = try await SiteFiles().built()
    let pages = [""] + BuiltIn.pages.map { "\($0)/" }
    let parts = site.paths.filter { $0.hasPrefix("search/parts/") }
    let assets = Asset.allCases.compactMap(site.path)
    let files = BuiltIn.files.map { String($0.dropFirst()) }
    #expect(Set(site.paths) == Set(pages.map { "\($0)index.html" } + files + parts + assets))
    #expect(assets.count == Asset.allCases.count)
  }

  @Test func `Every page uses the style and the script of all pages, under the names of their versions`() async throws {
    let site = try await Sites.example.built()
    let (style, script) = (try #require(site.path(of: .style)), try #require(site.path(of: .site)))
    for (path, bytes) in site.pages {
      let head = try Element(parsing: bytes).the("head")
      #expect(head.all("link").filter { $0["rel"] == "stylesheet" }.map { $0["href"] } == ["/\(style)"], "\(path)")
      #expect(head.all("script").contains { $0["src"] == "/\(script)" }, "\(path)")
    }
    #expect(site.text(style)?.hasSuffix("\n:root { --brand: #1f4e5f; --brand-on-dark: #a0b4bb; }\n") == true)
  }

  @Test func `A file of a site's own is used in its place, and is at its own address too`() async throws {
    let own = try await ["Public/style.css": "p {}", "Public/search-words.js": "import './finding.js';"].built()
    let style = try #require(own.path(of: .style))
    #expect(own.text(style) == "p {}" && own.text("style.css") == "p {}")
    #expect(own.text("index.html")?.contains("href=\"/\(style)\"") == true)
    let (words, finding) = (try #require(own.path(of: .searchWords)), try #require(own.path(of: .finding)))
    #expect(own.text(words) == "import './\(finding)';" && own.text("search-words.js") == "import './finding.js';")
    let index = try #require(own.path(of: .searchIndex).flatMap(own.text))
    #expect(index.contains("'./\(words)'"))
    #expect(try await SiteFiles().built().path(of: .searchIndex) != own.path(of: .searchIndex))
  }

  @Test func `No file of a site's own can stand where a version comes out, now or later`() async throws {
    for file in ["Public/style-01234567.css", "Public/Search-Index-0123abcd.js"] {
      #expect(try await [file: "x"].faults().map(\.code) == [.addressTaken], "\(file)")
    }
    #expect(try await ["Public/app-01234567.js": "x", "Public/a/style-01234567.css": "x"].faults().isEmpty)
  }

  @Test func `The script reads the index of the version that is written`() throws {
    let script = String(decoding: Asset.searchIndex.bytes, as: UTF8.self)
    #expect(script.contains("const VERSION = \(SearchFiles.version);"))
  }
}
