import TestSupport
import Testing

/// CVE-2023-22483 and its neighbours, and github/cmark-gfm, pull request 176. How long the worst texts
/// take that are read is measured beside the library's wrapper.
@Suite struct `Leak case 22: Markdown that takes libcmark-gfm too long, or finds it with another thread` {
  private static func page(_ text: String) -> SiteFiles {
    ["Content/pages/a.md": item("title: A", text)]
  }

  @Test func `A text of more than 500 KB is refused, and one just below it is read`() async throws {
    let rest = 500_000 - item("title: A").utf8.count
    let words = String(repeating: "word ", count: rest / 5) + String(repeating: "x", count: rest % 5)
    #expect(try await Self.page(words).faults() == [])
    #expect(try await Self.page(words + "x").faults().map(\.code.rawValue) == ["file-too-large"])
  }

  @Test(arguments: [
    String(repeating: "\"a ", count: 100_000), String(repeating: "'", count: 400_000),
    "|" + String(repeating: "|", count: 6_000) + "\n" + String(repeating: "|-", count: 6_000) + "\n"
      + String(repeating: "|\n", count: 200),
  ])
  func `What takes it time with the square of the length is refused`(text: String) async throws {
    let faults = try await Self.page(text).faults()
    #expect(faults.map(\.code.rawValue) == ["too-much"])
    #expect(faults.first?.place.line == 5)
  }

  /// Each page has what the library's extensions change a table of the whole process for.
  @Test func `Pages that are parsed at once come out as one by one`() async throws {
    let texts = (0..<200).map { number in
      "~~Struck \(number)~~ See www.example.org/\(number) and https://example.org/\(number), "
        + "or a\(number)@example.org."
    }
    let files = SiteFiles(
      uniqueKeysWithValues: texts.enumerated().map { ("Content/pages/p\($0).md", item("title: P\($0)", $1)) })
    let site = try await files.built()
    for number in texts.indices {
      let main = try site.page("/p\(number)/").the("main")
      #expect(try main.the("del").text == "Struck \(number)")
      #expect(
        main.addresses == [
          "http://www.example.org/\(number)", "https://example.org/\(number)",
          "mailto:a\(number)@example.org",
        ])
    }
  }
}
