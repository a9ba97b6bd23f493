import HTML
import Publications

/// A writer's text with what belongs into its holes.
struct ProseHTML {
  let prose: PublicProse
  /// Nil for a text without blocks.
  var context: TemplateContext?

  var html: HTML { each(prose.pieces, html) }

  private func html(_ piece: PublicProse.Piece) -> HTML {
    switch piece {
    case .text(let text): HTML(text)
    case .headingID(let id): "\(id)"
    case .address(let location): "\(location)"
    case .picture(let location, let size): "\(location)\" width=\"\(size.width)\" height=\"\(size.height)"
    case .facts(let facts): " <span class=\"facts\">(\(facts.description))</span>"
    case .block(let block): unwrap(context) { BlockHTML(block: block, context: $0).html }
    }
  }
}

extension Edition {
  /// A summary, a note or a notice of an item: a text without blocks.
  func html(_ text: ShownText, of item: PublicItem) -> HTML {
    ProseHTML(prose: self.text(text, of: item)).html
  }
}
