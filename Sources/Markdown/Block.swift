extension MarkdownDocument {
  /// A fenced code block that has an info string, and so stands for something else.
  package struct Block: Sendable, Hashable {
    /// The first word of its info string.
    package var name: String
    /// Its info string, backslashes and character references resolved.
    package var info: String
    /// The lines within the fence, as they are.
    package var content: String
    /// The line of the opening fence, from 1. Content begins in the next.
    package var line: Int
    /// The column of the opening fence, from 1.
    package var column: Int
    /// Whether it stands in the text itself, not in a list, a quotation or a footnote.
    package var isTopLevel: Bool
  }

  /// A piece of HTML in the Markdown. It comes out as the characters that the writer wrote, so that
  /// nothing is lost and nothing runs; a comment does not come out, as in HTML itself.
  package struct RawHTML: Sendable, Hashable {
    /// What the writer wrote.
    package var text: String
    /// The line it begins in, from 1.
    package var line: Int
    /// The column it begins at, from 1, in Unicode scalars.
    package var column: Int

    /// What comes out of it, as text.
    package var shown: String {
      var shown = ""
      var rest = text[...]
      while let start = rest.firstRange(of: "<!--") {
        shown += rest[..<start.lowerBound]
        rest = rest[start.upperBound...].firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      }
      shown += rest
      // A block ends with the end of its last line.
      while shown.last?.isNewline ?? false { shown.removeLast() }
      return shown.allSatisfy(\.isWhitespace) ? "" : shown
    }
  }
}
