import Markdown
import Testing

@Suite struct `Leak case 22: pages come out the same on many threads as on one` {
  // With the library as it comes, some 50 of these come out wrong on two cores.
  private static let pages: [String] = (0..<3000).map { page in
    (0..<(1 + page % 7)).map { part in
      """
      ## Part \(part)

      \(page % 3 == 0 ? "A ~~struck \(page)~~ word: see" : "See:") www.example.org/\(page) and \
      https://example.org/x\(part), mail a\(page)@example.org, **now** [here](p\(page).md).

      """
    }.joined(separator: "\n")
  }

  @Test func `thousands of pages at every core`() async {
    let expected = Self.pages.map { MarkdownDocument.parse($0).filled }
    #expect(expected.allSatisfy { $0.contains("<a href=\"http://www.example.org/") })
    let parts = 8
    let results = await withTaskGroup(of: [(Int, String)].self) { group in
      for part in 0..<parts {
        group.addTask {
          stride(from: part, to: Self.pages.count, by: parts).map { index in
            (index, MarkdownDocument.parse(Self.pages[index]).filled)
          }
        }
      }
      return await group.reduce(into: [(Int, String)]()) { $0 += $1 }
    }
    let wrong = results.count { index, html in html != expected[index] }
    #expect(results.count == Self.pages.count)
    #expect(wrong == 0)
  }
}
