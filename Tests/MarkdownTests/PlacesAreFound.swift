import Markdown
import Testing

@Suite struct `Places in the source are found` {
  @Test func `a link's place is its destination's`() {
    let source = """
      Über [a](1.md) and
      also [b][r], ![c](2.png), `[no](1.md)` [d](1.md).

      - x
        [e]( <1.md> ) 日本 [f](3.md#g)

      | a | b |
      |---|---|
      | 1 | [h](4.md) |

      Mail i@example.org or https://j.example.org.

      Note[^n]. [k](5\\_a.md)

      [^n]: See [l](6.md),
          and [m](7.md).

      [![n](8.png)](9.md)

      [r]: 10.md
      """
    let places = MarkdownDocument.parse(source).links.map { link in
      "\(link.place.line):\(link.place.column) \(link.destination)"
    }
    #expect(
      places == [
        "1:10 1.md", "20:6 10.md", "2:19 2.png", "2:44 1.md",
        "5:9 1.md", "5:24 3.md#g",
        "9:11 4.md",
        "11:6 mailto:i@example.org", "11:23 https://j.example.org",
        "13:15 5_a.md",
        "18:15 9.md", "18:7 8.png",
        "15:15 6.md", "16:13 7.md",
      ])
  }
}
