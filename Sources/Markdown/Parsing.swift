extension MarkdownDocument {
  /// Reads and renders a text: GitHub-flavoured Markdown with tables, strikethrough, autolinks,
  /// footnotes and smart punctuation. Any text is Markdown, so this cannot fail. It can be called
  /// on any number of threads at once.
  package static func parse(
    _ source: String, options: MarkdownOptions = MarkdownOptions()
  ) -> MarkdownDocument {
    MarkdownDocument(source, options: options, isInline: false)
  }

  /// Reads and renders a text that is to stand within a paragraph, such as a summary: without the
  /// paragraph's own tags. If the text is anything but one paragraph, `isSingleParagraph` is false
  /// and nothing is left off.
  package static func parseInline(
    _ source: String, options: MarkdownOptions = MarkdownOptions()
  ) -> MarkdownDocument {
    MarkdownDocument(source, options: options, isInline: true)
  }

  private init(_ source: String, options: MarkdownOptions, isInline: Bool) {
    let source = Array(source.utf8)
    let tree = SyntaxTree(parsing: source)
    var walk = TreeWalk(source: source, options: options)
    walk.visit(tree)
    // After the walk, which makes paragraphs of raw HTML.
    isSingleParagraph = tree.isSingleParagraph
    links = walk.links
    headings = walk.headings
    blocks = walk.blocks
    rawHTML = walk.rawHTML
    plainText = walk.text.all

    pieces = tree.withRendering { rendered in
      let isBare = isInline && tree.isSingleParagraph
      let wanted =
        isBare
        ? rendered.dropFirst("<p>".utf8.count).dropLast("</p>\n".utf8.count) : rendered[...]
      var splitter = Splitter(
        UnsafeBufferPointer(rebasing: wanted), of: walk, footnotePrefix: options.footnotePrefix)
      return splitter.split()
    }
  }
}
