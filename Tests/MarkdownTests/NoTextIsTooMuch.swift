import Markdown
import TestSupport
import Testing

@Suite struct `Leak case 22: no text is too much` {
  /// One sign many times: what comes before, what is repeated, what comes between, what is repeated again.
  private static let texts: [@Sendable (Int) -> String] = [
    { many(">", 4 * $0) + " [a](b.md)" }, { many("[", 4 * $0) }, { many("*a **b ", 2 * $0) }, { many("~~a ", 2 * $0) },
    { many("- ", $0) + "a" }, { many("![", 2 * $0) + "a" + many("](b)", 2 * $0) }, { many("[a](b.md)", 2 * $0) },
    { many("[a][r] ", 2 * $0) + "\n\n[r]: b.md" }, { many("](", 8 * $0) }, { many("]: ", 8 * $0) },
    { many("<b>", 2 * $0) },
    { many("a[^1] ", $0) + "\n\n[^1]: b" }, { "[" + many("a ", 8 * $0) + "](b.md)" }, { many("\u{301}", 4 * $0) },
  ]

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: texts.indices)
  func `a text of one sign many times is read at once`(number: Int) {
    let text = Self.texts[number]
    let growth = growth(from: 600) { count in
      #expect(!MarkdownDocument.parse(text(count)).pieces.isEmpty)
    }
    // In proportion to its length.
    #expect(growth < 9, "\(text(2))")
  }

  @Test func `every mark is taken out again`() {
    let source = String(repeating: "# [a](b) ![c](d)\n\n> ```e\n> ```\n\n", count: 1_100)
    let document = MarkdownDocument.parse(source)
    let holes = document.pieces.count { piece in
      if case .markup(let html) = piece {
        #expect(!html.bytes.contains(0xFF))
        return false
      }
      return true
    }
    #expect(holes == 1_100 * 5)
  }
}
