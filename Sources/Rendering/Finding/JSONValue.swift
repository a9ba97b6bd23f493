/// JSON (RFC 8259) whose keys keep their order, as compact as can be, but with a line for each part that
/// somebody may want to read.
enum JSONValue {
  case text(String)
  case number(Int)
  /// On one line.
  case list([JSONValue])
  /// Each on a line of its own.
  case lines([JSONValue])
  case object([(String, JSONValue)])

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .list(let values): Self.write(values, "[", ",", "]", to: &bytes) { $0.write(to: &$1) }
    case .lines(let values): Self.write(values, "[\n", ",\n", "\n]", to: &bytes) { $0.write(to: &$1) }
    case .object(let values):
      Self.write(values, "{\n", ",\n", "\n}", to: &bytes) { value, bytes in
        Self.write(value.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.1.write(to: &bytes)
      }
    }
  }

  private static func write<Value>(
    _ values: [Value], _ start: String, _ between: String, _ end: String, to bytes: inout [UInt8],
    _ writeValue: (Value, inout [UInt8]) -> Void
  ) {
    bytes += start.utf8
    var isFirst = true
    for value in values {
      if !isFirst { bytes += between.utf8 }
      isFirst = false
      writeValue(value, &bytes)
    }
    bytes += end.utf8
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
