import Publications

/// The text of a content file, checked and with line ends made the same, so that lines and columns
/// are the writer's.
public struct SourceText: Sendable {
  /// Relative to the site's folder.
  public let path: String
  public let lines: [Substring]
  let text: String

  /// The largest content file, in bytes. libcmark-gfm 0.29 has inputs that take time that grows
  /// with the square of their size (CVE-2023-22483 and its neighbours).
  public static let largest = 500_000

  /// A byte-order mark and CRLF are read. Invalid UTF-8, NUL and control characters are errors.
  init(path: String, bytes: [UInt8]) throws(Diagnostic) {
    self.path = path
    guard bytes.count <= Self.largest else {
      throw Diagnostic(
        SourcePlace(path: path), "file-too-large",
        "This file is larger than \(Self.largest / 1000) KB, the most that a text may have.",
        hint: "Split it, or offer the long text as a document.")
    }
    if let offset = bytes.firstIndex(where: \.isControl) {
      throw Diagnostic(
        Self.place(of: offset, in: bytes, path), "control-character",
        bytes[offset] == 0
          ? "There is a NUL character here." : "There is a control character here.",
        hint: "Delete it. A file that was not saved as plain text has such characters.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = Self.firstInvalid(in: bytes)
      throw Diagnostic(
        Self.place(of: offset, in: bytes, path), "not-utf8",
        "This file is not UTF-8 text from here on.",
        hint: "Save it as UTF-8 (in Word or Notepad: Save as, Encoding: UTF-8).")
    }
    self.text = Self.normalised(text)
    lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func normalised(_ text: String) -> String {
    var text = text
    if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.unicodeScalars.removeFirst() }
    guard text.utf8.contains(0x0D) else { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", last == "\r" {
        last = scalar
        continue
      }
      result.append(scalar == "\r" ? "\n" : scalar)
      last = scalar
    }
    return String(result)
  }

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
    let before = bytes[..<offset]
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let line = before.count { $0 == 0x0A } + 1
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePlace(path: path, line: line, column: column)
  }
}

extension UInt8 {
  /// What no text holds: tab, line feed and carriage return are the only ones of their kind.
  fileprivate var isControl: Bool {
    (self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D) || self == 0x7F
  }
}
