import Testing

/// Text is read as the characters written: YAML guesses nothing.
@Suite struct `Text is as written` {
  @Test(arguments: [
    "NO", "no", "yes", "on", "Off", "true", "2014", "007", "0o17", "0x1F", "1e3", "1_000", "3.10", ".5",
    "+44", "-1", "null", "Null", "~", "NaN", ".inf", "2026-11-25", "2026-11-25T10:00:00Z", "10:00",
    "0161 000 0000", "12:30:45", "a:b", "a#b", "Number#4", "C#", "C:\\new", "\\n", "100%", "50 % more",
    "=", "<script>", "&amp", "O'Brien", "5 > 3", "a | b", "-", "- ", "--", "it's \"so\"", "*", "“quoted”",
    "tea, milk", "a, b] c", "{", "Child S…", "...", "—", "$HOME", "${x}", "`code`",
  ])
  func `A title`(text: String) async throws {
    // Indicators that begin something else in YAML want quotes, as the error says.
    let needsQuotes = ["-", "- ", "*", "{", "`code`", "&amp"].contains(text)
    let escaped = text.replacing("'", with: "''")
    let written = needsQuotes ? "'\(escaped)'" : text
    let file = try await OneFile("pages/a", "---\ntitle: \(written)\n---\n")
    #expect(file.problems == [])
    #expect(try file.item.title == text.trimmingCharacters)
  }

  @Test(arguments: ["null", "~", "NO", "1e3", "2014"])
  func `An entry of a list`(text: String) async throws {
    for list in ["[\(text), b]", "\n  - \(text)\n  - b"] {
      let file = try await OneFile.review("subjects: \(list)")
      #expect(file.problems == [])
      #expect(try file.review.subjects == [text, "b"])
    }
  }

  @Test func `A telephone number`() async throws {
    let reading = try await SiteReading([
      "Content/site.yml": """
      partnership: {name: NO}
      url: https://a.example
      contacts: {business_unit: {name: 2014, phone: 0161 000 0000}}
      """
    ])
    #expect(reading.problems == [])
    let partnership = try reading.partnership
    #expect(partnership.name == "NO")
    #expect(partnership.contacts.businessUnit.name == "2014")
    #expect(partnership.contacts.businessUnit.phone == "0161 000 0000")
  }

  static let styles = [
    ("'Child S: a # review'", "Child S: a # review"),
    ("\"Child S: a # review\"", "Child S: a # review"),
    ("\"a\\\"b\"", "a\"b"),
    ("'it''s'", "it's"),
    ("\"\\u00e9\"", "é"),
    ("\"\\uFFFDa\"", "\u{FFFD}a"),
    ("\"  blanks  \"", "blanks"),
    ("Child\n  S", "Child S"),
    (">-\n  Child\n  S", "Child S"),
  ]

  @Test(arguments: styles)
  func `Quotes and folded lines are YAML's`(written: String, text: String) async throws {
    let file = try await OneFile("pages/a", "---\ntitle: \(written)\n---\n")
    #expect(file.problems == [])
    #expect(try file.item.title == text)
  }

  @Test func `A title with a line break is an error`() async throws {
    let file = try await OneFile("pages/a", "---\ntitle: |\n  Child\n  S\n---\n")
    #expect(file.problems == ["2:8 wrong-form"])
  }

  static let tooLong = [
    ("short_title", 30, "x"), ("short_title", 30, "é"), ("short_title", 30, "👩‍👧"), ("summary", 300, "x"),
  ]

  @Test(arguments: tooLong)
  func `Length is counted in characters that people see`(
    key: String, most: Int, character: String
  ) async throws {
    let longest = String(repeating: character, count: most)
    #expect(try await OneFile.review("\(key): \(longest)").problems == [])
    let file = try await OneFile.review("\(key): \(longest)\(character)")
    #expect(file.problems == ["5:\(key.count + 3) too-long"])
    #expect(file.words.contains("\(most + 1)"))
    #expect(file.words.contains("\(most)."))
  }

  static let wrongForms = [
    ("title: [Child, S]", "title"), ("title: {child: S}", "title"), ("title:\n  child: S", "title"),
    ("title:\n  - Child", "title"),
  ]

  @Test(arguments: wrongForms)
  func `A list or a mapping is no text`(line: String, key: String) async throws {
    let file = try await OneFile("pages/a", "---\n\(line)\n---\n")
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.hasSuffix(" wrong-form") ?? false, "\(file.problems)")
    #expect(file.words.contains("\(key) wants a text"))
  }
}

extension String {
  fileprivate var trimmingCharacters: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
