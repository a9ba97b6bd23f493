import Testing

/// What the parser of Markdown would take minutes or gigabytes for, and nobody writes, is refused
/// where it stands.
@Suite struct `Texts have limits` {
  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let tooMuch = [
    ("quotation marks", many("\"", 8_000), 4), ("brackets", many("![", 4_000), 4),
    ("signs of a list", "- a\n\n" + many("*a ", 8_000), 6), ("lines", many("a\n", 8_000), 4),
    ("columns", "Words.\n\n|" + many("a|", 8_000) + "\n|" + many("-|", 8_000), 6),
    ("cells", "|" + many("a|", 450) + "\n|" + many("-|", 450) + "\n" + many("a\n", 450), 4),
    (
      "cells of several tables",
      many("|" + many("a|", 300) + "\n|" + many("-|", 300) + "\n" + many("a\n", 300) + "\n", 3), 610
    ),
    ("quotations", "Words.\n" + many("> ", 60), 5), ("lists", many("- ", 60) + "a", 4),
    ("numbers", many("1. ", 60) + "a", 4), ("footnotes", many("[^a]: ", 60) + "a", 4),
    ("lists and quotations", many("> - ", 30) + "a", 4),
    ("references", "[a]: /" + many("u", 10_000) + "\n\n" + many(many("[a] ", 10) + "\n\n", 300), 4),
  ]

  @Test(arguments: tooMuch)
  func `Too much is an error where it begins`(name: String, text: String, line: Int) async throws {
    let file = try await OneFile.page(text)
    #expect(file.problems == ["\(line):1 too-much"], "\(name)")
  }

  @Test func `What several texts of a file have is counted together`() async throws {
    let marks = Self.many("\"", 5_500)
    let file = try await OneFile.review("learning: |\n  \(marks)", text: "\n\(marks)\n")
    #expect(file.problems == ["6:1 too-much"])
    #expect(try await OneFile.review("learning: |\n  \(marks)").problems == [])
  }

  static let enough = [
    ("a table of 1,000 rows", "| a | b | c | d | e |\n|--|--|--|--|--|\n" + many("| \"a\" | b | c | d | e |\n", 1_000)),
    ("a list of 1,000 links", many("- [Words](https://a.example/), \"more\"\n", 1_000)),
    ("a hundred notes", many("Words.[^1] ", 100) + "\n\n[^1]: A note."),
    ("lists within lists", (0..<12).map { many("  ", $0) + "- a" }.joined(separator: "\n")),
    ("a long line below a heading", "Words\n" + many("-", 400)),
    ("half a book", many(many("Words, \"more\" (and more) ", 50) + "\n\n", 390)),
  ]

  @Test(arguments: enough)
  func `What somebody may write is not`(name: String, text: String) async throws {
    #expect(try await OneFile.page(text).problems == [], "\(name)")
  }
}
