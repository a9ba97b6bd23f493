extension HTML {
  /// `text` as text: `&`, `<`, `>`, `"` and `'` are escaped, so that it means the same within an
  /// element and within a quoted attribute.
  public static func text(_ text: some StringProtocol) -> HTML {
    var html = HTML()
    html.bytes.append(escaping: text)
    return html
  }
}

extension [UInt8] {
  mutating func append(escaping text: some StringProtocol) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    if done == nil {
      var native = String(text)
      native.withUTF8 { append(escaping: $0) }
    }
  }

  // Text has few special characters, so it is copied in runs between them.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let escape = escape(of: text[index]) else { continue }
      append(contentsOf: text[start..<index])
      escape.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: text[start...])
  }
}

@inline(__always)
private func escape(of byte: UInt8) -> StaticString? {
  // All five lie at or below `>`, and most text above it.
  guard byte <= UInt8(ascii: ">") else { return nil }
  return switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
