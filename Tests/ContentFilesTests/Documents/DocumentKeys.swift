@_spi(Office) import Publications
import TestSupport
import Testing

/// A document of an item (content model, section 4).
@Suite struct `Keys of a document` {
  /// A review whose folder has `report.pdf`; the entry's first line is line 6.
  static func review(_ entry: String, keys: String = "", files: [String: String]? = nil) async throws -> OneFile {
    let files = files ?? ["report.pdf": SmallPDF.text]
    let beside = Dictionary(uniqueKeysWithValues: files.map { ("Content/reviews/a/\($0)", $1) })
    return try await OneFile(
      "reviews/a/index",
      "---\ntitle: A\nkind: scr\npublished: 2026-10-01\ndocuments:\n\(entry)\n\(keys)---\n",
      beside: OneFile.neighbours.merging(beside) { $1 })
  }

  static let file = "  - file: report.pdf\n    kind: report\n"

  static func document(_ entry: String, files: [String: String]? = nil) async throws -> Document {
    let file = try await review(entry, files: files)
    #expect(file.problems == [])
    return try #require(file.reading.item("reviews/a").documents.first)
  }

  @Test func `Each is read`() async throws {
    let document = try await Self.document(
      """
        - file: report.pdf
          kind: appendix
          title: The timeline
          label: Appendix 2
          published: 2026-12-01T10:00
          publisher: The board before us
          subjects: [Child A]
          language: pl
          audience: [families]
          redacted: true
          accessible_alternative: https://a.example/easy
          corrected: {on: 2026-11-01, note: A name was taken out.}
          replaces: old-report.pdf
          withdrawn: {on: 2027-01-01, reason: A court order.}
          keep: always
          signed_off:
            by: A. Person
            on: 2026-09-30
            sha256: \(String(repeating: "0aF1", count: 16))
      """)
    #expect(document.source.value == .file("report.pdf"))
    #expect(document.kind == .appendix)
    #expect(document.title == "The timeline")
    #expect(document.label == "Appendix 2")
    #expect(document.published?.opening.rfc3339 == "2026-12-01T10:00:00Z")
    #expect(document.publisher == "The board before us")
    #expect(document.subjects == ["Child A"])
    #expect(document.language == "pl")
    #expect(document.audiences == [.families])
    #expect(document.isRedacted)
    #expect(document.alternative != nil)
    #expect(document.corrections.map(\.forOffice.note) == ["A name was taken out."])
    #expect(document.replaces?.value == "old-report.pdf")
    #expect(document.withdrawn?.forOffice.reason == "A court order.")
    #expect(document.keep == .always)
    #expect(document.signOffs.first?.by == "A. Person")
    #expect(document.signOffs.first?.sha256 == String(repeating: "0af1", count: 16))
  }

  @Test(arguments: [
    "report", "executive-summary", "summary", "lessons", "learning-report", "presentation",
    "7-minute-briefing", "briefing", "guidance", "press-statement", "statement", "response", "action-plan",
    "terms-of-reference", "timeline", "literature-review", "appendix", "form", "leaflet", "easy-read",
    "translation", "other",
  ])
  func `It has one of the kinds, which says whether it is kept`(kind: String) async throws {
    let document = try await Self.document("  - file: report.pdf\n    kind: \(kind)")
    #expect(document.kind.rawValue == kind)
    let isKept = [
      "learning-report", "presentation", "7-minute-briefing", "briefing", "lessons", "leaflet", "easy-read",
    ].contains(kind)
    #expect(document.keep == (isKept ? .always : .window))
  }

  @Test func `What is in a learning pack is kept`() async throws {
    let file = try await OneFile(
      "learning-packs/a",
      "---\ntitle: A\npublished: undated\ndocuments: [{url: https://a.example, kind: report}]\n---\n")
    #expect(file.problems == [])
    #expect(try file.item.documents.first?.keep == .always)
  }

  @Test func `There may be several corrections`() async throws {
    let document = try await Self.document(
      Self.file + "    corrected:\n      - {on: 2026-11-01, note: One.}\n      - {on: 2026-11, note: Two.}")
    #expect(document.corrections.map(\.forOffice.note) == ["One.", "Two."])
  }

