extension Prose {
  /// The text without the conditional texts that do not show, and with those that do put in their
  /// places.
  func erasing(_ isShown: (WhenBlock) -> Bool) -> Prose {
    guard blocks.contains(where: { if case .when = $0.value { true } else { false } }) else {
      return self
    }
    var result = Prose(
      headings: headings, links: links, blocks: blocks, plainText: plainText)
    for piece in pieces {
      guard case .block(let number) = piece, case .when(let when) = blocks[number].value else {
        result.pieces.append(piece)
        continue
      }
      if isShown(when) { result.splice(when.text) }
    }
    return result
  }

  private mutating func splice(_ other: Prose) {
    let (heading, link, block) = (headings.count, links.count, blocks.count)
    headings += other.headings
    links += other.links
    blocks += other.blocks
    plainText += (plainText.isEmpty || other.plainText.isEmpty ? "" : " ") + other.plainText
    pieces += other.pieces.map { piece in
      switch piece {
      case .text: piece
      case .headingID(let number): .headingID(number + heading)
      case .address(let number): .address(number + link)
      case .facts(let number): .facts(number + link)
      case .block(let number): .block(number + block)
      }
    }
  }

  /// Its headings in their order, those of a page's contents.
  var headingsInOrder: [Heading] {
    pieces.compactMap { if case .headingID(let number) = $0 { headings[number] } else { nil } }
  }

  /// The links that are really in it, not those of conditional texts that do not show.
  var linksInOrder: [ProseLink] {
    pieces.compactMap { if case .address(let number) = $0 { links[number] } else { nil } }
  }
}
