/// An address outside the site: `https:`, `http:`, `mailto:` or `tel:`, and nothing else.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  package static let schemes = ["https", "http", "mailto", "tel"]

  /// Nil when the scheme is another one, something is missing behind it, or it holds white space
  /// or control characters.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"),
      Self.schemes.contains(text[..<colon].lowercased()),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }),
      text.utf8.allSatisfy({ $0 < 0x80 }) || text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace })
    else { return nil }
    let rest = text[text.index(after: colon)...]
    let isWeb = text[..<colon].lowercased().hasPrefix("http")
    guard isWeb ? rest.hasPrefix("//") && Self.hasHost(rest.dropFirst(2)) : !rest.isEmpty else {
      return nil
    }
    self.text = text
  }

  private static func hasHost(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return false }
    return !"/?#:.".contains(first)
  }

  package static func mail(_ address: String) -> WebAddress? { WebAddress("mailto:\(address)") }

  /// `tel:` with the digits alone (RFC 3966).
  package static func phone(_ number: String) -> WebAddress? {
    WebAddress("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
  }

  /// What a person calls it: without the scheme.
  package var readable: String {
    for prefix in ["https://", "http://", "mailto:", "tel:"] where text.hasPrefix(prefix) {
      let rest = text.dropFirst(prefix.count)
      return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }
    return text
  }
}
