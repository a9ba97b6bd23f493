/// The text of an attribute's value: character references resolved, of which a page of ours has
/// the five that escaping writes, by name or number. Others stay as they are.
func resolvingCharacterReferences(_ value: ArraySlice<UInt8>) -> String {
  guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
  var text = ""
  var rest = value
  while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
    text += String(decoding: rest[..<start], as: UTF8.self)
    rest = rest[start...]
    // The longest that is resolved is "&#x10FFFF;".
    guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
      let character = character(named: String(decoding: rest[(start + 1)..<end], as: UTF8.self))
    else {
      text += "&"
      rest = rest.dropFirst()
      continue
    }
    text.unicodeScalars.append(character)
    rest = rest[(end + 1)...]
  }
  return text + String(decoding: rest, as: UTF8.self)
}

private func character(named name: String) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let number = name.dropFirst()
    let isHexadecimal = number.first == "x" || number.first == "X"
    let value = isHexadecimal ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init)
  }
}
