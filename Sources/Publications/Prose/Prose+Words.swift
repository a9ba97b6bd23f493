extension Prose {
  /// Its words as they are written, but for conditional texts that do not show, and for white space around them.
  package var words: String {
    guard !hiddenLines.isEmpty else { return written.trimmed }
    var lines = written.split(separator: "\n", omittingEmptySubsequences: false).map(Optional.some)
    for hidden in hiddenLines {
      for line in hidden where line <= lines.count { lines[line - 1] = nil }
      // The blank line behind it parted it from what follows.
      let next = hidden.upperBound
      if next < lines.count, lines[next]?.allSatisfy(\.isWhitespace) ?? false { lines[next] = nil }
    }
    return lines.compactMap(\.self).joined(separator: "\n").trimmed
  }

  /// The same without a conditional text.
  package mutating func hide(_ lines: ClosedRange<Int>) { hiddenLines.append(lines) }

  /// Takes over the words of a text of which this one is made.
  package mutating func keepWords(of other: Prose) { (written, hiddenLines) = (other.written, other.hiddenLines) }
}

extension String {
  fileprivate var trimmed: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
