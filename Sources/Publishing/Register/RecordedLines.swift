/// Lines that belong at the end of a file.
package struct RecordedLines: Sendable, Equatable {
  /// The whole path of a file that is only ever appended to.
  package let path: String
  /// Each without its end.
  package let lines: [String]

  package init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }
}

extension RecordedLines {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// What is to stand behind `bytes`: the lines, ended as those before them are. An editor may have
  /// left the last one without end.
  func text(behind bytes: [UInt8]) -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    let end = Self.end(in: bytes)
    let isEnded = bytes.isEmpty || bytes.last == Self.lineFeed
    return (isEnded ? [] : end) + lines.flatMap { Array($0.utf8) + end }
  }

  private static func end(in bytes: [UInt8]) -> [UInt8] {
    guard let last = bytes.lastIndex(of: lineFeed), last > bytes.startIndex,
      bytes[last - 1] == carriageReturn
    else { return [lineFeed] }
    return [carriageReturn, lineFeed]
  }
}
