import Markdown
import Testing

@Suite struct `Holes are left for what is known later` {
  @Test(arguments: [
    ("[t](a.md)", "<p><a href=\"{a.md}\">t</a>{after 0}</p>\n"),
    (
      "[t](../reviews/child-s.md#top)",
      "<p><a href=\"{../reviews/child-s.md#top}\">t</a>{after 0}</p>\n"
    ),
    ("[t](/reviews/)", "<p><a href=\"{/reviews/}\">t</a>{after 0}</p>\n"),
    ("[t](#part)", "<p><a href=\"{#part}\">t</a>{after 0}</p>\n"),
    ("[t]()", "<p><a href=\"{}\">t</a>{after 0}</p>\n"),
    ("[t](contact:media)", "<p><a href=\"{contact:media}\">t</a>{after 0}</p>\n"),
    ("[t](//example.org)", "<p><a href=\"{//example.org}\">t</a>{after 0}</p>\n"),
    (
      "[t](<a b.pdf> \"A <title>\")",
      "<p><a href=\"{a b.pdf}\" title=\"A &lt;title&gt;\">t</a>{after 0}</p>\n"
    ),
    ("[t](a\\_b&amp;c.md)", "<p><a href=\"{a_b&c.md}\">t</a>{after 0}</p>\n"),
    (
      "[**t** `u`](a.md) v",
      "<p><a href=\"{a.md}\"><strong>t</strong> <code>u</code></a>{after 0} v</p>\n"
    ),
    (
      "[t][r] [r]\n\n[r]: a.md 'T'",
      "<p><a href=\"{a.md}\" title=\"T\">t</a>{after 0} <a href=\"{a.md}\" title=\"T\">r</a>{after 1}</p>\n"
    ),
    ("*[t](a.md)*", "<p><em><a href=\"{a.md}\">t</a>{after 0}</em></p>\n"),
    ("![d](i.png)", "<p><img src=\"{i.png}\" alt=\"d\" /></p>\n"),
    (
      "![d *e* \"<\"](i.png \"T\")",
      "<p><img src=\"{i.png}\" alt=\"d e “&lt;”\" title=\"T\" /></p>\n"
    ),
    ("![](i.png)", "<p><img src=\"{i.png}\" alt=\"\" /></p>\n"),
    (
      "[![d](i.png)](a.md)",
      "<p><a href=\"{a.md}\"><img src=\"{i.png}\" alt=\"d\" /></a>{after 0}</p>\n"
    ),
    (
      "[a ![d](i.png \"U\") b](a.md \"T\")[c](d.md)",
      "<p><a href=\"{a.md}\" title=\"T\">a <img src=\"{i.png}\" alt=\"d\" title=\"U\" /> b</a>{after 0}"
        + "<a href=\"{d.md}\">c</a>{after 2}</p>\n"
    ),
    ("![a [b](c.md)](i.png)", "<p><img src=\"{i.png}\" alt=\"a b\" /></p>\n"),
    ("## [t](a.md)", "<h2 id=\"t\"><a href=\"{a.md}\">t</a>{after 0}</h2>\n"),
    (
      "[a](b.md)[c](https://d.org)[e](f.md)",
      "<p><a href=\"{b.md}\">a</a>{after 0}<a href=\"https://d.org\">c</a><a href=\"{f.md}\">e</a>{after 2}</p>\n"
    ),
  ])
  func `a link or image without a scheme has a hole for its address`(
    source: String, expected: String
  ) {
    #expect(filled(source) == expected)
  }

  @Test func `links in tables, lists, quotations and footnotes have holes`() {
    let source = """
      | [a](1.md) | ![b](2.png) |
      |:-:|---|
      | ~~[c](3.md)~~ | d[^n] |

      - [e](4.md)
      > [f](5.md)

      [^n]: [g](6.md)
      """
    let document = MarkdownDocument.parse(source, options: MarkdownOptions(footnotePrefix: "p-"))
    #expect(
      document.links.map(\.destination)
        == ["1.md", "2.png", "3.md", "4.md", "5.md", "6.md"])
    let addresses = document.pieces.compactMap { piece in
      if case .address(let index) = piece { index } else { nil as Int? }
    }
    let ends = document.pieces.compactMap { piece in
      if case .afterLink(let index) = piece { index } else { nil as Int? }
    }
    #expect(addresses == [0, 1, 2, 3, 4, 5])
    #expect(ends == [0, 2, 3, 4, 5])
  }

  @Test(arguments: [
    (
      "[t](https://a.org/?a=b&c \"T\")", "https",
      "<p><a href=\"https://a.org/?a=b&amp;c\" title=\"T\">t</a></p>\n"
    ),
    ("[t](HTTP://a.org)", "http", "<p><a href=\"HTTP://a.org\">t</a></p>\n"),
    ("[t](mailto:a@b.org)", "mailto", "<p><a href=\"mailto:a@b.org\">t</a></p>\n"),
    ("[t](tel:+44)", "tel", "<p><a href=\"tel:+44\">t</a></p>\n"),
    (
      "![t](https://a.org/i.png)", "https", "<p><img src=\"https://a.org/i.png\" alt=\"t\" /></p>\n"
    ),
    ("[t](C:\\\\x)", "c", "<p><a href=\"C:%5Cx\">t</a></p>\n"),
  ])
  func `a link with a scheme stands rendered and is listed`(
    source: String, scheme: String, expected: String
  ) {
    let document = MarkdownDocument.parse(source)
    #expect(document.filled == expected)
    #expect(document.links.map(\.scheme) == [scheme])
    #expect(document.links.map(\.isHole) == [false])
  }

  @Test(
    arguments: [
      ("a.md", nil), ("a/b:c", nil), ("#a:b", nil), ("?a:b", nil), (":a", nil), ("1a:b", nil),
      ("", nil), ("é:a", nil), ("contact:a", "contact"), ("CONTACT:a", "contact"),
      ("svn+ssh.x-1:a", "svn+ssh.x-1"),
    ] as [(String, String?)])
  func `a scheme is letters, digits and three marks before the first colon`(
    destination: String, scheme: String?
  ) {
    let link = MarkdownDocument.parse("[t](<\(destination)>)").links.first
    #expect(link?.destination == destination)
    #expect(link?.scheme == scheme)
    #expect(link?.isHole == (scheme == nil || scheme == "contact"))
  }

  @Test func `a link knows its text, an image its description`() {
    let source = "[A *b*  `c`](x.md) ![D \"e\"](y.png) [![f](z.png) g](w.md) [](v.md)"
    let links = MarkdownDocument.parse(source).links
    #expect(links.map(\.text) == ["A b c", "D “e”", "f g", "f", ""])
    #expect(links.map(\.isImage) == [false, true, false, true, false])
  }

  @Test(arguments: [
    ("[a <https://b.org> c](d.md) e", "<p><a href=\"{d.md}\">a https://b.org c</a>{after 0} e</p>\n"),
    ("[a <contact:media>](d.md)", "<p><a href=\"{d.md}\">a contact:media</a>{after 0}</p>\n"),
    (
      "[<b@c.org>](https://d.org) [e](f.md)",
      "<p><a href=\"https://d.org\">b@c.org</a> <a href=\"{f.md}\">e</a>{after 2}</p>\n"
    ),
  ])
  func `a link within a link comes out as its text`(source: String, expected: String) {
    #expect(filled(source) == expected)
  }
}
