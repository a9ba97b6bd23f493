/// Lines that belong to a file when a site is in place.
public struct RecordedLines: Sendable, Equatable {
  /// The whole path of a file that is only ever appended to.
  public let path: String
  /// Each without its end.
  public let lines: [String]

  public init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }
}

extension RecordedLines {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// What is to stand behind `bytes`, so that each line is there once. What a process that was
  /// stopped has begun to write is completed.
  ///
  /// - Parameter size: of the file before anything of this was written.
  func missing(from bytes: [UInt8], behind size: Int) -> [UInt8] {
    if size <= bytes.count {
      let whole = text(behind: bytes.prefix(size))
      let written = bytes.dropFirst(size)
      if whole.starts(with: written) { return Array(whole.dropFirst(written.count)) }
    }
    // Somebody has changed the file since: by lines, then.
    let there = Set(
      bytes.split(separator: Self.lineFeed)
        .map { $0.last == Self.carriageReturn ? $0.dropLast() : $0 })
    let missing = lines.filter { !there.contains(Array($0.utf8)[...]) }
    return RecordedLines(path: path, lines: missing).text(behind: bytes[...])
  }

  /// The lines, ended as those before them are. An editor may have left the last one without end.
  private func text(behind bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    let end = Self.end(in: bytes)
    let isEnded = bytes.isEmpty || bytes.last == Self.lineFeed
    return (isEnded ? [] : end) + lines.flatMap { Array($0.utf8) + end }
  }

  private static func end(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = bytes.lastIndex(of: lineFeed), last > bytes.startIndex,
      bytes[last - 1] == carriageReturn
    else { return [lineFeed] }
    return [carriageReturn, lineFeed]
  }
}
