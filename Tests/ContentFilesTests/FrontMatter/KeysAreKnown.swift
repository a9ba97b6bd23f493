import Testing

/// Every key is known, is there when it must be, is there once, and has a value.
@Suite struct `Keys are known` {
  static let unknown = [
    ("sumary: Words.", "Did you mean summary?"),
    ("Draft: true", "Did you mean draft?"),
    ("DRAFT: true", "Did you mean draft?"),
    ("darft: true", "Did you mean draft?"),
    ("\"drafts\": true", "Did you mean draft?"),
    ("outcome-note: Words.", "Did you mean outcome_note?"),
    ("short title: S", "Did you mean short_title?"),
    ("keep: always", "keep belongs to an entry of documents."),
    ("file: report.pdf", "file belongs to an entry of documents."),
    ("about: [reviews/child-t]", "about belongs to learning packs."),
    ("starts: 2026-12-03T10:00", "starts belongs to training."),
    ("contents: true", "contents belongs to pages."),
    ("checked: 2026-01-01", "checked belongs to national"),
    ("zzzzzzzzzz: 1", "It takes title, short_title,"),
    ("1: 2", "It takes title, short_title,"),
    ("true: 2", "It takes title, short_title,"),
  ]

  @Test(arguments: unknown)
  func `An unknown key is an error that names the nearest`(line: String, hint: String) async throws {
    let file = try await OneFile.review(line)
    #expect(file.problems == ["5:1 unknown-key"])
    #expect(file.words.contains("“\(line.split(separator: ":")[0].replacing("\"", with: ""))”"))
    #expect(file.words.contains(hint))
  }

  static let nested = [
    ("withdrawn:\n  on: 2027-01-01\n  reason: R.\n  resaon: R.", "8:3", "Did you mean reason?"),
    ("notice: {kind: legal, text: T., form: 2026-01-01}", "5:33", "Did you mean from?"),
    ("hosted_by:\n  name: N\n  url: https://a.example\n  link: x", "8:3", "It takes name, url."),
    ("response:\n  - action: A\n    leed: B", "7:5", "Did you mean lead?"),
    ("national_repository: {Reference: NC1}", "5:23", "Did you mean reference?"),
  ]

  @Test(arguments: nested)
  func `So is one within another key`(lines: String, place: String, hint: String) async throws {
    let file = try await OneFile.review(lines)
    #expect(file.problems == ["\(place) unknown-key"])
    #expect(file.words.contains(hint))
  }

  static let required: [(id: String, keys: [String])] = [
    ("reviews/a", ["title: A", "kind: scr", "published: 2026-01-01"]),
    ("learning-packs/a", ["title: A", "published: undated"]),
    ("thematic-reports/a", ["title: A", "published: 2026-01-01"]),
    (
      "training/a",
      ["title: A", "published: 2026-01-01", "starts: 2026-06-10T10:00", "ends: 2026-06-10T12:00"]
    ),
    (
      "national/a",
      ["title: A", "published: 2026-01-01", "url: https://a.example", "publisher: P"]
    ),
    ("pages/a", ["title: A"]),
  ]

  @Test(arguments: required)
  func `A key that must be there is missed where the keys begin`(id: String, keys: [String]) async throws {
    let whole = try await OneFile(id, "---\n\(keys.joined(separator: "\n"))\n---\n")
    #expect(whole.problems == [])
    for key in keys {
      let rest = keys.filter { $0 != key } + ["# Not empty."]
      let file = try await OneFile(id, "---\n\(rest.joined(separator: "\n"))\n---\n")
      #expect(file.problems == ["2:1 missing-key"], "without \(key)")
      #expect(file.words.contains("\(key.split(separator: ":")[0]) is missing"))
    }
  }

  static let twice = [
    ("title: Child T", ["5:1 duplicate-key"]),
    ("\"title\": Child T", ["5:2 duplicate-key"]),
    ("draft: true\ndraft: false", ["6:1 duplicate-key"]),
    ("notice:\n  kind: legal\n  text: T.\n  kind: legal", ["8:3 duplicate-key"]),
    ("notice: {kind: legal, text: T., kind: legal}", ["5:33 duplicate-key"]),
    ("title: One\ntitle: Two\nkind: sar", ["5:1 duplicate-key", "6:1 duplicate-key", "7:1 duplicate-key"]),
    (
      "documents:\n  - url: https://a.example\n    kind: report\n    kind: summary",
      ["8:5 duplicate-key"]
    ),
  ]

  @Test(arguments: twice)
  func `A key that is there twice is an error at the second`(lines: String, problems: [String]) async throws {
    let file = try await OneFile.review(lines)
    #expect(file.problems == problems)
    #expect(file.words.contains("is there twice; the first is in line"))
  }

  @Test func `A key that begins with a mark, which a writer has quoted, is as unknown as any`() async throws {
    let file = try await OneFile.review("\"\\uFFFDdraft\": true")
    #expect(file.problems == ["5:1 unknown-key"])
  }

  @Test func `The first of two is read on, and what follows is looked at`() async throws {
    let file = try await OneFile.review("title: Child T\nupdated: soon")
    #expect(file.problems == ["5:1 duplicate-key", "6:10 wrong-date"])
    #expect(try file.item.title == "Child S")
  }

  @Test(arguments: [
    "summary:", "summary: ", "draft:", "themes:", "documents:", "withdrawn:", "notice:", "updated:",
    "learning:", "former_urls:", "national_repository:", "publish_until:",
  ])
  func `A key with no value is an error at the key`(line: String) async throws {
    let file = try await OneFile.review(line)
    #expect(file.problems == ["5:1 no-value"])
  }

  @Test func `One that must be there is not missed as well`() async throws {
    let file = try await OneFile("pages/a", "---\ntitle:\n---\n")
    #expect(file.problems == ["2:1 no-value"])
  }

  static let empty = [
    ("summary: \"\"", "5:10"), ("summary: '  '", "5:10"), ("summary: \"\\t\\n\"", "5:10"),
    ("summary: \u{A0}", "5:10"), ("publisher: ''", "5:12"), ("reference: \" \"", "5:12"),
    ("themes: [Neglect, \"\"]", "5:19"), ("learning: |\n  \n", "5:11"),
  ]

  @Test(arguments: empty)
  func `A text is never empty`(line: String, place: String) async throws {
    let file = try await OneFile.review(line)
    #expect(file.problems == ["\(place) empty-text"])
  }
}
