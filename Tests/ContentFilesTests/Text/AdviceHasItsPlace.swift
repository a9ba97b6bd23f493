import Testing

@Suite struct `What some readers cannot use is told where it stands` {
  /// As `line:column code`, in the order of the places.
  private func advice(_ text: String, keys: String = "") async throws -> [String] {
    let file = "---\ntitle: A\n\(keys)---\n\(text)\n"
    return try await SiteReading(["Content/pages/a/index.md": file, "Content/pages/a/map.svg": map]).content.advice
      .sorted { $0.place < $1.place }.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" }
  }

  private let map = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"

  @Test(arguments: [
    ("See [click here](/a/).", ["4:5"]), ("See [click here][r].\n\n[r]: /a/", ["4:5"]),
    ("See [here].\n\n[Here]: /a/", ["4:5"]), ("Über [click\nhere](/a/) or [here](/a/).", ["4:6", "5:15"]),
    ("[**here**](/a/) *[here](/a/)*", ["4:1", "4:18"]), ("[ Here ](/a/)", ["4:1"]),
    ("- See\n  [this](/a/)", ["5:3"]), ("> See\n> [this](/a/)", ["5:3"]),
    ("See[^n].\n\n[^n]: [Read more](/a/)", ["6:7"]),
    ("| a | b |\n|---|---|\n| c | [more](/a/) |", ["6:7"]), ("## [Link](/a/)", ["4:4"]),
    ("```when\nfrom: 2026-01-01\ntext: |\n  é [here](/a/)\n```", ["7:5"]),
    ("`[here](/a/)` and [here](/a/)", ["4:19"]),
  ])
  func `A link whose words say nothing`(text: String, places: [String]) async throws {
    #expect(try await advice(text) == places.map { "\($0) empty-link-text" })
  }

  @Test(arguments: [
    ("![](map.svg)", ["4:1"]), ("A ![ ][p]\n\n[p]: map.svg", ["4:3"]), ("[![](map.svg)](/a/)", ["4:2"]),
    ("[The way: ![](map.svg)](/a/)", ["4:11"]), ("- ![](map.svg) ![](map.svg)", ["4:3", "4:16"]),
  ])
  func `A picture without a description`(text: String, places: [String]) async throws {
    #expect(try await advice(text) == places.map { "\($0) image-without-description" })
  }

  @Test(arguments: [
    ("## B\n\n#### C\n\n# D", ["6:1"]), ("### B", ["4:1"]), ("B\n=\n\n- #### C", ["7:3"]),
    ("## B\n\n```when\nfrom: 2026-01-01\ntext: |\n  ### C\n\n  ##### D\n```", ["11:3"]),
  ])
  func `A level of headings that is left out`(text: String, places: [String]) async throws {
    #expect(try await advice(text) == places.map { "\($0) heading-skips" })
  }

  @Test func `Words that are an address`() async throws {
    let text = "[https://a.example](https://a.example/) [www.a.example][r]\n\n[r]: https://a.example/"
    #expect(try await advice(text) == ["4:1 bare-address", "4:41 bare-address"])
  }

  @Test func `In a key, too`() async throws {
    let keys = "summary: \"é [here](/a/)\"\nnotice:\n  kind: urgent\n  text: |\n    [here](/a/)\n"
    #expect(try await advice("", keys: keys).first == "3:13 empty-link-text")
  }

  @Test(arguments: [
    "`[here](/a/)`", "A\n\n    [here](/a/) ![](a.png)", "```\n[here](/a/)\n#### B\n```", "~~~\n![](a.png)\n~~~",
    "\\[here](/a/)", "[here]", "<!-- [here](/a/) -->", "[the report here](/a/)", "![A map](map.svg)",
    "[![A map](map.svg)](/a/)", "https://a.example, www.a.example, <https://b.example> and m@a.example",
    "## B\n\n### C\n\n## D", "## B\n\n```when\nfrom: 2026-01-01\ntext: \"### C\"\n```",
  ])
  func `What is right, or no link at all, is not told`(text: String) async throws {
    #expect(try await advice(text) == [])
  }
}
