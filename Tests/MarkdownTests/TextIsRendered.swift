import Markdown
import Testing

@Suite struct `Text is rendered as GitHub-flavoured Markdown` {
  @Test(arguments: [
    ("", ""),
    ("One\n\nTwo", "<p>One</p>\n<p>Two</p>\n"),
    ("*a* **b** `c<d`", "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>\n"),
    ("a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>\n"),
    ("~~gone~~ and ~this~", "<p><del>gone</del> and <del>this</del></p>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    ("---", "<hr />\n"),
    ("    a", "<pre><code>a\n</code></pre>\n"),
    ("```\na <b>\n```", "<pre><code>a &lt;b&gt;\n</code></pre>\n"),
    ("& < > \u{0}", "<p>&amp; &lt; &gt; \u{FFFD}</p>\n"),
    ("&copy; &#233; \\*", "<p>© é *</p>\n"),
    ("- [ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"),
  ])
  func `each form`(source: String, expected: String) {
    #expect(filled(source) == expected)
  }

  @Test(arguments: [
    ("\"Child S\" -- it's here...", "<p>“Child S” – it’s here…</p>\n"),
    ("a --- b", "<p>a — b</p>\n"),
    ("`\"a\" -- b`", "<p><code>&quot;a&quot; -- b</code></p>\n"),
  ])
  func `punctuation is smart, but not in code`(source: String, expected: String) {
    #expect(filled(source) == expected)
  }

  @Test(arguments: [
    (
      "https://example.org/a?b&c.", "https://example.org/a?b&amp;c", "https://example.org/a?b&amp;c"
    ),
    ("www.example.org", "http://www.example.org", "www.example.org"),
    ("info@example.org", "mailto:info@example.org", "info@example.org"),
    ("<https://example.org>", "https://example.org", "https://example.org"),
    ("<info@example.org>", "mailto:info@example.org", "info@example.org"),
  ])
  func `an address in the text is a link`(source: String, address: String, text: String) {
    #expect(filled(source).hasPrefix("<p><a href=\"\(address)\">\(text)</a>"))
    #expect(MarkdownDocument.parse(source).links.map(\.isHole) == [false])
  }

  @Test func `a table scrolls by itself, its columns are aligned by classes, and its headings say what they head`() {
    let source = """
      | a | b | c | d |
      |---|:--|:-:|--:|
      | 1 | 2 | 3 | <td align="x"> |
      """
    let table = filled(source.replacing("<td align=\"x\">", with: "`<td align=\"x\">`"))
    #expect(
      table == """
        <div class="table" role="group" aria-label="Table" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="align-left">b</th>
        <th scope="col" class="align-center">c</th>
        <th scope="col" class="align-right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="align-left">2</td>
        <td class="align-center">3</td>
        <td class="align-right"><code>&lt;td align=&quot;x&quot;&gt;</code></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `CRLF, CR and LF end lines alike`() {
    let source = """
      # a

      b
      [c](d.md) ~~e~~

      | f | g |
      |---|:-:|
      | 1 | 2 |

      ```list
      of: reviews
      ```
      """
    let expected = MarkdownDocument.parse(source)
    for end in ["\r\n", "\r"] {
      let other = MarkdownDocument.parse(source.replacing("\n", with: end))
      #expect(other.filled == expected.filled)
      #expect(other.plainText == expected.plainText)
      #expect(other.links == expected.links)
      #expect(other.headings == expected.headings)
      #expect(other.blocks.map(\.line) == expected.blocks.map(\.line))
    }
  }

  @Test func `plain text has words and no markup`() {
    let source = """
      # A  *heading*

      Some **bold**\u{20}
      text, `code`, [a link](x.md) ![and image](y.png).
      - one
      - two

      | a | b |
      |---|---|
      | 1 | 2 |

      ```list
      of: reviews
      ```

          kept
      """
    #expect(
      MarkdownDocument.parse(source).plainText
        == "A heading Some bold text, code, a link and image. one two a b 1 2 kept")
  }
}
