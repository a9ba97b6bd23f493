extension Prose {
  /// Its headings in their order, those of quotations too.
  var headingsInOrder: [Heading] {
    pieces.flatMap { piece -> [Heading] in
      switch piece {
      case .headingID(let number): return [headings[number]]
      case .block(let number):
        guard case .quote(let quote) = blocks[number].value else { return [] }
        return quote.text.headingsInOrder
      case .text, .address, .facts: return []
      }
    }
  }

  /// The links that are really in it, not those of conditional texts that do not show.
  package var linksInOrder: [ProseLink] {
    pieces.compactMap { if case .address(let number) = $0 { links[number] } else { nil } }
  }

  /// The texts of its quotations.
  package var quotedTexts: [Prose] {
    blocks.compactMap { if case .quote(let quote) = $0.value { quote.text } else { nil } }
  }
}