  @Test func `It is a file, a url, an item or an item's document`() async throws {
    #expect(
      try await Self.document("  - url: https://a.example/r.pdf\n    kind: report\n    hosted_by: B", files: [:])
        .source.value == .web(try #require(WebAddress("https://a.example/r.pdf")), hostedBy: "B"))
    #expect(
      try await Self.document("  - item: reviews/child-t\n    kind: report", files: [:]).source.value
        == .item(ItemID(.review, "child-t")))
    #expect(
      try await Self.document("  - item: reviews/child-t/report.pdf\n    kind: report", files: [:]).source.value
        == .document(of: ItemID(.review, "child-t"), file: "report.pdf"))
  }

  static let sources = [
    ("  - kind: report", "6:5 missing-key", "file, url or item"),
    ("  - url: https://a.example\n    item: reviews/child-t\n    kind: report", "6:5 wrong-form", "url and item"),
    ("  - report.pdf", "6:5 wrong-form", "It takes file, url, item"),
    ("  - item: child-t\n    kind: report", "6:11 wrong-id", "reviews/child-s/report.pdf"),
    ("  - item: reviews/child-t/../x\n    kind: report", "6:11 wrong-id", "reviews/child-s/report.pdf"),
    ("  - item: reviews/child-z\n    kind: report", "6:11 unknown-item", "reviews/child-t"),
    ("  - item: reviews/child-t/repor.pdf\n    kind: report", "6:11 unknown-document", "report.pdf"),
    ("  - item: national/panel\n    kind: report", "6:11 wrong-type", "national/panel"),
    ("  - url: report.pdf\n    kind: report", "6:10 wrong-address", "https:"),
    ("  - url: https://a.example", "6:5 missing-key", "kind is missing"),
  ]

  @Test(arguments: sources)
  func `It has one source, of the right form`(entry: String, problem: String, words: String) async throws {
    let file = try await Self.review(entry, files: [:])
    #expect(file.problems == [problem])
    #expect(file.words.contains(words))
  }

  @Test func `A file and a url is one mistake`() async throws {
    let file = try await Self.review(Self.file + "    url: https://a.example")
    #expect(file.problems == ["6:5 wrong-form"])
  }

  static let wrong = [
    ("    tittle: T", "8:5 unknown-key", "Did you mean title?"),
    ("    published: undated", "8:16 wrong-date", "undated"),
    ("    language: english!", "8:15 wrong-language", "BCP 47"),
    ("    accessible_alternative: easy.pdf", "6:5 missing-file", "easy.pdf"),
    ("    accessible_alternative: ../easy.pdf", "8:29 wrong-address", "../easy.pdf"),
    ("    hosted_by: B", "8:16 meaningless-option", "url alone"),
    ("    corrected: {on: 2026-11-01}", "8:16 missing-key", "note is missing"),
    ("    corrected: {note: N}", "8:16 missing-key", "on is missing"),
    ("    corrected: {on: 2026-11-01T10:00, note: N}", "8:21 wrong-date", "2018-05-15"),
    ("    replaces: ../old.pdf", "8:15 file-name", "without a folder"),
    ("    replaces: old report.pdf", "8:15 file-name", "old report.pdf"),
    ("    replaces: report.pdf", "8:15 address-taken", "report.pdf"),
    ("    withdrawn: {on: 2026-11-01}", "8:16 missing-key", "reason is missing"),
    ("    signed_off: {by: A, on: 2026-01-01, sha256: 0af}", "8:49 wrong-form", "64"),
    ("    kind: summary", "8:5 duplicate-key", "kind is there twice"),
  ]

  @Test func `A sign-off says who, when, and of which file`() async throws {
    let file = try await Self.review(Self.file + "    signed_off: {by: A}")
    #expect(file.problems == ["8:17 missing-key", "8:17 missing-key"])
    #expect(file.words.contains("on is missing"))
    #expect(file.words.contains("sha256 is missing"))
  }

  @Test func `replaces goes with a file alone`() async throws {
    let file = try await Self.review(
      "  - url: https://a.example\n    kind: report\n    replaces: old.pdf", files: [:])
    #expect(file.problems == ["8:15 meaningless-option"])
  }

  @Test func `A file is in the list once`() async throws {
    let file = try await Self.review(Self.file + "  - file: report.pdf\n    kind: summary")
    #expect(file.problems == ["8:11 twice"])
  }

  static let outcomes: [(outcome: String, refused: Set<String>)] = [
    ("full", []), ("redacted", []), ("anonymous", []),
    ("summary-only", ["report", "appendix", "timeline"]),
    ("improvements-only", ["report", "appendix", "timeline", "executive-summary", "summary"]),
    ("not-published", ["report", "appendix", "timeline", "executive-summary", "summary"]),
    ("under-way", ["report", "appendix", "timeline", "executive-summary", "summary"]),
  ]

  @Test(arguments: ["summary-only", "improvements-only", "not-published", "under-way"], DocumentKind.allCases)
  func `What an outcome refuses may wait for its end`(outcome: String, kind: DocumentKind) async throws {
    let file = try await Self.review(
      "  - file: report.pdf\n    kind: \(kind.rawValue)",
      keys: "outcome: \(outcome)\noutcome_note: N.\noutcome_until: 2190-01-01T10:00\n")
    #expect(file.problems == [])
  }

  @Test(arguments: outcomes, DocumentKind.allCases)
  func `An outcome refuses what it says is not public`(
    outcome: (outcome: String, refused: Set<String>), kind: DocumentKind
  ) async throws {
    let file = try await Self.review(
      "  - file: report.pdf\n    kind: \(kind.rawValue)",
      keys: "outcome: \(outcome.outcome)\noutcome_note: N.\n")
    let isRefused = outcome.refused.contains(kind.rawValue)
    #expect(file.problems == (isRefused ? ["6:5 refused-document"] : []))
    #expect(file.words.contains(outcome.outcome) == isRefused)
  }
}
