extension Prose {
  /// The text with the words alone of links that lead to nothing where it is shown.
  package func keepingWords(ofLinksWhere leadsNowhere: (ProseLink) -> Bool) -> Prose {
    let dead = Set(links.indices.filter { !links[$0].isImage && leadsNowhere(links[$0]) })
    guard !dead.isEmpty else { return self }
    var result = self
    result.pieces = []
    var isInTag = false
    for piece in pieces {
      switch piece {
      case .address(let number) where dead.contains(number):
        result.dropLast(Self.tag)
        isInTag = true
      case .text(let text) where isInTag:
        // A sign “>” of a title is escaped.
        result.pieces.append(.text(RenderedMarkdown(rendered: Array(text.bytes.drop { $0 != Self.end }.dropFirst()))))
        isInTag = false
      case .facts(let number) where dead.contains(number): result.dropLast("</a>")
      default: result.pieces.append(piece)
      }
    }
    for number in dead {
      if case .inFull = links[number].reference { result.dropTags(to: links[number].written) }
    }
    return result
  }

  private static let tag: StaticString = "<a href=\""
  private static let end = UInt8(ascii: ">")

  /// Takes what it must end with from the end of the last piece.
  private mutating func dropLast(_ end: StaticString) {
    guard case .text(let text)? = pieces.last else { return }
    pieces[pieces.count - 1] = .text(RenderedMarkdown(rendered: text.bytes.dropLast(end.utf8CodeUnitCount)))
  }

  /// An address that is written in full is no hole, and its whole tag is in one piece.
  private mutating func dropTags(to address: String) {
    let escaped = address.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
    let start = Array("\(Self.tag)\(escaped)\"".utf8)
    var isInLink = false
    pieces = pieces.map { piece in
      guard case .text(let text) = piece else { return piece }
      return .text(RenderedMarkdown(rendered: text.bytes.withoutLinks(beginning: start, &isInLink)))
    }
  }
}

extension [UInt8] {
  /// - Parameter isInLink: whether the end of one is still to come.
  fileprivate func withoutLinks(beginning start: [UInt8], _ isInLink: inout Bool) -> [UInt8] {
    let end = Array("</a>".utf8)
    var rest = self[...]
    var kept: [UInt8] = []
    while let byte = rest.first {
      if isInLink, rest.starts(with: end) {
        rest = rest.dropFirst(end.count)
        isInLink = false
      } else if byte == start[0], rest.starts(with: start) {
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
        isInLink = true
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
