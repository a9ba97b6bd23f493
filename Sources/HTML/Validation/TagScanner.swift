/// Takes a tag apart (HTML Standard, 13.2.5.6 and on), without making a `String`.
struct TagScanner {
  let page: [UInt8]
  var position: Int
  /// Those of the last tag.
  private(set) var attributes: [Attribute] = []

  /// The tag at `position`, which is at a `<` that a name or `/` follows; `position` is behind the
  /// tag then. Nil if the page ends within it.
  mutating func tag() -> Tag? {
    let offset = position
    position += 1
    let isEnd = position < page.count && page[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let nameRange = skip { !$0.endsName }
    attributes.removeAll(keepingCapacity: true)
    var tag = Tag(offset: offset, name: Name(page[nameRange]), nameRange: nameRange, isEnd: isEnd)
    while position < page.count {
      switch page[position] {
      case UInt8(ascii: ">"):
        tag.isSelfClosing = page[position - 1] == UInt8(ascii: "/")
        position += 1
        return tag
      case UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"),
        UInt8(ascii: "\r"), 0x0C:
        position += 1
      default:
        attributes.append(attribute())
      }
    }
    return nil
  }

  private mutating func attribute() -> Attribute {
    let offset = position
    position += 1
    _ = skip { !$0.endsName && $0 != UInt8(ascii: "=") }
    let name = Name(page[offset..<position])
    guard position < page.count, page[position] == UInt8(ascii: "=") else {
      return Attribute(offset: offset, name: name, value: nil, isQuoted: true)
    }
    position += 1
    if position < page.count, page[position].isQuote {
      let quote = page[position]
      position += 1
      let value = skip { $0 != quote }
      position = min(position + 1, page.count)
      return Attribute(offset: offset, name: name, value: value, isQuoted: true)
    }
    let value = skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
    return Attribute(offset: offset, name: name, value: value, isQuoted: false)
  }

  private mutating func skip(while goesOn: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while position < page.count, goesOn(page[position]) { position += 1 }
    return start..<position
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
  var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  fileprivate var endsName: Bool {
    isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
