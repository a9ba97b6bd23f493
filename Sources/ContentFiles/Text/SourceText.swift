import Diagnostics
import Publications

/// The text of a content file, checked and with line ends made the same, so that lines and columns
/// are the writer's.
package struct SourceText: Sendable {
  /// Relative to the site's folder.
  package let path: String
  package let text: String

  /// The largest content file, in bytes. libcmark-gfm 0.29 has inputs that take time that grows
  /// with the square of their size (CVE-2023-22483 and its neighbours).
  package static let largest = 500_000

  /// A byte-order mark and CRLF are read. Invalid UTF-8, NUL and control characters are errors.
  init(path: String, bytes: [UInt8], largest: Int = largest) throws(Diagnostic) {
    self.path = path
    guard bytes.count <= largest else {
      throw Diagnostic(
        SourcePlace(path: path), .fileTooLarge,
        "This file is larger than \(Self.largest / 1000) KB, the most that a text may have.",
        hint: "Split it, or offer the long text as a document.")
    }
    let signs = UnprintableSigns(in: bytes)
    if let offset = signs.first {
      throw Diagnostic(
        Self.place(of: offset, in: bytes, path), .controlCharacter,
        bytes[offset] == 0
          ? "There is a NUL character here." : "There is a character here that cannot be printed.",
        hint: "Delete it, and write the words anew if it cannot be seen. A file that was not saved as "
          + "plain text has such characters.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = Self.firstInvalid(in: bytes)
      throw Diagnostic(
        Self.place(of: offset, in: bytes, path), .notUTF8,
        "This file is not UTF-8 text from here on.",
        hint: "Save it as UTF-8 (in Word or Notepad: Save as, Encoding: UTF-8).")
    }
    self.text = Self.normalised(text, hasReturns: signs.hasReturns)
  }

  /// They are cut anew each time, as hardly anybody asks for them: for messages, and where each line is a value.
  package var lines: [Substring] { Self.lines(of: text) }

  private static func normalised(_ text: String, hasReturns: Bool) -> String {
    let start = text.utf8.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    guard hasReturns else {
      return start == 0 ? text : String(text.unicodeScalars.dropFirst())
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8.dropFirst(start) {
      if byte != lineFeed || last != carriageReturn {
        bytes.append(byte == carriageReturn ? lineFeed : byte)
      }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Split by bytes, which is many times as fast as by characters.
  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false).map { Substring($0) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8], _ path: String) -> SourcePlace {
    var (line, column) = (1, 1)
    for at in (bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)..<offset {
      if bytes[at] == lineFeed || bytes[at] == carriageReturn && bytes[at + 1] != lineFeed {
        (line, column) = (line + 1, 1)
      } else if bytes[at] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePlace(path: path, line: line, column: column)
  }
}

/// What of a text's bytes cannot be printed.
private struct UnprintableSigns {
  /// Where the first character is that no text holds: one that controls something, other than tab
  /// and line end; one that ends a line for YAML alone (U+0085, U+2028, U+2029), which could hide a
  /// key; a byte-order mark inside; U+FFFD, which a program puts where it lost a character.
  private(set) var first: Int?
  /// Whether lines may end with CR.
  private(set) var hasReturns = false

  init(in bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      for at in bytes.indices where Self.wantsALook[Int(bytes[at])] {
        if bytes[at] == 0x0D {
          hasReturns = true
        } else if Self.isUnprintable(bytes, at) {
          first = at
          return
        }
      }
    }
  }

  private static let wantsALook: [Bool] = (0..<256).map { byte in
    byte < 0x20 && byte != 0x09 && byte != 0x0A || [0x7F, 0xC2, 0xE2, 0xEF].contains(byte)
  }

  private static func isUnprintable(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0xC2: at + 1 < bytes.count && (0x80...0x9F).contains(bytes[at + 1])
    case 0xE2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && (0xA8...0xA9).contains(bytes[at + 2])
    case 0xEF:
      at > 0 && at + 2 < bytes.count
        && (bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF || bytes[at + 1] == 0xBF && bytes[at + 2] == 0xBD)
    default: true
    }
  }
}
