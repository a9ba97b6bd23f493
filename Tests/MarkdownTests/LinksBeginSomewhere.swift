import Markdown
import Testing

@Suite struct `Where a link begins is found` {
  @Test(arguments: [
    ("See [a](x).", ["1:5 a"]), ("Über *[**a**](x)*", ["1:7 a"]), ("See [a\nb](x) [c](x)", ["1:5 a b", "2:7 c"]),
    ("![a](x)", ["1:1 a"]), ("Hi! [a](x)", ["1:5 a"]), ("\\[a](x) [b](x)", ["1:9 b"]), ("[a\\]](x)", ["1:1 a]"]),
    // References
    ("x [a][r] [b][R ] [r][] [r] [no].\n\n[r]: x", ["1:3 a", "1:10 b", "1:18 r", "1:24 r"]),
    ("x [*a*][r]: y\n![][r]\n\n> [r]: x", ["1:3 a", "2:1 "]), ("[r]: x\n[a][r]", ["2:1 a"]),
    ("[q]\n\n[q]: /q\n\n- [a\n  b][q]\n\n> [c][q]", ["1:1 q", "5:3 a b", "8:3 c"]),
    // Within one another
    ("[![a](x)](y) [![b](x)](y)", ["1:1 a", "1:2 a", "1:14 b", "1:15 b"]),
    ("[![a](x) b](y) ![c](x)", ["1:1 a b", "1:2 a", "1:16 c"]), ("[![][p]][r]\n\n[p]: a\n[r]: b", ["1:1 ", "1:2 "]),
    // Blocks
    ("| a | b |\n|---|---|\n| [c](x) | [d][r] |\n\n[r]: y", ["3:3 c", "3:12 d"]), ("## é [a](x)", ["1:6 a"]),
    ("- a\n\n  > [b](x)\n  > c [d](x)", ["3:5 b", "4:7 d"]),
    // Code
    ("`[a](x)` [b](x)", ["1:10 b"]),
    ("`` [a][r] ` `` [b][r]\n\n[r]: x", ["1:16 b"]),
    ("    [a](x)\n\n[b](x)", ["3:1 b"]),
    ("```\n[a](x)\n```\n[b](x)", ["4:1 b"]), ("`https://a.example` https://a.example", ["1:21 https://a.example"]),
    // Addresses
    (
      "www.a.example <https://b.example> m@c.example",
      ["1:1 www.a.example", "1:15 https://b.example", "1:35 m@c.example"]
    ),
    ("[https://a.example](https://a.example) https://a.example", ["1:1 https://a.example", "1:40 https://a.example"]),
  ])
  func `whatever its form`(source: String, places: [String]) {
    let links = MarkdownDocument.parse(source).links
    #expect(links.map { "\($0.start.line):\($0.start.column) \($0.text)" } == places)
  }

  @Test(arguments: [
    ("https://a.example", true), ("www.a.example", true), ("<mailto:m@a.example>", true), ("m@a.example", true),
    ("[https://a.example](https://a.example)", false), ("[www.a.example](http://www.a.example)", false),
    ("[a](xa)", false), ("[x](x)", false), ("[https://a.example][r]\n\n[r]: https://a.example", false),
  ])
  func `an address without brackets is told apart`(source: String, isAutolink: Bool) {
    #expect(MarkdownDocument.parse(source).links.map(\.isAutolink) == [isAutolink])
  }
}
