import HTML
import Testing

@Suite struct `Markup is what the source has` {
  @Test func `a literal is a static string and comes out as it is`() {
    #expect(HTML.StringLiteralType.self == StaticString.self)
    let html: HTML = "<p class=\"a\">&amp; ü</p>"
    #expect(html.text == "<p class=\"a\">&amp; ü</p>")
    let letter: HTML = "a"
    #expect(letter.text == "a")
  }

  @Test func `markup within markup is not escaped again`() {
    let name = "A & B"
    let inner: HTML = "<b>\(name)</b>"
    let html: HTML = "<p>\(inner), \(3), \(-1)</p>"
    #expect(html.text == "<p><b>A &amp; B</b>, 3, -1</p>")
  }

  @Test func `a literal within an interpolation is text`() {
    let html: HTML = "\("<b>") \(true ? "<i>" : "<u>")"
    #expect(html.text == "&lt;b&gt; &lt;i&gt;")
  }

  @Test func `a literal of several lines keeps its lines`() {
    let items = ["a", "b"]
    let html: HTML = """
      <ul>
        \(each(items) { "<li>\($0)</li>" })
      </ul>
      """
    #expect(html.text == "<ul>\n  <li>a</li><li>b</li>\n</ul>")
  }

  @Test func `each item has its markup, in order`() {
    #expect(each([1, 2, 3]) { "<i>\($0)</i>" }.text == "<i>1</i><i>2</i><i>3</i>")
    #expect(each([Int]()) { "<i>\($0)</i>" }.isEmpty)
  }

  @Test func `a condition that does not hold leaves nothing`() {
    #expect(when(true) { "<b>\("&")</b>" }.text == "<b>&amp;</b>")
    #expect(when(false) { "<b>x</b>" }.isEmpty)
  }

  @Test func `an optional without a value leaves nothing`() {
    let some: String? = "<"
    let none: String? = nil
    #expect(unwrap(some) { "<b>\($0)</b>" }.text == "<b>&lt;</b>")
    #expect(unwrap(none) { "<b>\($0)</b>" }.isEmpty)
  }

  @Test func `pieces are joined, with and without a separator`() {
    let pieces: [HTML] = ["<i>1</i>", "", "<i>2</i>"]
    #expect(pieces.joined().text == "<i>1</i><i>2</i>")
    #expect(pieces.joined(separator: ", ").text == "<i>1</i>, , <i>2</i>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
    #expect((pieces[0] + pieces[2]).text == "<i>1</i><i>2</i>")
    var html = pieces[0]
    html.append("!")
    #expect(html.text == "<i>1</i>!")
  }
}
