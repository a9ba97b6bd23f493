extension Prose {
  /// Its words as they are written, without white space around them; none where nothing of it is to be seen, as of a
  /// comment.
  package var words: String { isBlank ? "" : written.trimmed }

  private var isBlank: Bool {
    blocks.isEmpty && !links.contains(where: \.isImage) && plainText.allSatisfy(\.isWhitespace)
  }
}

extension String {
  /// Without some of its lines, from 1, and the blank line that parted each stretch of them from what follows.
  package func removing(lines removed: [ClosedRange<Int>]) -> String {
    guard !removed.isEmpty else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(Optional.some)
    for stretch in removed {
      for line in stretch where line <= lines.count { lines[line - 1] = nil }
      let next = stretch.upperBound
      if next < lines.count, lines[next]?.allSatisfy(\.isWhitespace) ?? false { lines[next] = nil }
    }
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  fileprivate var trimmed: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
