import HTML
import Markdown
import Testing

@Suite struct `Footnotes have ids of their own` {
  let source = """
    One[^1], two[^a&"b], one again[^1].

    [^1]: First [link](a.md).
    [^a&"b]: Second.
    """

  @Test func `two texts with footnotes make one good page`() {
    let texts = ["body-", "learning-"].map { prefix in
      MarkdownDocument.parse(source, options: MarkdownOptions(footnotePrefix: prefix)).filled
    }
    let page = """
      <!doctype html><html lang="en"><head><title>T</title></head><body><h1>H</h1>
      \(texts.joined())
      </body></html>
      """
    let report = HTMLValidator.report(on: Array(page.utf8))
    #expect(report.problems == [])
    #expect(report.ids.count == 10)
    for link in report.links where link.hasPrefix("#") {
      #expect(report.ids.contains(String(link.dropFirst())))
    }
  }

  @Test func `a footnote's link and its link back have the prefix`() {
    let html = filled("a[^1]\n\n[^1]: b", MarkdownOptions(footnotePrefix: "x-"))
    #expect(html.contains("<a href=\"#x-fn-1\" id=\"x-fnref-1\" data-footnote-ref>1</a>"))
    #expect(html.contains("<li id=\"x-fn-1\">"))
    #expect(html.contains("<a href=\"#x-fnref-1\" class=\"footnote-backref\""))
  }

  @Test func `a footnote within a link does not end the link, and is none itself`() {
    let options = MarkdownOptions(footnotePrefix: "x-")
    let html = filled("[a[^1] b](c.md) d [e[^1]](https://f.example)\n\n[^1]: g", options)
    #expect(
      html.contains(
        "a<sup class=\"footnote-ref\"><span id=\"x-fnref-1\" data-footnote-ref>1</span></sup> b</a>{after 0} d"))
    #expect(html.contains("<span id=\"x-fnref-1-2\" data-footnote-ref>1</span></sup></a></p>"))
    #expect(html.contains("<a href=\"#x-fnref-1\" class=\"footnote-backref\""))
  }

  @Test func `a footnote does not lead back to one that does not come out`() {
    let html = filled("a[^1]\n\n[^1]: b\n\n[^2]: c[^1]", MarkdownOptions(footnotePrefix: "x-"))
    #expect(html.contains("href=\"#x-fnref-1\""))
    #expect(!html.contains("fnref-1-2"))
  }

  @Test func `without a prefix nothing is put before`() {
    #expect(filled("a[^1]\n\n[^1]: b").contains("<li id=\"fn-1\">"))
  }

  @Test func `a link to a footnote's id is a writer's own`() {
    let html = filled("[a](#fn-1)", MarkdownOptions(footnotePrefix: "x-"))
    #expect(html == "<p><a href=\"{#fn-1}\">a</a>{after 0}</p>\n")
  }
}
