import Foundation

/// Canaries: words that stand for what somebody writes, each of which is nowhere else. When one
/// comes out whose place is absent, its place has leaked.
///
/// They have lower-case letters and digits alone, so that slugs, ids and addresses keep them.
struct Words: Sendable {
  /// With an initial that is in few other words, so that it is soon found.
  private static let start = "zebra"
  private static let initial = Int32(UInt8(ascii: "z"))
  private static let digits = 5
  private static let length = start.utf8.count + digits
  private var count = 0

  /// A new one, as in `zebra00017`.
  mutating func new() -> String {
    count += 1
    let number = "\(count)"
    return Self.start + String(repeating: "0", count: Self.digits - number.count) + number
  }

  /// Those that are in a text.
  static func found(in text: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    text.withUnsafeBytes { text in
      guard var rest = text.baseAddress else { return }
      let end = rest + text.count
      while let next = memchr(rest, initial, end - rest) {
        let word = UnsafeRawBufferPointer(start: next, count: min(length, end - UnsafeRawPointer(next)))
        if word.count == length, word.starts(with: start.utf8) {
          found.insert(String(decoding: word, as: UTF8.self))
        }
        rest = UnsafeRawPointer(next) + 1
      }
    }
    return found
  }
}
