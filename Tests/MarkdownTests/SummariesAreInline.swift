import Markdown
import Testing

@Suite struct `Summaries stand within a paragraph` {
  @Test(arguments: [
    ("A *short* summary", "A <em>short</em> summary"),
    ("See [it](a.md).", "See <a href=\"{a.md}\">it</a>{after 0}."),
    ("[it](a.md)", "<a href=\"{a.md}\">it</a>{after 0}"),
    ("two\nlines", "two\nlines"),
    ("a [b]\n\n[b]: c.md", "a <a href=\"{c.md}\">b</a>{after 0}"),
    ("\\# not a heading", "# not a heading"),
  ])
  func `one paragraph comes out without its tags`(source: String, expected: String) {
    let document = MarkdownDocument.parseInline(source)
    #expect(document.isSingleParagraph)
    #expect(document.filled == expected)
  }

  @Test(arguments: [
    "", "  ", "one\n\ntwo", "# heading", "- list", "> quote", "```list\n```", "| a |\n|---|", "---",
    "a[^1]\n\n[^1]: b",
  ])
  func `anything else is reported`(source: String) {
    let document = MarkdownDocument.parseInline(source)
    #expect(!document.isSingleParagraph)
    #expect(document.filled == filled(source))
  }
}
