import Testing

@testable import Inspection

@Suite struct `XML is read as programs write it` {
  @Test func `In its order, with prefixes, and texts whole`() throws {
    let text =
      "<?xml version=\"1.0\"?><!--a--><w:p xmlns:w=\"w\" xmlns:x=\"x\" w:id=\"1\">B &amp; <![CDATA[<c>]]><x:d/>\u{E9}</w:p>"
    #expect(
      try XMLReader.events(of: Array(text.utf8)) == [
        .comment("a"), .start("w:p", ["xmlns:w": "w", "xmlns:x": "x", "w:id": "1"]), .text("B & <c>"), .start("d", [:]),
        .end("d"),
        .text("\u{E9}"), .end("w:p"),
      ])
  }

  @Test(arguments: [
    "", "words", "<a>", "<a></b>", "<a>&nothing;</a>", "<a/><b/>",
    "<!DOCTYPE a [<!ENTITY e \"hidden\">]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
  ])
  func `What is malformed or has entities of its own is an error`(text: String) {
    #expect(throws: XMLReader.Malformed.self) { try XMLReader.events(of: Array(text.utf8)) }
  }

  @Test(.timeLimit(.minutes(60)))
  func `Entities within entities take no time`() {
    let laughs = (1...20).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let text = "<!DOCTYPE a [<!ENTITY e0 \"ha\">\(laughs)]><a>&e20;</a>"
    #expect(throws: XMLReader.Malformed.self) { try XMLReader.events(of: Array(text.utf8)) }
  }
}
