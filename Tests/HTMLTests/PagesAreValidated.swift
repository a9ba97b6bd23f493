import HTML
import Testing

@Suite struct `Pages are validated` {
  @Test func `a good page has no problems`() {
    let report = report(
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>Reviews</title>
      <link rel="stylesheet" href="/style.css">
      <script src="/search.js" defer></script>
      <script type="application/ld+json">{"a": "</p><b>"}</script>
      </head>
      <body>
      <!-- <p> a comment's tags are no tags -->
      <a href="#main">Skip to content</a>
      <main id='main'>
      <h1>Reviews &amp; more</h1>
      <h2 id="a">A</h2><h3>B</h3><h4>C</h4><h2>D</h2>
      <p>Text<br>with<br />breaks, <a href="../x/?a=1&amp;b=2#c">a link</a> and
      <img src="logo.svg" alt=""> at 10 > 9.</p>
      <a href="mailto:a@example.org">Mail</a> <a href="tel:+441234567890">Call</a>
      <a href="https://example.org/a:b" hidden>Out</a>
      <form action="/search/" method="get"><input name="q"><button>Search</button></form>
      <svg viewBox="0 0 1 1"><title>Drawing</title><path d="M0 0"/></svg>
      <table><tbody><tr><td>x</td></tr></tbody></table>
      </main>
      </body>
      </html>
      """)
    #expect(report.problems == [])
    #expect(report.ids == ["main", "a"])
    #expect(
      report.links == [
        "/style.css", "/search.js", "#main", "../x/?a=1&b=2#c", "logo.svg",
        "mailto:a@example.org", "tel:+441234567890", "https://example.org/a:b", "/search/",
      ])
  }

  @Test(arguments: [
    // Balance
    ("<p>text", "<p> is not closed."),
    ("<p><b>text</p>", "<b> is not closed."),
    ("<ul><li>a<li>b</li></ul>", "<li> is not closed."),
    ("text</p>", "</p> closes nothing."),
    ("<br></br>", "</br> closes nothing."),
    ("<div />text</div>", "<div /> needs an end tag: “/>” does not close it."),
    ("<p>a<div>b</div></p>", "<div> stands in a <p>, which it would close."),
    ("<a href=\"/\">a<a href=\"/\">b</a></a>", "A link stands in a link."),
    ("1 < 2", "A “<” is not escaped."),
    ("<svg><path></svg>", "<path> is not closed."),
    // Headings
    ("<h1>again</h1>", "The page has a second <h1>."),
    ("<h3>x</h3>", "An <h3> follows an <h1>: a level is left out."),
    ("<h2>x</h2><h4>x</h4>", "An <h4> follows an <h2>: a level is left out."),
    // Attributes
    ("<p id=\"a\"></p><p id='a'></p>", "The id “a” is there twice."),
    ("<p id=\"\"></p>", "An id is empty."),
    ("<p id=\"a b\"></p>", "The id “a b” has white space in it."),
    ("<p class=a></p>", "An attribute's value is not quoted."),
    ("<p class=\"a\" CLASS=\"b\"></p>", "An attribute stands twice in <p>."),
    ("<p style=\"color: red\"></p>", "A style attribute: styles belong in the style sheet."),
    ("<p onclick=\"x()\"></p>", "An event handler: scripts do not stand in the page."),
    ("<P OnMouseOver=\"x()\"></P>", "An event handler: scripts do not stand in the page."),
    // Elements
    ("<style>p { }</style>", "A <style> stands in the page: styles belong in the style sheet."),
    ("<script>x(\"<p>\")</script>", "A <script> has no src: scripts do not stand in the page."),
    ("<img src=\"a.png\">", "An <img> has no alt."),
    ("<title>again</title>", "The page has a second <title>."),
    // Addresses
    (
      "<a href=\"javascript:x()\">a</a>",
      "The address “javascript:x()” has the scheme “javascript”, which is not allowed."
    ),
    (
      "<a href=\"&#106;avascript:x\">a</a>",
      "The address “javascript:x” has the scheme “javascript”, which is not allowed."
    ),
    (
      "<a href=\"java&#10;script:x\">a</a>",
      "The address “java\nscript:x” has white space or a control character in it."
    ),
    (
      "<a href=\"a b\">a</a>",
      "The address “a b” has white space or a control character in it."
    ),
    (
      "<img alt=\"\" src=\"data:image/png;base64,x\">",
      "The address “data:image/png;base64,x” has the scheme “data”, which is not allowed."
    ),
    (
      "<form action=\"ftp://a\"></form>",
      "The address “ftp://a” has the scheme “ftp”, which is not allowed."
    ),
    (
      "<button formaction=\"VBScript:x\">a</button>",
      "The address “VBScript:x” has the scheme “vbscript”, which is not allowed."
    ),
    ("<a href=\"//example.org\">a</a>", "The address “//example.org” leaves out its scheme."),
    ("<a href=\"\\\\example.org\">a</a>", "The address “\\\\example.org” has a backslash in it."),
  ])
  func `each fault in a body is one problem`(body: String, message: String) {
    #expect(report(page(body: body)).problems.map(\.message) == [message])
  }

  @Test(arguments: [
    ("<!doctype html>", "", "The page does not begin with “<!doctype html>”."),
    (" lang=\"en\"", "", "The page's <html> has no lang."),
    (" lang=\"en\"", " lang=\"\"", "The page's <html> has no lang."),
    ("<title>T</title>", "", "The page has no <title>."),
    ("<title>T</title>", "<title> </title>", "The <title> is empty."),
    ("<h1>H</h1>", "", "The page has no <h1>."),
    ("<h1>H</h1>", "<h2>A</h2><h1>H</h1>", "An <h2> comes first: a level is left out."),
    ("</body>", "", "<body> is not closed."),
    ("</html>", "</html><!-- ", "A comment does not end."),
    ("</html>", "</html><a b=\"", "A tag does not end."),
    ("</html>", "</html><", "A “<” is not escaped."),
  ])
  func `each fault of the page is one problem`(part: String, other: String, message: String) {
    let faulty = page(body: "<p>text</p>").replacing(part, with: other)
    #expect(report(faulty).problems.map(\.message) == [message])
  }

  @Test func `a problem has its place`() {
    let source = page(body: "\n<p>one</p>\n\n<p class=x>two</p>")
    let problem = report(source).problems.first
    let rest = "class=x>two</p></body></html>"
    #expect(problem?.line == 4)
    #expect(problem?.offset == source.utf8.count - rest.utf8.count)
  }

  @Test func `problems on lines in any order have their own lines`() {
    let problems = report(page(body: "\n<ul>\n<li>\n<b></i>\n</li>\n")).problems
    #expect(
      problems.map(\.message) == [
        "</i> closes nothing.", "<b> is not closed.", "<ul> is not closed.",
      ])
    #expect(problems.map(\.line) == [4, 4, 2])
    #expect(problems.map(\.column) == [4, 1, 1])
  }

  @Test func `bytes that are no page at all are read to their end`() {
    #expect(!HTMLValidator.report(on: []).problems.isEmpty)
    for byte in UInt8.min...UInt8.max {
      #expect(!HTMLValidator.report(on: [0x3C, byte]).problems.isEmpty)
      #expect(!HTMLValidator.report(on: [0x3C, 0x61, 0x20, byte]).problems.isEmpty)
    }
    let deep = String(repeating: "<b>", count: 10_000)
    #expect(report(page(body: deep)).problems.count == 10_000)
  }

  private func page(body: String) -> String {
    """
    <!doctype html><html lang="en"><head><title>T</title></head>\
    <body><h1>H</h1>\(body)</body></html>
    """
  }

  private func report(_ page: String) -> PageReport {
    HTMLValidator.report(on: Array(page.utf8))
  }
}
