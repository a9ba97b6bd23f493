/// Tags come in pairs, properly nested.
extension PageReader {
  mutating func openElement(_ tag: Tag) {
    let isDrawing = openDrawings > 0
    if isDrawing && tag.isSelfClosing { return }
    if !isDrawing && Name.void.contains(tag.name) { return }
    if tag.isSelfClosing {
      problem(
        at: tag.offset, "<\(text(tag.nameRange)) /> needs an end tag: “/>” does not close it.")
    }
    count(tag.name, 1)
    open.append(tag)
  }

  mutating func close(_ tag: Tag) {
    guard let match = open.lastIndex(where: { $0.name == tag.name }) else {
      return problem(at: tag.offset, "</\(text(tag.nameRange))> closes nothing.")
    }
    for unclosed in open[(match + 1)...].reversed() {
      problem(at: unclosed.offset, "<\(text(unclosed.nameRange))> is not closed.")
      count(unclosed.name, -1)
    }
    count(tag.name, -1)
    if tag.name == .title && openDrawings == 0 { checkTitle(open[match], end: tag.offset) }
    open.removeSubrange(match...)
  }

  /// Called when the page has been read.
  mutating func checkEnd() {
    for unclosed in open {
      problem(at: unclosed.offset, "<\(text(unclosed.nameRange))> is not closed.")
    }
    if topHeadings == 0 { problem(at: page.count, "The page has no <h1>.") }
    if titles == 0 { problem(at: page.count, "The page has no <title>.") }
    if !hasLanguage { problem(at: page.count, "The page's <html> has no lang.") }
  }

  private mutating func checkTitle(_ start: Tag, end: Int) {
    titles += 1
    let content = page[start.offset..<end].drop { $0 != UInt8(ascii: ">") }.dropFirst()
    if content.allSatisfy(\.isSpace) { problem(at: start.offset, "The <title> is empty.") }
    if titles > 1 { problem(at: start.offset, "The page has a second <title>.") }
  }

  private mutating func count(_ name: Name, _ change: Int) {
    switch name {
    case .a: openLinks += change
    case .p: openParagraphs += change
    case .svg, .math: openDrawings += change
    default: break
    }
  }
}
