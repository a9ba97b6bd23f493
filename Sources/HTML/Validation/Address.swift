/// An address as it stands in an attribute, judged by what a browser would do with it.
struct Address {
  let text: String

  static let allowedSchemes = ["https", "http", "mailto", "tel"]

  /// Why it may not stand there, if it may not.
  var objection: String? {
    // Browsers drop white space and control characters (URL Standard, 4.1), so that
    // "java\nscript:" is a scheme to them; an address that is written properly has none.
    if text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
      return "has white space or a control character in it"
    }
    if let scheme {
      let isAllowed = Address.allowedSchemes.contains(scheme)
      return isAllowed ? nil : "has the scheme “\(scheme)”, which is not allowed"
    }
    // Browsers read a backslash as a slash.
    if text.utf8.contains(UInt8(ascii: "\\")) { return "has a backslash in it" }
    return text.hasPrefix("//") ? "leaves out its scheme" : nil
  }

  /// What stands before the first colon, in lower case, unless that is part of a path.
  private var scheme: String? {
    guard let end = text.utf8.firstIndex(where: { $0 == UInt8(ascii: ":") }) else { return nil }
    let before = text[..<end]
    let isPath = before.utf8.contains { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
    return isPath ? nil : before.lowercased()
  }
}
