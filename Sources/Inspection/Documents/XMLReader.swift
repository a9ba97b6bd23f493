/// What stands in an XML text, in its order.
enum XMLEvent: Equatable {
  case start(String, [String: String])
  case end(String)
  case text(String)
  case comment(String)
}

/// Reads XML as Office programs write it: in UTF-8, without entities of its own.
///
/// Elements and attributes keep their prefixes, as programs write the same; only that of Microsoft's Open
/// XML SDK for sheets (`x:`) is dropped. A document type is skipped, and an entity that it declares is an
/// error, since its text would not be seen.
struct XMLReader {
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var next = 0
  private var events: [XMLEvent] = []

  static func events(of bytes: [UInt8]) throws(Malformed) -> [XMLEvent] {
    var reader = XMLReader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    try reader.read()
    return reader.events
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() throws(Malformed) {
    // UTF-16 has a NUL beside each ASCII letter.
    if bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Malformed()
    }
    var depth = 0
    while next < bytes.count {
      if bytes[next] != UInt8(ascii: "<") {
        let text = try unescaped(upTo("<") ?? rest())
        if depth > 0 { events.append(.text(text)) }
      } else if skip("<!--") {
        events.append(.comment(try string(through("-->"))))
      } else if skip("<![CDATA[") {
        events.append(.text(try string(through("]]>"))))
      } else if skip("<?") {
        _ = try through("?>")
      } else if skip("<!DOCTYPE") {
        if try through(">").contains(UInt8(ascii: "[")) {
          _ = try through("]")
          _ = try through(">")
        }
      } else if skip("</") {
        let name = try string(through(">"))
        events.append(.end(Self.plain(name.trimmed)))
        depth -= 1
        if depth < 0 { throw Malformed() }
      } else {
        next += 1
        if try !startTag() { depth += 1 }
      }
    }
    if depth != 0 { throw Malformed() }
  }

  /// Whether the element ends with its tag.
  private mutating func startTag() throws(Malformed) -> Bool {
    let name = Self.plain(try word())
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard next < bytes.count else { throw Malformed() }
      if skip("/>") {
        events.append(.start(name, attributes))
        events.append(.end(name))
        return true
      }
      if skip(">") {
        events.append(.start(name, attributes))
        return false
      }
      let key = try word()
      skipSpace()
      guard skip("=") else { throw Malformed() }
      skipSpace()
      guard skip("\"") || skip("'") else { throw Malformed() }
      let quote = bytes[next - 1] == UInt8(ascii: "'") ? "'" : "\""
      attributes[key] = try unescaped(through(quote))
    }
  }

  private static func plain(_ name: String) -> String {
    name.hasPrefix("x:") ? String(name.dropFirst(2)) : name
  }

  private mutating func word() throws(Malformed) -> String {
    let start = next
    let ends = Array(" \t\r\n=/><\"'".utf8)
    while next < bytes.count, !ends.contains(bytes[next]) { next += 1 }
    guard next > start else { throw Malformed() }
    return try string(bytes[start..<next])
  }

  private mutating func skipSpace() {
    while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
  }

  private mutating func skip(_ mark: StaticString) -> Bool {
    let mark = mark.withUTF8Buffer { Array($0) }
    guard bytes.count - next >= mark.count, bytes[next..<next + mark.count].elementsEqual(mark) else {
      return false
    }
    next += mark.count
    return true
  }

  /// What stands before the mark, which is passed too.
  private mutating func through(_ mark: String) throws(Malformed) -> ArraySlice<UInt8> {
    guard let found = upTo(mark) else { throw Malformed() }
    next += mark.utf8.count
    return found
  }

  private mutating func upTo(_ mark: String) -> ArraySlice<UInt8>? {
    let mark = Array(mark.utf8)
    var at = next
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at..<at + mark.count].elementsEqual(mark) {
        defer { next = at }
        return bytes[next..<at]
      }
      at += 1
    }
    return nil
  }

  private mutating func rest() -> ArraySlice<UInt8> {
    defer { next = bytes.count }
    return bytes[next...]
  }

  private func string(_ slice: ArraySlice<UInt8>) throws(Malformed) -> String {
    guard let string = String(validating: slice, as: UTF8.self) else { throw Malformed() }
    return string
  }

  private func unescaped(_ slice: ArraySlice<UInt8>) throws(Malformed) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return try string(slice) }
    var text = ""
    for (index, part) in try string(slice).split(separator: "&", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0 else {
        text += part
        continue
      }
      guard let end = part.firstIndex(of: ";"), let value = Self.character(part[..<end]) else {
        throw Malformed()
      }
      text += value + part[part.index(after: end)...]
    }
    return text
  }

  private static func character(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let number =
        name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }
}
