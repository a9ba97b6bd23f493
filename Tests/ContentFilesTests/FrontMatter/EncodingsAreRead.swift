import ContentFiles
import TestSupport
import Testing

/// A byte-order mark and every kind of line end are read; what is no text is an error where it is.
@Suite struct `Encodings are read` {
  static let lines = ["---", "title: Café ☕ — Ŵ", "updated: soon", "---", "", "# Top"]

  static func bytes(_ end: String, mark: Bool) -> [UInt8] {
    (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(lines.joined(separator: end).utf8)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [false, true])
  func `Lines count the same whatever ends them`(end: String, mark: Bool) async throws {
    let site = try WrittenSite()
    try site.write("Content/pages/about-us.md", Self.bytes(end, mark: mark))
    let reading = try await SiteReading(site)
    #expect(
      reading.problems == [
        "Content/pages/about-us.md:3:10: error wrong-date",
        "Content/pages/about-us.md:6:1: error top-heading",
      ])
    #expect(try reading.item("pages/about-us").title == "Café ☕ — Ŵ")
    #expect(reading.content.sources["Content/pages/about-us.md"]?.lines.map(String.init) == Self.lines)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [false, true])
  func `The settings are read so too`(end: String, mark: Bool) async throws {
    let site = try WrittenSite()
    let lines = try #require(WrittenSite.least["Content/site.yml"]).split(separator: "\n")
    let text = (mark ? "\u{FEFF}" : "") + lines.joined(separator: end)
    try site.write("Content/site.yml", text)
    #expect(try await SiteReading(site).problems == [])
  }

  /// What stands behind `---`, a line end, and `title: é`.
  static let unprintable: [(bytes: [UInt8], code: String)] = [
    ([0x00], "control-character"),
    ([0x07], "control-character"),
    ([0x0B], "control-character"),
    ([0x0C], "control-character"),
    ([0x1B], "control-character"),
    ([0x7F], "control-character"),
    ([0xC2, 0x92], "control-character"),
    ([0xC2, 0x85], "control-character"),
    ([0xE2, 0x80, 0xA8], "control-character"),
    ([0xE2, 0x80, 0xA9], "control-character"),
    ([0xEF, 0xBB, 0xBF], "control-character"),
    ([0xEF, 0xBF, 0xBD], "control-character"),
    ([0xE9], "not-utf8"),
    ([0x92], "not-utf8"),
    ([0xC3, 0x28], "not-utf8"),
    ([0xC0, 0x80], "not-utf8"),
    ([0xED, 0xA0, 0x80], "not-utf8"),
    ([0xF5, 0x80, 0x80, 0x80], "not-utf8"),
  ]

  @Test(arguments: unprintable, ["\n", "\r\n", "\r"])
  func `What is no text is an error where it is`(
    wrong: (bytes: [UInt8], code: String), end: String
  ) async throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let site = try WrittenSite()
      let bytes = mark + Array("---\(end)title: é".utf8) + wrong.bytes + Array("\(end)---\(end)".utf8)
      try site.write("Content/pages/about-us.md", bytes)
      #expect(
        try await SiteReading(site).problems
          == ["Content/pages/about-us.md:2:9: error \(wrong.code)"])
    }
  }

  @Test(arguments: [[0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func `A character that is cut short at the end is an error there`(bytes: [UInt8]) async throws {
    let site = try WrittenSite()
    try site.write("Content/pages/about-us.md", Array("---\ntitle: A\n---\nab".utf8) + bytes)
    #expect(
      try await SiteReading(site).problems == ["Content/pages/about-us.md:4:3: error not-utf8"])
  }

  @Test func `UTF-16 is an error at its first byte that is no text`() async throws {
    let site = try WrittenSite()
    let text = Array("---\ntitle: A\n---\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    try site.write("Content/pages/about-us.md", [0xFF, 0xFE] + text)
    let problems = try await SiteReading(site).problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("Content/pages/about-us.md:1:") ?? false, "\(problems)")
  }

  @Test func `A tab, a no-break space and what joins emoji are text`() async throws {
    let file = try await OneFile(
      "pages/about-us", "---\ntitle: A\u{A0}B 👩‍👧\u{FE0F} \u{202B}שלום\u{202C}\n---\na\tb\u{200B}c\n")
    #expect(file.problems == [])
    #expect(try file.item.title == "A\u{A0}B 👩‍👧\u{FE0F} \u{202B}שלום\u{202C}")
  }

  @Test(.timeLimit(.minutes(60)), arguments: ["---\ntitle: A\n---\n", "---\ntitle: A\nsummary: "])
  func `A text over 500 KB is refused, and quickly`(beginning: String) async throws {
    let file = try await OneFile(
      "pages/about-us", beginning + String(repeating: "x", count: 10_000_000) + "\n---\n")
    #expect(file.problems == ["1:1 file-too-large"])
    #expect(file.words.contains("500 KB"))
  }

  /// What is repeated, how often, between what.
  static let long = [
    ("title: ", "a", 48_000, ""), ("title: A\n", "b", 48_000, ": x"),
    ("title: A\nupdated: ", "2", 48_000, ""), ("title: A\nthemes: [", "x, ", 16_000, "y]"),
    ("title: A\nsummary: \"", "\\\"", 24_000, "\""), ("title: A\nsummary: ", "a: ", 16_000, ""),
    ("title: A\nsummary: ", "a # ", 12_000, ""), ("", "title: A\n", 200, ""),
    ("title: A\n", "x: # y\n", 2_000, ""), ("title: A\n", "x", 48_000, "\n"),
  ]

  @Test(.timeLimit(.minutes(60)), arguments: long)
  func `A long line below that is read quickly`(
    start: String, part: String, count: Int, end: String
  ) async throws {
    let keys = start + String(repeating: part, count: count) + end
    let file = try await OneFile("pages/about-us", "---\n\(keys)\n---\n")
    let title = try file.item.title
    #expect(!title.isEmpty)
  }
}
