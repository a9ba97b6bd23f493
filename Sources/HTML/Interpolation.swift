extension HTML: ExpressibleByStringInterpolation {
  /// Markup that is written in the source.
  public init(stringLiteral markup: StaticString) {
    bytes = []
    bytes.append(markup)
  }

  /// Markup that is written in the source, with values in it.
  public init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  /// What may stand within `\(…)`: text, which is escaped, whole numbers, and `HTML`.
  ///
  /// There is no generic overload, and none for `Optional`: what is not named here does not
  /// compile, so a value never comes out in a form that nobody chose.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      // Titles, dates and addresses are mostly shorter than 32 bytes.
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    public mutating func appendLiteral(_ markup: StaticString) {
      bytes.append(markup)
    }

    public mutating func appendInterpolation(_ text: String) {
      bytes.append(escaping: text)
    }

    public mutating func appendInterpolation(_ text: Substring) {
      bytes.append(escaping: text)
    }

    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    public mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { append(contentsOf: $0) }
  }
}
