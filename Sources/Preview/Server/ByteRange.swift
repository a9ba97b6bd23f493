/// A part of a file that a reader asks for (RFC 9110, section 14): a player that jumps, a PDF that opens at
/// once. One range is answered; of several, as the RFC allows, none, and the whole file is sent.
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  /// It begins behind the end.
  case impossible

  init(_ header: String?, size: Int) {
    self = header.flatMap { Self.parse($0, size) } ?? .whole
  }

  /// Nil for what is no range of bytes.
  private static func parse(_ header: String, _ size: Int) -> ByteRange? {
    guard header.hasPrefix("bytes=") else { return nil }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?):
      guard first <= last else { return nil }
      return first < size ? .part(first..<min(last, size - 1) + 1) : .impossible
    case (let first?, nil):
      guard ends[1].isEmpty else { return nil }
      return first < size ? .part(first..<size) : .impossible
    case (nil, let count?):
      guard ends[0].isEmpty else { return nil }
      return count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .impossible
    default: return nil
    }
  }
}
