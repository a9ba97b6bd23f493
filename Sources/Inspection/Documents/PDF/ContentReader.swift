/// An operand or an operator of a content stream (ISO 32000-2, 7.8.2).
enum ContentToken {
  case number(Double)
  case name(String)
  case string([UInt8])
  case open, close
  case operation(String)
}

/// Takes a content stream apart.
struct ContentReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func token() -> ContentToken? {
    skipSpace()
    guard next < bytes.count else { return nil }
    let byte = bytes[next]
    switch byte {
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "/"):
      next += 1
      return .name(word())
    case UInt8(ascii: "<"):
      next += 1
      if next < bytes.count, bytes[next] == byte {
        next += 1
        return .operation("<<")
      }
      return .string(hexadecimal())
    case UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
      next += 1
      return .operation(">")
    case UInt8(ascii: "["):
      next += 1
      return .open
    case UInt8(ascii: "]"):
      next += 1
      return .close
    default:
      let word = word()
      return Double(word).map(ContentToken.number) ?? .operation(word)
    }
  }

  /// Passes the bytes of a picture that is written into the stream, up to `EI`.
  mutating func skipPicture() {
    while next + 3 < bytes.count {
      if Self.isSpace(bytes[next]), bytes[next + 1] == UInt8(ascii: "E"),
        bytes[next + 2] == UInt8(ascii: "I"), Self.isSpace(bytes[next + 3])
      {
        next += 3
        return
      }
      next += 1
    }
    next = bytes.count
  }

  private mutating func skipSpace() {
    while next < bytes.count {
      if bytes[next] == UInt8(ascii: "%") {
        while next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D { next += 1 }
      } else if Self.isSpace(bytes[next]) {
        next += 1
      } else {
        return
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }
  private static let delimiters = Set("()<>[]{}/%".utf8)

  private mutating func word() -> String {
    let start = next
    while next < bytes.count, !Self.isSpace(bytes[next]), !Self.delimiters.contains(bytes[next]) { next += 1 }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func literal() -> [UInt8] {
    next += 1
    var depth = 1
    var text: [UInt8] = []
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return text }
      case UInt8(ascii: "\\"):
        escape(into: &text)
        continue
      default: break
      }
      text.append(byte)
    }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard next < bytes.count else { return }
    let digits = bytes[next...].prefix(3).prefix { (0x30...0x37).contains($0) }
    if !digits.isEmpty {
      text.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
      next += digits.count
      return
    }
    // A line end after a backslash is no character; others count as one each, and which does not matter here.
    if bytes[next] != 0x0A && bytes[next] != 0x0D { text.append(bytes[next]) }
    next += 1
  }

  private mutating func hexadecimal() -> [UInt8] {
    var digits: [UInt8] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: ">") {
      if let digit = Character(Unicode.Scalar(bytes[next])).hexDigitValue { digits.append(UInt8(digit)) }
      next += 1
    }
    next += 1
    if digits.count % 2 == 1 { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
  }
}
