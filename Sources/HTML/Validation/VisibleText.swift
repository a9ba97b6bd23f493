/// What a reader sees or hears of a page, in order to search it: no addresses, and nothing that other programs read.
public func visibleText(of page: [UInt8]) -> String {
  var scanner = TagScanner(page: page, position: 0)
  var text: [UInt8] = []
  var isSilent = false
  while scanner.position < page.count {
    let start = scanner.position
    let end = page[start...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
    if !isSilent { text += page[start..<end] }
    scanner.position = end
    guard end < page.count else { break }
    guard end + 1 < page.count, page[end + 1].isLetter || page[end + 1] == UInt8(ascii: "/") else {
      // A declaration, which ends with the next bracket.
      scanner.position = page[end...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
      continue
    }
    guard let tag = scanner.tag() else { break }
    if tag.name == .script || tag.name == .style { isSilent = !tag.isEnd }
    for value in scanner.attributes.filter({ spoken.contains($0.name) }).compactMap(\.value) {
      let words = page[value]
      if !String(decoding: words, as: UTF8.self).contains("://") { text += [0x0A] + words + [0x0A] }
    }
  }
  return resolvingCharacterReferences(text[...])
}

/// Attributes that are read aloud, or shown by other sites.
private let spoken: [Name] = ["alt", "title", "aria-label", "content"]
