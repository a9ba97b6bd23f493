import Publications

extension Prose {
  /// The text without the conditional texts that do not show, and with those that do put in their
  /// places.
  func erasing(_ isShown: (WhenBlock) -> Bool) -> Prose {
    replacing { isShown($0) ? .shown : .absent }
  }

  /// What becomes of a conditional text.
  enum Condition {
    case shown, absent
    /// Nobody can tell yet.
    case open
  }

  func replacing(_ condition: (WhenBlock) -> Condition) -> Prose {
    guard blocks.contains(where: { if case .when = $0.value { true } else { false } }) else {
      return self
    }
    var result = Prose(headings: headings, links: links, plainText: plainText)
    result.keepWords(of: self)
    for piece in pieces {
      guard case .block(let number) = piece else {
        result.pieces.append(piece)
        continue
      }
      if case .when(let when) = blocks[number].value, condition(when) != .open {
        if condition(when) == .shown { result.splice(when.text) } else { result.hide(when.lines) }
      } else {
        result.pieces.append(.block(result.blocks.count))
        result.blocks.append(blocks[number])
      }
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
}
