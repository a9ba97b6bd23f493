import HTML
import Markdown

extension MarkdownDocument {
  /// The text with what is to go into each hole: destinations, slugs, and names in braces.
  var filled: String {
    pieces.map { piece in
      switch piece {
      case .markup(let html): String(decoding: html.bytes, as: UTF8.self)
      case .headingID(let index): headings[index].slug
      case .address(let index): "{\(links[index].destination)}"
      case .afterLink(let index): "{after \(index)}"
      case .block(let index): "{block \(blocks[index].name)}\n"
      }
    }.joined()
  }

  /// What is rendered, without what goes into the holes.
  var markup: String {
    pieces.map { piece in
      if case .markup(let html) = piece { String(decoding: html.bytes, as: UTF8.self) } else { "" }
    }.joined()
  }
}

/// The text, with holes filled, of a Markdown source.
func filled(_ source: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
  MarkdownDocument.parse(source, options: options).filled
}
