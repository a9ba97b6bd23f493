import Testing

/// The keys stand between two lines of `---`, the first of which is the file's first.
@Suite struct `Front matter is fenced` {
  static let keys = "title: Child S\nkind: lcspr\npublished: 2026-10-01\n"

  @Test(arguments: [
    "---\n\(keys)---\nText.\n",
    "---\n\(keys)---",
    "---  \n\(keys)--- \nText.\n",
    "---\n\n\(keys)\n---\n\nText.\n",
    "---\n# For us alone.\n\(keys)---\n",
    "---\n\(keys)summary: Words --- and more.\n---\n",
    "---\n\(keys)learning: |\n  Words.\n  ---\n---\n",
    "---\n\(keys)---\nAbove.\n\n---\n\nBelow.\n",
  ])
  func `A file with both lines is read`(text: String) async throws {
    let file = try await OneFile("reviews/child-s", text)
    #expect(file.problems == [])
    #expect(try file.item.title == "Child S")
  }

  @Test(arguments: [
    "",
    "\n",
    "Only text.\n",
    "\n---\n\(keys)---\n",
    " ---\n\(keys)---\n",
    "----\n\(keys)---\n",
    "--- # draft\n\(keys)---\n",
    "---\u{A0}\n\(keys)---\n",
    "+++\n\(keys)+++\n",
    "---\n\(keys)\nText.\n",
    "---\n\(keys) ---\nText.\n",
    "---\n\(keys)----\nText.\n",
    "---\n\(keys)...\nText.\n",
  ])
  func `A file without one of them is told so`(text: String) async throws {
    let file = try await OneFile("reviews/child-s", text)
    #expect(file.problems == ["1:1 no-front-matter"])
    #expect(file.words.contains("---"))
  }

  @Test func `Front matter without keys lacks the keys that must be there`() async throws {
    let file = try await OneFile("reviews/child-s", "---\n---\n\nText.\n")
    #expect(file.problems == ["2:1 missing-key", "2:1 missing-key", "2:1 missing-key"])
    for key in ["title", "kind", "published"] { #expect(file.words.contains("\(key) is missing")) }
  }

  @Test(arguments: ["- title\n- kind", "just words", "[title, kind]"])
  func `Front matter that is not keys and values is an error`(keys: String) async throws {
    let file = try await OneFile("reviews/child-s", "---\n\(keys)\n---\n")
    #expect(file.problems == ["2:1 wrong-form"])
  }

  @Test(arguments: ["...\nkind: lcspr", "--- a\nkind: lcspr", "%YAML 1.2"])
  func `There is one YAML document, and nothing for YAML's own use`(lines: String) async throws {
    let file = try await OneFile("pages/about-us", "---\ntitle: About us\n\(lines)\n---\n")
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.hasSuffix(" yaml") ?? false, "\(file.problems)")
  }
}
