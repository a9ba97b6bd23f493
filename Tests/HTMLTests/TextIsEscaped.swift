import HTML
import Testing

@Suite struct `Text is escaped` {
  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("&&", "&amp;&amp;"),
    ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"), ("Siân O’Neill – 日本 🙂", "Siân O’Neill – 日本 🙂"),
    ("e\u{301}<\u{301}", "e\u{301}&lt;\u{301}"), ("\u{0}\u{7F}", "\u{0}\u{7F}"),
  ])
  func `each of the five characters becomes a reference, and nothing else changes`(
    text: String, expected: String
  ) {
    let html: HTML = "\(text)"
    #expect(html.text == expected)
    let part: HTML = "\(Substring(text))"
    #expect(part == html)
    #expect(HTML.text(text) == html)
  }

  @Test func `a part of a longer string is escaped without the rest`() {
    let text = "before <b> after"
    let html: HTML = "\(text.dropFirst(7).prefix(3))"
    #expect(html.text == "&lt;b&gt;")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "&lt;script&gt;",
    "--><script>alert(1)</script>", "]]><x>", "<\u{0}script>", "\u{2028}<b>", "{{7*7}}<a href=//x>",
    "<ScRiPt\n>x</sCrIpT\t>", "\"autofocus onfocus=alert(1) x=\"",
  ])
  func `what would be an attack is text, in an element and in an attribute`(payload: String) {
    let html: HTML = "<p title=\"\(payload)\">\(payload)</p>"
    let tags = html.bytes.count { $0 == UInt8(ascii: "<") }
    let quotes = html.bytes.count { $0 == UInt8(ascii: "\"") }
    #expect(tags == 2)
    #expect(quotes == 2)
    #expect(!html.text.contains("'"))
  }
}

extension HTML {
  /// As a string, for comparison.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
