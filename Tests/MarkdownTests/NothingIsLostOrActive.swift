import Testing

@testable import Markdown

@Suite struct `Nothing of a writer's is lost unseen, and nothing runs` {
  @Test func `raw HTML is reported, with its place`() {
    let source = """
      Text <b>bold</b> and <!-- a
      comment -->

      <div class="x">
      inner
      </div>

      - é <br>
      """
    let document = MarkdownDocument.parse(source)
    #expect(
      document.rawHTML == [
        .init(text: "<b>", line: 1, column: 6), .init(text: "</b>", line: 1, column: 13),
        .init(text: "<!-- a\ncomment -->", line: 1, column: 22),
        .init(text: "<div class=\"x\">\ninner\n</div>\n", line: 4, column: 1),
        .init(text: "<br>", line: 8, column: 5),
      ])
    #expect(!document.filled.contains("<b>"))
    #expect(!document.filled.contains("<div"))
  }

  @Test(arguments: [
    ("Text <b>bold</b>", "<p>Text &lt;b&gt;bold&lt;/b&gt;</p>\n"),
    ("<div class=\"x\">\ninner\n</div>", "<p>&lt;div class=&quot;x&quot;&gt;\ninner\n&lt;/div&gt;</p>\n"),
    ("a <!-- a note --> b", "<p>a  b</p>\n"),
    ("<!-- a note\nof two lines -->\n\nb", "<p>b</p>\n"),
    ("<!-- a note --> and words", "<p> and words</p>\n"),
  ])
  func `raw HTML comes out as text, and a comment not at all`(source: String, html: String) {
    #expect(filled(source) == html)
  }

  @Test(arguments: ["`<b>`", "\\<b>", "a < b > c", "&lt;b&gt;", "<https://a.org>", "    <b>"])
  func `what only looks like HTML is text`(source: String) {
    #expect(MarkdownDocument.parse(source).rawHTML.isEmpty)
    #expect(!filled(source).contains("omitted"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html;base64,PHg+",
    "file:///etc/passwd", "javascript&colon;alert(1)", "javascript&#58;alert(1)",
  ])
  func `a dangerous address is listed and does not come out`(address: String) {
    for source in ["[t](\(address))", "![t](\(address))", "[t]\n\n[t]: \(address)"] {
      let document = MarkdownDocument.parse(source)
      #expect(document.links.count == 1)
      #expect(document.links.first?.isHole == false)
      #expect(document.filled.contains("=\"\""))
      #expect(!document.filled.contains(":"))
    }
  }

  @Test(arguments: [
    "\u{1}javascript:x", "java&#10;script:x", "java&#9;script:x", "&#32;javascript:x",
  ])
  func `an address that browsers would mend to a dangerous one is never rendered`(address: String) {
    let document = MarkdownDocument.parse("[t](<\(address)>)")
    let isHole = document.links.allSatisfy(\.isHole)
    #expect(isHole)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "[<img src=x onerror=x>](a.md)", "![\"><script>x</script>](a.md)",
    "[t](a.md \"\\\" onclick=x\")", "`<script>`", "# <script>x</script>", "[a](\"><script>)",
    "| <script>x</script> |\n|---|", "[^\"><script>]\n\n[^\"><script>]: a", "<svg/onload=x>",
    "[x](https://a.org/\"><script>)", "``` \"><script>\n```", "\u{FF}l0;", "ÿl0;", "%FFl0;",
  ])
  func `no payload comes out as markup`(payload: String) {
    let options = MarkdownOptions(footnotePrefix: "\"><script>")
    let html = MarkdownDocument.parse(payload, options: options).markup
    for tag in ["<script", "<img src=x", "<svg", "\" onclick"] {
      #expect(!html.contains(tag))
    }
  }
}
