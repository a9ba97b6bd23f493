import Testing

/// Anchors, aliases, tags, merges and other machinery of YAML are not used, and never unfolded.
@Suite struct `YAML is narrow` {
  static let refused = [
    ("publisher: &name Words", "5:12 yaml-anchor"),
    ("publisher: *name", "5:12 yaml-alias"),
    ("publisher: *Important* words", "5:12 yaml-alias"),
    ("publisher: !!str Words", "5:12 yaml-tag"),
    ("publisher: !secret Words", "5:12 yaml-tag"),
    ("publisher: !", "5:12 yaml-tag"),
    ("publisher: !!binary |\n  aGk=", "5:12 yaml-tag"),
    ("<<: {draft: true}", "5:1 yaml-merge"),
    ("<<: *other", "5:1 yaml-merge"),
    ("themes: &a [*a]", "5:9 yaml-anchor"),
    ("themes: [*a]", "5:10 yaml-alias"),
    ("themes: [a, !b c]", "5:13 yaml-tag"),
    ("themes: [a,\n  &b c]", "6:3 yaml-anchor"),
    ("themes:\n  - *a", "6:5 yaml-alias"),
    ("notice: {kind: !x legal}", "5:16 yaml-tag"),
    ("notice:\n  <<: *a", "6:3 yaml-merge"),
    ("? publisher\n: Words", "5:1 yaml"),
    ("\tpublisher: Words", "5:1 tab"),
    ("themes:\n\t- Neglect", "6:1 tab"),
    ("themes:\n  - a\n\t- b", "7:1 tab"),
  ]

  @Test(arguments: refused)
  func `It is an error where it stands`(lines: String, problem: String) async throws {
    let file = try await OneFile.review(lines)
    #expect(file.problems == [problem])
  }

  @Test func `A text that begins so is told to be quoted, and the rest is read`() async throws {
    let file = try await OneFile.review("publisher: *Important* words\nupdated: soon")
    #expect(file.problems == ["5:12 yaml-alias", "6:10 wrong-date"])
    #expect(file.words.contains("quotes"))
  }

  @Test(arguments: [
    "publisher: \"*Important*\"", "publisher: '&c.'", "publisher: a & b", "publisher: a*b!",
    "themes: [a & b, \"!c\"]", "summary: |\n  *a* &b !c", "learning: >\n  <<: *a",
  ])
  func `Within a text they are text`(lines: String) async throws {
    #expect(try await OneFile.review(lines).problems == [])
  }

  /// Nine of nine of nine …
  static let laughs = (0..<12).map { level in
    let entry = level == 0 ? "ha" : "*a\(level - 1)"
    return "a\(level): &a\(level) [\(Array(repeating: entry, count: 9).joined(separator: ", "))]"
  }.joined(separator: "\n")

  static let endless = [
    "a thousand million laughs": laughs,
    "an alias of itself": "themes: &a [*a]",
    "a mapping in itself": "a: &a\n  b: *a",
    "a merge of itself": "a: &a {<<: *a}",
    "deep lists": "themes: " + String(repeating: "[", count: 10_000),
    "deep mappings": "themes: " + String(repeating: "{a: ", count: 10_000),
    "deep dashes": "themes:\n" + String(repeating: "- ", count: 10_000) + "a",
    "deep lines": (0..<900).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
  ]

  /// Unfolded, the first would take years; refused, it takes milliseconds.
  @Test(.timeLimit(.minutes(60)), arguments: endless.keys.sorted())
  func `What would be endless is refused at once`(name: String) async throws {
    let lines = try #require(Self.endless[name])
    let file = try await OneFile.review(lines)
    #expect(!file.problems.isEmpty)
    #expect(file.problems.count <= 2, "\(file.problems)")
  }

  static let broken = [
    ("themes: [Neglect", 5...7), ("themes: Neglect]", 5...5), ("notice: {kind: legal", 5...7),
    ("publisher: \"Words", 5...7), ("publisher: 'Words", 5...7), ("publisher: \"\\q\"", 5...5),
    ("   publisher: Words", 5...5), ("themes:\n  - a\n - b", 5...7), ("words", 5...6),
    ("publisher: @b", 5...5), ("publisher: `b`", 5...5), ("publisher: %b", 5...5),
    ("publisher: a\n b: c", 5...6),
  ]

  @Test(arguments: broken)
  func `What cannot be read is an error near where it is`(
    lines: String, range: ClosedRange<Int>
  ) async throws {
    let file = try await OneFile.review(lines)
    #expect((1...2).contains(file.problems.count), "\(file.problems)")
    for problem in file.problems {
      #expect(range.contains(Int(problem.prefix { $0 != ":" }) ?? 0), "\(problem)")
    }
  }
}
