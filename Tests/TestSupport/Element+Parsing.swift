extension Element {
  /// Reads a page whose tags are balanced and whose values are quoted, which `HTMLValidator` sees to.
  package init(parsing page: [UInt8]) {
    var open = [Element(name: "")]
    var rest = page[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      open.appendText(rest[..<tag])
      let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      open.read(tag: String(decoding: rest[(tag + 1)..<end], as: UTF8.self))
      rest = rest[end...].dropFirst()
    }
    open.appendText(rest)
    self = open[0]
  }

  /// Text with its character references resolved.
  package static func unescaped(_ text: some StringProtocol) -> String {
    var result = String(text)
    guard result.contains("&") else { return result }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { result.replace(reference, with: character) }
    return result
  }

  private static let void: Set = ["meta", "link", "img", "br", "hr", "input", "col", "wbr"]

  fileprivate static func isVoid(_ name: String) -> Bool { void.contains(name) }
}

extension [Element] {
  fileprivate mutating func appendText(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    self[count - 1].children.append(
      .text(Element.unescaped(String(decoding: bytes, as: UTF8.self))))
  }

  fileprivate mutating func read(tag: String) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") {
      guard count > 1 else { return }
      let closed = removeLast()
      self[count - 1].children.append(.element(closed))
      return
    }
    let name = tag.prefix { !$0.isWhitespace }
    let element = Element(name: String(name), attributes: Self.attributes(tag.dropFirst(name.count)))
    if Element.isVoid(element.name) {
      self[count - 1].children.append(.element(element))
    } else {
      append(element)
    }
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(name.count)
      var value: Substring = ""
      if rest.hasPrefix("=\"") {
        value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 3)
      }
      attributes[String(name)] = Element.unescaped(value)
      rest = rest.drop(while: \.isWhitespace)
    }
    return attributes
  }
}
