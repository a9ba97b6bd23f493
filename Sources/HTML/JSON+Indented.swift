extension JSON {
  /// A file for programs and for people who look at it: each value and member on a line of its own, two spaces
  /// further in, and a line's end behind the last.
  public var indented: [UInt8] {
    var writer = IndentedWriter()
    writer.write(self, indent: 0)
    writer.write("\n")
    return writer.bytes
  }
}

private struct IndentedWriter {
  var bytes: [UInt8] = []

  mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func write(_ json: JSON, indent: Int) {
    switch json {
    case .text(let text): write(quoted: text)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .flag(let flag): write(flag ? "true" : "false")
    case .list(let values):
      write("[", values, "]", indent) { $0.write($1, indent: indent + 2) }
    case .numbers(let numbers):
      write("[", numbers, "]", indent) { $0.bytes.append(contentsOf: String($1).utf8) }
    case .object(let members):
      write("{", members, "}", indent) { writer, member in
        writer.write(quoted: member.name)
        writer.write(" : ")
        writer.write(member.value, indent: indent + 2)
      }
    case .lines(let json): write(json, indent: indent)
    }
  }

  private mutating func write<Value>(
    _ start: StaticString, _ values: [Value], _ end: StaticString, _ indent: Int,
    _ write: (inout IndentedWriter, Value) -> Void
  ) {
    self.write(start)
    for (number, value) in values.enumerated() {
      self.write(number > 0 ? ",\n" : "\n")
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent + 2))
      write(&self, value)
    }
    self.write(values.isEmpty ? "\n\n" : "\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    self.write(end)
  }

  /// Copied in runs between what wants an escape.
  private mutating func write(quoted text: String) {
    var text = text
    write("\"")
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
        bytes.append(contentsOf: text[start..<index])
        writeEscape(of: text[index])
        start = index + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    write("\"")
  }

  private mutating func writeEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x08: write("\\b")
    case 0x09: write("\\t")
    case 0x0A: write("\\n")
    case 0x0C: write("\\f")
    case 0x0D: write("\\r")
    default:
      write(byte < 0x10 ? "\\u000" : "\\u00")
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
