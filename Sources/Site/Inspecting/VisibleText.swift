/// What a reader sees or hears of a page that the program has made, in order to search it: no addresses, and nothing
/// that other programs read.
enum VisibleText {
  /// - Parameter html: as the templates write it, so that each tag is whole and its attributes are in quotes.
  static func of(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        let tag = bytes[at...end]
        for attribute in spoken { text += values(of: attribute, in: tag) }
        at = end + 1
        for name in silent where tag.dropFirst().starts(with: name) {
          at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        }
      case UInt8(ascii: "&"):
        let (character, length) = entities.first { bytes[at...].starts(with: $0.key) }.map { ($0.value, $0.key.count) } ?? (bytes[at], 1)
        text.append(character)
        at += length
      case let byte:
        text.append(byte)
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Attributes that are read aloud or shown by other sites.
  private static let spoken = [" alt=\"", " title=\"", " aria-label=\"", " content=\""].map { Array($0.utf8) }
  /// What is in these elements is no text; templates write no `<` in them.
  private static let silent = ["script", "style"].map { Array($0.utf8) }
  private static let entities = Dictionary(
    uniqueKeysWithValues: [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].map {
      (Array($0.0.utf8), Array($0.1.utf8)[0])
    })

  /// But for addresses.
  private static func values(of attribute: [UInt8], in tag: ArraySlice<UInt8>) -> [UInt8] {
    guard tag.count > attribute.count,
      let start = tag.indices.dropLast(attribute.count).first(where: { tag[$0] == 0x20 && tag[$0...].starts(with: attribute) })
    else { return [] }
    let value = tag[(start + attribute.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return value.contains(UInt8(ascii: ":")) && String(decoding: value, as: UTF8.self).contains("://") ? [] : [0x0A] + value + [0x0A]
  }
}
