import Foundation
import TestSupport
import Testing

/// A file in an item's folder is named by its keys or its text, and what they name is there.
@Suite struct `Files are named` {
  static let named = [
    ("documents: [{file: a.txt, kind: other}]", ""),
    ("documents: [{url: https://a.example, kind: other, accessible_alternative: a.txt}]", ""),
    ("publisher: P", "[it](a.txt)"), ("publisher: P", "[it][r]\n\n[r]: a.txt"), ("publisher: P", "[it](./a.txt)"),
    ("publisher: P", "[it](../child-s/a.txt)"), ("publisher: P", "[it](/reviews/child-s/a.txt)"),
    ("publisher: P", "[it](../../reviews/child-s/a.txt)"), ("summary: \"[it](a.txt)\"", ""),
    ("learning: \"[it](a.txt)\"", ""), ("notice: {kind: legal, text: \"[it](a.txt)\"}", ""),
    ("publisher: P", "```when\nfrom: 2027-01-01\ntext: \"[it](a.txt)\"\n```"),
    ("publisher: P", "```quote\nsource: S\ntext: \"[it](a.txt)\"\n```"),
  ]

  static func review(_ keys: String, _ text: String, _ files: [String]) async throws -> SiteReading {
    var all = [
      "Content/reviews/child-s/index.md":
        "---\ntitle: Child S\nkind: scr\npublished: 2026-10-01\n\(keys)\n---\n\(text)\n"
    ]
    for file in files { all["Content/reviews/child-s/\(file)"] = "Words." }
    return try await SiteReading(all)
  }

  @Test(arguments: named)
  func `What names a file is enough, and wants it to be there`(keys: String, text: String) async throws {
    #expect(try await Self.review(keys, text, ["a.txt"]).problems == [])
    let without = try await Self.review(keys, text, [])
    #expect(without.problems.count == 1)
    #expect(
      ["missing-file", "dead-link"].contains { without.problems.first?.hasSuffix("error \($0)") ?? false },
      "\(without.problems)")
    #expect(without.words.contains("a.txt"))
  }

  @Test(arguments: ["publisher: a.txt", "documents: [{url: https://a.example, kind: other, replaces: b.txt}]"])
  func `A file that nothing names is an error at the file`(keys: String) async throws {
    let reading = try await Self.review(keys, "a.txt <!-- a.txt --> `[it](a.txt)`", ["a.txt", "b.txt"])
    #expect(reading.problems.contains("Content/reviews/child-s/a.txt:1:1: error forgotten-file"))
    #expect(reading.problems.contains("Content/reviews/child-s/b.txt:1:1: error forgotten-file"))
  }

  @Test func `Another item's text does not name it`() async throws {
    let reading = try await SiteReading([
      "Content/pages/a.md": "---\ntitle: A\n---\n[it](../reviews/child-s/a.txt)\n",
      "Content/reviews/child-s/index.md": "---\ntitle: S\nkind: scr\npublished: 2026-10-01\n---\n",
      "Content/reviews/child-s/a.txt": "Words.",
    ])
    #expect(reading.problems.contains("Content/reviews/child-s/a.txt:1:1: error forgotten-file"))
  }

  static let wrongNames = [
    ("../child-t/report.pdf", "file-name", "use item"), ("/etc/passwd", "file-name", "use item"),
    ("sub/report.pdf", "file-name", "use item"), ("full report.pdf", "file-name", "full-report.pdf"),
    ("réport.pdf", "file-name", "report.pdf"), ("..", "file-name", "letters"), (".hidden", "file-name", "hidden"),
    ("a..pdf", "file-name", "a.pdf"), ("con.pdf", "file-name", "con-1.pdf"), ("%2e%2e", "file-name", "letters"),
    ("reprot.txt", "missing-file", "Did you mean report.txt?"), ("zzz.pdf", "missing-file", "Put it into"),
  ]

  @Test(arguments: wrongNames)
  func `A document is a file beside the text`(name: String, code: String, words: String) async throws {
    let reading = try await Self.review(
      "documents:\n  - {file: report.txt, kind: report}\n  - {file: \"\(name)\", kind: report}", "", ["report.txt"])
    #expect(reading.problems == ["Content/reviews/child-s/index.md:7:12: error \(code)"])
    #expect(reading.words.lowercased().contains(words.lowercased()))
  }

  @Test func `An item that is a single file has none, and is told how to have them`() async throws {
    let file = try await OneFile.review("documents: [{file: report.pdf, kind: report}]")
    #expect(file.problems == ["5:20 missing-file"])
    #expect(file.words.contains("index.md"))
  }

  @Test func `When the list cannot be read, no file is called forgotten`() async throws {
    for keys in ["documents: a.txt", "documents:\n  - a.txt", "documents: [{kind: other}]", "documents:"] {
      let reading = try await Self.review(keys, "", ["a.txt"])
      #expect(reading.problems.count == 1, "\(reading.problems)")
      #expect(!reading.words.contains("name this file"))
    }
  }

  @Test(arguments: [
    (["A.txt", "a.txt"], 1), (["café.txt"], 1), (["cafe\u{301}.txt"], 1), (["😀.txt"], 1), (["שלום.txt"], 1),
    ([".htaccess"], 1), (["a b.txt"], 1), (["a%2Fb.txt"], 1), (["a:b.txt"], 1), (["aux.txt"], 1), (["a..b"], 1),
    (["a'b.txt"], 1), (["-.txt"], 0), (["_a-1.B.txt"], 0),
  ])
  func `A name is letters, digits, hyphen, underline and full stop`(names: [String], wrong: Int) async throws {
    let keys =
      "documents:\n"
      + names.map { "  - {file: \"\($0)\", kind: other}" }
      .joined(separator: "\n")
    let reading = try await Self.review(keys, "", names)
    let atFiles = reading.problems.filter { !$0.contains("index.md:6") }
    #expect(atFiles.count == wrong, "\(reading.problems)")
    if wrong > 0, names.count == 1 {
      #expect(atFiles.first?.hasSuffix(":1:1: error file-name") ?? false)
      #expect(reading.words.contains("for example"))
    }
  }
}
