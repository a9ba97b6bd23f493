/// A piece of HTML, in UTF-8.
///
/// Only what is written in the program's source can be markup: a literal is a `StaticString`, and
/// whatever else comes in is text, which is escaped. So a value of this type is safe to send as it
/// is, and there is no way to make one of a `String` without escaping it.
public struct HTML: Sendable, Hashable {
  /// The markup, in UTF-8.
  public internal(set) var bytes: [UInt8]

  /// No markup at all.
  public init() {
    bytes = []
  }

  /// Whether there is no markup, not even white space.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Adds `other` at the end.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Both, one behind the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both.append(right)
    return both
  }
}
