import Markdown
import Testing

@Suite struct `Leak case 22: no text is too much` {
  @Test(arguments: [
    String(repeating: ">", count: 10_000) + " [a](b.md)",
    String(repeating: "[", count: 10_000),
    String(repeating: "*a **b ", count: 5_000),
    String(repeating: "~~a ", count: 5_000),
    String(repeating: "- ", count: 2_000) + "a",
    String(repeating: "![", count: 5_000) + "a" + String(repeating: "](b)", count: 5_000),
    String(repeating: "[a](b.md)", count: 5_000),
    String(repeating: "[a][r] ", count: 5_000) + "\n\n[r]: b.md",
    String(repeating: "](", count: 20_000),
    String(repeating: "]: ", count: 20_000),
    String(repeating: "<b>", count: 5_000),
    String(repeating: "a[^1] ", count: 2_000) + "\n\n[^1]: b",
    "[" + String(repeating: "a ", count: 20_000) + "](b.md)",
    String(repeating: "\u{301}", count: 10_000),
  ])
  func `a text of one sign many times is read at once`(source: String) {
    let start = ContinuousClock.now
    let document = MarkdownDocument.parse(source)
    #expect(!document.pieces.isEmpty)
    // In proportion to its length it takes some hundredths of a second, even unoptimised.
    #expect(start.duration(to: .now) < .seconds(5))
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
