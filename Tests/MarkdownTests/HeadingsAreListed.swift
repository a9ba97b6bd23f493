import Testing

@testable import Markdown

@Suite struct `Headings are listed and have ids` {
  @Test(arguments: [
    ("What we found", "what-we-found"),
    ("Child S: a review (2024)", "child-s-a-review-2024"),
    ("A  & B", "a--b"),
    ("*Really* `code`", "really-code"),
    ("It's \"here\" -- now...", "its-here--now"),
    ("snake_case-and-dash", "snake_case-and-dash"),
    ("Ümläut İstanbul ΣΑΜ", "ümläut-i̇stanbul-σαμ"),
    ("日本 हिन्दी العربية", "日本-हिन्दी-العربية"),
    ("[A link](x.md) ~~gone~~", "a-link-gone"),
    ("½ ² 🙂", "--"),
    ("!!!", ""),
    ("", ""),
  ])
  func `an id is the text in lower case without punctuation`(text: String, slug: String) {
    let document = MarkdownDocument.parse("## " + text)
    #expect(document.headings.map(\.slug) == [slug])
    #expect(document.filled.hasPrefix("<h2 id=\"\(slug)\">"))
  }

  @Test func `headings have their level, text and place`() {
    let source = """
      # One

      Two
      ---
      text
      ### Three *and*   more ###
      > - #### Four
      """
    #expect(
      MarkdownDocument.parse(source).headings == [
        .init(level: 1, text: "One", line: 1, column: 1),
        .init(level: 2, text: "Two", line: 3, column: 1),
        .init(level: 3, text: "Three and more", line: 6, column: 1),
        .init(level: 4, text: "Four", line: 7, column: 5),
      ])
  }

  @Test(arguments: [
    (0, ["h1", "h2", "h5", "h6"]), (1, ["h2", "h3", "h6", "h6"]), (4, ["h5", "h6", "h6", "h6"]),
  ])
  func `headings come out lower, but never lower than the sixth level`(
    shift: Int, elements: [String]
  ) {
    let source = "# a\n\n## a\n\n##### a\n\n###### a"
    let html = filled(source, MarkdownOptions(headingShift: shift))
    #expect(html == elements.map { "<\($0) id=\"a\">a</\($0)>\n" }.joined())
    let levels = MarkdownDocument.parse(source, options: MarkdownOptions(headingShift: shift))
      .headings.map(\.level)
    #expect(levels == [1, 2, 5, 6])
  }
}
