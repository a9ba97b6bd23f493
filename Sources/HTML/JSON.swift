/// A value of JSON (RFC 8259), as compact as can be, that can stand in a file of its own and in a page's
/// `<script type="application/ld+json">`.
public enum JSON: Sendable, Hashable, ExpressibleByStringInterpolation {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  /// A list of numbers alone, of which there may be millions.
  case numbers([Int])
  /// In this order.
  case object([Member])
  /// Each value or member of a list or an object on a line of its own, for people who look at it.
  indirect case lines(JSON)

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }

    /// Nil, to be left out, when there is no value.
    public init?(_ name: String, _ value: String?) {
      guard let value else { return nil }
      self.init(name, .text(value))
    }
  }

  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension HTML.StringInterpolation {
  /// Within a script nothing is markup but `<`, and no entity is read. So every character that
  /// could mean something to HTML is written as JSON's `\u003c`, and no text can end the script.
  public mutating func appendInterpolation(_ json: JSON) { append(json, between: "") }

  /// - Parameter line: what ends each line, when values and members have lines of their own.
  private mutating func append(_ json: JSON, between line: StaticString) {
    switch json {
    case .text(let text): append(quoted: text)
    case .number(let number): appendInterpolation(number)
    case .flag(true): appendLiteral("true")
    case .flag(false): appendLiteral("false")
    case .list(let values): append("[", values, "]", line) { $0.appendInterpolation($1) }
    case .numbers(let numbers): append("[", numbers, "]", line) { $0.appendInterpolation($1) }
    case .object(let members):
      append("{", members, "}", line) { html, member in
        html.append(quoted: member.name)
        html.appendLiteral(":")
        html.appendInterpolation(member.value)
      }
    case .lines(let json): append(json, between: "\n")
    }
  }

  private mutating func append<Value>(
    _ start: StaticString, _ values: [Value], _ end: StaticString, _ line: StaticString,
    _ write: (inout HTML.StringInterpolation, Value) -> Void
  ) {
    appendLiteral(start)
    for (number, value) in values.enumerated() {
      if number > 0 { appendLiteral(",") }
      appendLiteral(line)
      write(&self, value)
    }
    appendLiteral(line)
    appendLiteral(end)
  }

  /// Text has few characters that want an escape, so it is copied in runs between them.
  private mutating func append(quoted text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where JSON.isMarkup[Int(text[index])] {
        bytes.append(contentsOf: text[start..<index])
        let digits = String(text[index], radix: 16)
        bytes.append(contentsOf: ("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
        start = index + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSON {
  /// The bytes that would end a text, or mean something to HTML.
  fileprivate static let isMarkup: [Bool] = (0..<256).map { $0 < 0x20 || "\"\\<>&'".utf8.contains(UInt8($0)) }
}
