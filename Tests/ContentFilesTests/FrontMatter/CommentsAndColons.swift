import Testing

/// What YAML would take for a comment or a new key, a person meant as text.
@Suite struct `Comments and colons` {
  @Test(arguments: [
    "# A line for us.", "  # Moved in.", "#", "themes:\n  # One for each.\n  - Neglect",
    "publisher: |\n  # no comment", "publisher: \"A # b\"", "publisher: 'A # b'",
    "publisher: A#b", "themes: [\"a # b\", c]", "themes: [\n  a,\n  # for us\n  b]",
  ])
  func `A comment stands on a line of its own`(lines: String) async throws {
    #expect(try await OneFile.review(lines).problems == [])
  }

  static let comments =
    [
      ("publisher: Words # and more", 18, "\"Words # and more\""),
      ("publisher: Words #and more", 18, "\"Words #and more\""),
      ("publisher: Words\t# more", 18, "\"Words\t# more\""),
      ("publisher: # nobody", 12, nil),
      ("publisher: \"Words\" # more", 20, nil),
      ("publisher: 'Words' # more", 20, nil),
      ("publisher: |  # more\n  Words", 15, nil),
      ("themes: [a, b] # more", 16, nil),
      ("themes: # more\n  - a", 9, nil),
      ("themes: [a, # more\n  b]", 13, nil),
      ("publisher: She said \"so\" # more", 26, "\"She said \\\"so\\\" # more\""),
    ] as [(String, Int, String?)]

  @Test(arguments: comments)
  func `One behind a value is an error that shows the value in quotes`(
    line: String, column: Int, quoted: String?
  ) async throws {
    let file = try await OneFile.review(line)
    #expect(file.problems == ["5:\(column) comment-after-value"])
    if let quoted { #expect(file.words.contains(quoted)) }
  }

  @Test func `One behind an entry of a list too`() async throws {
    let file = try await OneFile.review("themes:\n  - Neglect # more\n  - Abuse")
    #expect(file.problems == ["6:13 comment-after-value"])
    #expect(file.words.contains("\"Neglect # more\""))
  }

  @Test func `In the settings too`() async throws {
    let reading = try await SiteReading([
      "Content/site.yml": """
      partnership:
        name: Testshire # the county
      url: https://a.example
      contacts: {business_unit: {name: A, phone: 0161 000 0000}}
      brand:
        colour: #1d4f76
      """
    ])
    #expect(
      reading.problems == [
        "Content/site.yml:2:19: error comment-after-value",
        "Content/site.yml:6:11: error comment-after-value",
      ])
    #expect(reading.words.contains("\"Testshire # the county\""))
  }

  static let colons =
    [
      ("publisher: Child S: a review", 19, "\"Child S: a review\""),
      ("publisher: Note:", 16, "\"Note:\""),
      ("publisher: a: b: c", 13, "\"a: b: c\""),
      ("publisher: it's: \"so\"", 16, "\"it's: \\\"so\\\"\""),
      ("publisher: a\\b: c", 15, "\"a\\\\b: c\""),
      ("themes:\n  - Domestic: abuse", nil, nil),
    ] as [(String, Int?, String?)]

  @Test(arguments: colons.prefix(5))
  func `An unquoted colon is an error that shows the value in quotes`(
    line: String, column: Int?, quoted: String?
  ) async throws {
    let file = try await OneFile.review(line)
    #expect(file.problems == ["5:\(column ?? 0) unquoted-colon"])
    #expect(file.words.contains(quoted ?? "?"))
  }

  @Test func `What is in quotes by the hint is read as it was meant`() async throws {
    for text in ["Child S: a review", "a: b # c", "say \"so\": yes", "a\\b: c"] {
      let wrong = try await OneFile.review("publisher: \(text)")
      let start = try #require(wrong.words.firstRange(of: "the value into straight quotes: ")).upperBound
      let end = try #require(wrong.words.lastIndex(of: "\""))
      let right = try await OneFile.review("publisher: \(wrong.words[start...end])")
      #expect(right.problems == [])
      #expect(try right.item.publisher == text)
    }
  }

  @Test(arguments: ["publisher: 10:30", "publisher: https://a.example/", "publisher: a:b", "publisher: \"a: b\""])
  func `A colon within a word is text`(line: String) async throws {
    #expect(try await OneFile.review(line).problems == [])
  }

  @Test func `A text in a list that has a colon is told to be quoted`() async throws {
    let file = try await OneFile.review("themes:\n  - Domestic: abuse")
    #expect(file.problems == ["6:5 wrong-form"])
    #expect(file.words.contains("quotes"))
  }
}
