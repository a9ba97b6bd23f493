import Testing

/// Urls are `https:`, `http:`, `mailto:` or `tel:`, in keys and in Markdown.
@Suite struct `Addresses are safe` {
  static let good = [
    "https://a.example", "http://a.example/x?y=z#w", "HTTPS://A.example", "mailto:unit@a.example",
    "tel:01610000000", "https://a.example/caf%C3%A9", "https://a.example/(x)",
  ]
  static let bad = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,hello", "data:image/png;base64,AAAA",
    "vbscript:x", "VBScript:x", "file:///etc/passwd", "ftp://a.example/x", "blob:https://a.example/x",
    "about:blank", "view-source:https://a.example", "ws://a.example", "mailto:", "tel:", "https:",
    "https://", "https:///x", "https:a.example", "http:/a.example", "https://?x", "x-y:z",
  ]

  @Test(arguments: good)
  func `A key takes one that a browser may open`(address: String) async throws {
    let file = try await OneFile(
      "national/a", "---\ntitle: A\npublished: 2018\npublisher: P\nurl: \(address)\n---\n")
    #expect(file.problems == [])
  }

  @Test(arguments: bad + ["a.example", "www.a.example", "/x", "x", "ring us", "//a.example", "https://a b"])
  func `A key refuses every other`(address: String) async throws {
    let file = try await OneFile(
      "national/a", "---\ntitle: A\npublished: 2018\npublisher: P\nurl: \"\(address)\"\nchecked: x\n---\n")
    #expect(file.problems == ["5:6 wrong-address", "6:10 wrong-date"])
    #expect(file.words.contains("“\(address)”"))
    #expect(file.words.contains("https:, http:, mailto: or tel:"))
  }

  @Test(arguments: good)
  func `A link may lead there`(address: String) async throws {
    #expect(try await OneFile.page("See [it](<\(address)>).").problems == [])
  }

  @Test(arguments: bad)
  func `A link may lead nowhere else`(address: String) async throws {
    for link in ["See [it](<\(address)>).", "See [it][r].\n\n[r]: <\(address)>"] {
      let file = try await OneFile.page(link)
      #expect(file.problems.count == 1, "\(link)")
      #expect(file.problems.first?.hasSuffix(" wrong-address") ?? false, "\(file.problems)")
    }
  }

  static let hidden = [
    "[it](<java\tscript:alert(1)>)", "[it](java&#x73;cript:alert(1))", "[it](javascript&colon;alert(1))",
    "[it](java\\script:alert(1))", "<javascript:alert(1)>", "[it]( javascript:alert(1))",
    "[it](&#1;javascript:alert(1))", "[it](%6Aavascript:alert(1))",
  ]

  @Test(arguments: hidden)
  func `Nor is one hidden by escapes`(link: String) async throws {
    let file = try await OneFile.page(link)
    #expect(file.problems.count == 1)
    #expect(
      ["wrong-address", "dead-link"].contains { file.problems.first?.hasSuffix(" \($0)") ?? false },
      "\(file.problems)")
  }

  static let keys = [
    ("reviews/a", "kind: scr\nhosted_by: {name: N, url: \"javascript:x\"}", "5:27"),
    ("reviews/a", "kind: scr\nnational_repository: {url: \"javascript:x\"}", "5:28"),
    ("reviews/a", "kind: scr\ndocuments:\n  - {url: \"javascript:x\", kind: report}", "6:11"),
    ("training/a", "on_demand: true\nbooking: \"javascript:x\"", "5:10"),
    ("training/a", "on_demand: true\nwaiting_list: \"javascript:x\"", "5:15"),
    ("training/a", "on_demand: true\nrecording: \"javascript:x\"", "5:12"),
    (
      "training/a",
      "dates:\n  - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00, booking: \"javascript:x\"}", "5:65"
    ),
    (
      "training/a",
      "booking: ring\ndates:\n  - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00}\n"
        + "  - {starts: 2026-07-10T10:00, ends: 2026-07-10T12:00}", "4:10"
    ),
  ]

  @Test(arguments: keys)
  func `Every key that wants an address says so, once`(
    id: String, lines: String, place: String
  ) async throws {
    let file = try await OneFile(id, "---\ntitle: A\npublished: 2026-01-01\n\(lines)\n---\n")
    #expect(file.problems == ["\(place) wrong-address"])
  }

  static let languages = [
    ("en-GB", true), ("cy", true), ("pl", true), ("zh-Hant-TW", true), ("sr-Latn", true), ("bfi", true),
    ("en_GB", false), ("English", false), ("in English!", false), ("e", false), ("en-", false),
    ("-en", false), ("en--GB", false), ("", false), ("élan", false), ("en-abcdefghi", false),
  ]

  @Test(arguments: languages)
  func `A language is a BCP 47 tag`(tag: String, isRight: Bool) async throws {
    let file = try await OneFile.review("language: \"\(tag)\"")
    if isRight {
      #expect(file.problems == [])
      #expect(try file.item.language == tag)
    } else {
      #expect(file.problems == ["5:11 \(tag.isEmpty ? "empty-text" : "wrong-language")"])
    }
  }

  @Test func `Without one, it is British English`() async throws {
    #expect(try await OneFile.review("publisher: P").item.language == "en-GB")
  }

  static let ids = [
    "child-t", "review/child-t", "Reviews/child-t", "reviews/", "/child-t", "reviews/Child-T",
    "reviews/child-t/", "reviews/child-t.md", "reviews/child t", "../reviews/child-t", "reviews/../a",
    "reviews/child-t/index.md",
  ]

  @Test(arguments: ids)
  func `An id is a folder and a name`(id: String) async throws {
    let file = try await OneFile(
      "learning-packs/a", "---\ntitle: A\npublished: undated\nabout:\n  - \(id)\n---\n",
      beside: OneFile.neighbours)
    #expect(file.problems == ["5:5 wrong-id"])
    #expect(file.words.contains("“\(id)”"))
  }

  @Test func `An id of nothing names the nearest`() async throws {
    let file = try await OneFile(
      "learning-packs/a", "---\ntitle: A\npublished: undated\nabout: [reviews/child-z]\n---\n",
      beside: OneFile.neighbours)
    #expect(file.problems == ["4:9 unknown-item"])
    #expect(file.words.contains("reviews/child-t"))
  }
}
