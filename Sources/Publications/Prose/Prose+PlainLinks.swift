extension Prose {
  /// The text with the words alone of links that lead to nothing where it is shown, and with the descriptions alone of
  /// such pictures. What stands behind a link, of the file at its end, goes with it.
  package func keepingWords(ofLinksWhere leadsNowhere: (ProseLink) -> Bool) -> Prose {
    let dead = Set(links.indices.filter { leadsNowhere(links[$0]) })
    guard !dead.isEmpty else { return self }
    var result = self
    result.pieces = []
    var rest = RestOfTags()
    for piece in pieces {
      switch piece {
      case .address(let number) where dead.contains(number) && links[number].isImage:
        result.dropLast("<img src=\"")
        rest.picture = .beforeDescription
      case .address(let number) where dead.contains(number):
        result.dropLast(Self.tag)
        rest.link = .tag
      case .facts(let number) where dead.contains(number): break
      case .text(let text): result.pieces.append(.text(RenderedMarkdown(rendered: rest.removed(from: text.bytes))))
      default: result.pieces.append(piece)
      }
    }
    for number in dead {
      if case .inFull = links[number].reference { result.dropTags(to: links[number].written) }
    }
    return result
  }

  private static let tag: StaticString = "<a href=\""

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

/// What is still to be left out of tags that have begun. In an attribute, quotation marks and signs “>” are escaped.
private struct RestOfTags {
  enum Link { case tag, words }
  enum Picture { case beforeDescription, description, behind }

  var link: Link?
  var picture: Picture?

  mutating func removed(from bytes: [UInt8]) -> [UInt8] {
    var bytes = withoutPicture(bytes)
    if link == .tag {
      let end = bytes.firstIndex(of: UInt8(ascii: ">"))
      bytes.removeSubrange(..<(end.map { $0 + 1 } ?? bytes.endIndex))
      if end != nil { link = .words }
    }
    if link == .words, let end = bytes.firstRange(of: Array("</a>".utf8)) {
      bytes.removeSubrange(end)
      link = nil
    }
    return bytes
  }

  // `" alt="` description `" title="` title `" />`
  private mutating func withoutPicture(_ bytes: [UInt8]) -> [UInt8] {
    var (rest, kept) = (bytes[...], [UInt8]())
    if picture == .beforeDescription, let start = rest.firstRange(of: Array("alt=\"".utf8)) {
      rest = rest[start.upperBound...]
      picture = .description
    }
    if picture == .description {
      let description = rest.prefix { $0 != UInt8(ascii: "\"") }
      kept += description
      rest = rest.dropFirst(description.count)
      if !rest.isEmpty { picture = .behind }
    }
    if picture == .behind, let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      rest = rest[(end + 1)...]
      picture = nil
    }
    return picture == nil ? kept + rest : kept
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
