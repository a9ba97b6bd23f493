extension [Prose.Piece] {
  /// The pieces without the tags of some links, whose words stay. What stands behind a link, of the file at its
  /// end, goes with them.
  ///
  /// - Parameter dead: indices of links that are no images.
  func unlinking(_ dead: Set<Int>) -> [Prose.Piece] {
    var pieces: [Prose.Piece] = []
    // The rest of the opening tag, and then the closing one, is still to be left out.
    var (isInTag, isInLink) = (false, false)
    for piece in self {
      switch piece {
      case .address(let number) where dead.contains(number) && pieces.removeEnd("<a href=\""):
        (isInTag, isInLink) = (true, true)
      case .facts(let number) where dead.contains(number): break
      case .text(let text) where isInLink:
        var bytes = text.bytes
        if isInTag, let end = bytes.firstIndex(of: UInt8(ascii: ">")) {
          bytes.removeSubrange(...end)
          isInTag = false
        }
        if let end = bytes.firstRange(of: [UInt8]("</a>".utf8)) {
          bytes.removeSubrange(end)
          isInLink = false
        }
        pieces.append(.text(RenderedMarkdown(rendered: bytes)))
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
