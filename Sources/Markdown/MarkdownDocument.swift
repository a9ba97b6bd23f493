import HTML

/// A writer's Markdown as rendered text with holes.
///
/// What a page's links, headings and blocks become depends on what is public at a moment, so it is
/// not known when the text is read. The text is read and rendered once, and whoever makes the page
/// goes through `pieces` and puts what belongs there into each hole.
package struct MarkdownDocument: Sendable {
  /// Part of the text, in its order.
  package enum Piece: Sendable, Hashable {
    /// What libcmark-gfm has rendered.
    case markup(HTML)
    /// The value of an `id`, within its quotes: an index of `headings`.
    case headingID(Int)
    /// The value of an `href` or a `src`, within its quotes: an index of `links`.
    case address(Int)
    /// Directly behind the `</a>` of a link: an index of `links`. Not for images.
    case afterLink(Int)
    /// In place of a whole fenced block: an index of `blocks`.
    case block(Int)
  }

  /// The text and its holes.
  package internal(set) var pieces: [Piece] = []
  /// All links and images, in the order of the text; those of footnotes at the end.
  package internal(set) var links: [Link] = []
  /// All headings, in the order of the text.
  package internal(set) var headings: [Heading] = []
  /// All fenced code blocks that have an info string, in the order of the text.
  package internal(set) var blocks: [Block] = []
  /// Raw HTML, which comes out as text. Its writer will not have meant that.
  package internal(set) var rawHTML: [RawHTML] = []
  /// The text without markup, raw HTML and blocks, white space collapsed.
  package internal(set) var plainText = ""
  /// Whether the text is one paragraph and nothing else.
  package internal(set) var isSingleParagraph = false
}
