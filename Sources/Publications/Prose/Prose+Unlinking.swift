extension [Prose.Piece] {
  /// The pieces without the tags of some links and pictures: the words of a link stay, and the description of a
  /// picture. What stands behind a link, of the file at its end, goes with it.
  ///
  /// - Parameter dead: indices of links.
  func unlinking(_ dead: Set<Int>) -> [Prose.Piece] {
    var pieces: [Prose.Piece] = []
    var rest = RestOfTags()
    for piece in self {
      switch piece {
      case .address(let number) where dead.contains(number) && pieces.removeEnd("<a href=\""):
        rest.link = .opening
      case .address(let number) where dead.contains(number) && pieces.removeEnd("<img src=\""):
        rest.picture = .beforeDescription
      case .facts(let number) where dead.contains(number): break
      case .text(let text): pieces.append(.text(RenderedMarkdown(rendered: rest.removed(from: text.bytes))))
      default: pieces.append(piece)
      }
    }
    return pieces
  }

  /// - Returns: whether it ended so.
  private mutating func removeEnd(_ end: String) -> Bool {
    guard case .text(let text)? = last, text.bytes.suffix(end.utf8.count).elementsEqual(end.utf8) else { return false }
    self[count - 1] = .text(RenderedMarkdown(rendered: text.bytes.dropLast(end.utf8.count)))
    return true
  }
}

/// What is still to be left out of tags that have begun. Within an attribute, quotation marks and signs “>” are
/// escaped.
private struct RestOfTags {
  enum Link { case opening, words }
  enum Picture { case beforeDescription, description, behind }

  var link: Link?
  var picture: Picture?

  mutating func removed(from bytes: [UInt8]) -> [UInt8] {
    var bytes = withoutPicture(bytes[...])
    if link == .opening, let end = bytes.firstIndex(of: UInt8(ascii: ">")) {
      bytes.removeSubrange(...end)
      link = .words
    }
    if link == .words, let end = bytes.firstRange(of: Array("</a>".utf8)) {
      bytes.removeSubrange(end)
      link = nil
    }
    return bytes
  }

  // `" alt="` description `" title="` title `" />`
  private mutating func withoutPicture(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (rest, kept) = (bytes, [UInt8]())
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
