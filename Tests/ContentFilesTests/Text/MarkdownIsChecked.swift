import Publications
import Testing

/// The title is the only top heading, HTML is shown as it is written.
@Suite struct `Markdown is checked` {
  static let top = [
    ("# Top", "4:1", "## Top"), ("Top\n===", "4:1", "## Top"), ("> # Top", "4:3", "## Top"),
    ("Words.\n\n#\tTop", "6:1", "## Top"), ("# One **two**", "4:1", "## One two"),
  ]

  @Test(arguments: top)
  func `A top heading is an error that shows what to write`(
    text: String, place: String, words: String
  ) async throws {
    let file = try await OneFile.page(text)
    #expect(file.problems == ["\(place) top-heading"])
    #expect(file.words.contains(words))
  }

  @Test(arguments: ["## Two", "###### Six", "#hash", "\\# no heading", "`# code`", "    # code", "```\n# code\n```"])
  func `Others are none`(text: String) async throws {
    #expect(try await OneFile.page(text).problems == [])
  }

  @Test func `Headings have ids`() async throws {
    let file = try await OneFile.page(
      "## What we *found*, in 2026\n\n## Café & co\n\n## A_b-c\n\n"
        + "[a](#what-we-found-in-2026) [b](#café--co) [c](#a_b-c)")
    #expect(file.problems == [])
    #expect(try file.item.body.headings.map(\.slug) == ["what-we-found-in-2026", "café--co", "a_b-c"])
  }

  static let html = [
    ("Words <b>bold</b>.", "4:7"), ("<div>\nWords.\n</div>", "4:1"), ("<script>alert(1)</script>", "4:1"),
    ("Words <!-- for us --> more.", "4:7"), ("<!-- for us -->", "4:1"), ("<img src=x onerror=alert(1)>", "4:1"),
    ("Words <a href=\"javascript:x\">it</a>.", "4:7"),
  ]

  @Test(arguments: html)
  func `HTML is a warning where it stands`(text: String, place: String) async throws {
    let file = try await OneFile.page(text)
    #expect(file.problems.first == "\(place) warning raw-html")
    #expect(file.problems.allSatisfy { $0.hasSuffix("raw-html") })
  }

  @Test func `What is said of HTML shows it`() async throws {
    let file = try await OneFile.page("Words <b>bold</b>.")
    #expect(file.words.contains("<b>"))
  }

  @Test(arguments: ["a < b and b > c", "5 <6", "`<b>`", "\\<b>", "<https://a.example>", "<unit@a.example>", "&lt;b>"])
  func `Signs that are no HTML are none`(text: String) async throws {
    #expect(try await OneFile.page(text).problems == [])
  }

  @Test func `Tables, strikethrough, links by themselves and footnotes are read`() async throws {
    let file = try await OneFile.page(
      "| A | B |\n|---|--:|\n| ~~c~~ | www.a.example |\n\nSee https://a.example now.[^1]\n\n[^1]: A note.")
    #expect(file.problems == [])
    let text = try file.item.body.plainText
    for word in ["A", "c", "www.a.example", "https://a.example", "A note"] { #expect(text.contains(word)) }
  }
}
