import Testing

/// Only plain `true` and `false` are booleans.
@Suite struct `Booleans are plain` {
  @Test(arguments: [
    "yes", "no", "on", "off", "True", "TRUE", "False", "t", "1", "0", "\"true\"", "'true'", "~", "null",
    "[true]", "{true: false}", "truee", "|\n  true", "\"\\uFFFDtrue\"",
  ])
  func `Anything else is an error`(value: String) async throws {
    let file = try await OneFile.review("draft: \(value)")
    #expect(file.problems == ["5:8 wrong-form"])
    #expect(file.words.contains("draft wants true or false"))
  }

  @Test func `A draft is one, and what is none is none`() async throws {
    #expect(try await OneFile.review("draft: true").item.isDraft)
    #expect(try await OneFile.review("draft: false").item.isDraft == false)
    #expect(try await OneFile.review("publisher: P").item.isDraft == false)
  }

  static let others = [
    ("training/a", "starts: 2026-06-10T10:00\nends: 2026-06-10T12:00\nonline: yes", "6:9"),
    ("training/a", "on_demand: \"true\"", "4:12"),
    ("pages/a", "contents: 1", "4:11"),
    ("reviews/a", "kind: scr\ndocuments:\n  - url: https://a.example\n    kind: report\n    redacted: on", "8:15"),
  ]

  @Test(arguments: others)
  func `The others as well`(id: String, lines: String, place: String) async throws {
    let file = try await OneFile(id, "---\ntitle: A\npublished: 2026-01-01\n\(lines)\n---\n")
    #expect(file.problems.contains("\(place) wrong-form"), "\(file.problems)")
  }

  @Test func `A learning event that was held is held: true without quotes`() async throws {
    let wrong = try await OneFile(
      "learning-packs/a", "---\ntitle: A\npublished: undated\nlearning_event: {held: \"true\"}\n---\n")
    #expect(wrong.problems == ["4:24 wrong-date"])
    let right = try await OneFile(
      "learning-packs/a", "---\ntitle: A\npublished: undated\nlearning_event: {held: true}\n---\n")
    #expect(right.problems == [])
  }
}
