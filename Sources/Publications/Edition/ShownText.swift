import Diagnostics

/// A writer's text as far as it is public: no conditional text is in it whose time has not come.
package struct ShownText: Sendable {
  let prose: Prose

  /// A text of which nothing is shown.
  init() { prose = Prose() }

  init(_ prose: Prose, at now: EditionMoment) { self.prose = prose.settling(now.shows) }

  package var isEmpty: Bool { prose.isEmpty }

  /// The words alone, for search and feeds.
  package var plainText: String { prose.plainText }

  /// Its blocks, none of which is conditional any more.
  package var blocks: [Block] { prose.blocks.map(\.value) }

  /// The links that are in it, those of quotations too.
  package var links: [ProseLink] { withQuotations.flatMap(\.linksInOrder) }

  /// The text, and those of its quotations.
  var withQuotations: [Prose] { [prose] + prose.quotedTexts }

  /// Its words as they are written, for the register.
  package var words: String { prose.words }
}

extension Prose {
  /// The text without the conditional texts that do not show, and with those that do put in their places.
  package func settling(_ isShown: (WhenBlock) -> Bool) -> Prose {
    guard !blocks.isEmpty else { return self }
    var result = Prose(headings: headings, links: links, plainText: plainText)
    var hidden: [ClosedRange<Int>] = []
    for piece in pieces {
      guard case .block(let number) = piece else {
        result.pieces.append(piece)
        continue
      }
      switch blocks[number].value {
      case .when(let when) where isShown(when): result.splice(when.text)
      case .when(let when): hidden.append(when.lines)
      case .quote(var quote):
        quote.text = quote.text.settling(isShown)
        result.append(Located(.quote(quote), at: blocks[number].place))
      case .list, .downloads, .nationalRepository, .mediaEnquiries, .concern, .contact: result.append(blocks[number])
      }
    }
    result.written = written.removing(lines: hidden)
    return result
  }

  private mutating func append(_ block: Located<Block>) {
    pieces.append(.block(blocks.count))
    blocks.append(block)
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
