extension Element {
  package func all(_ name: String) -> [Element] { descendants.filter { $0.name == name } }

  package func all(class name: String) -> [Element] {
    descendants.filter { $0["class"]?.split(separator: " ").contains { $0 == name } ?? false }
  }

  package func the(_ name: String) throws -> Element {
    let found = all(name)
    guard found.count == 1 else { throw NotOnPage(description: "\(found.count) <\(name)>, not one") }
    return found[0]
  }

  package var links: [Element] { all("a") }

  package var addresses: [String] { links.compactMap { $0["href"] } }

  /// Those of its links that lead to a file, not to a page.
  package var files: [String] {
    addresses.filter { $0.hasPrefix("/") && $0.split(separator: "/").last?.contains(".") ?? false }
  }

  package func link(_ text: String) throws -> Element {
    guard let link = links.first(where: { $0.text == text }) else {
      throw NotOnPage(description: "no link “\(text)” in “\(self.text.prefix(200))”")
    }
    return link
  }

  /// From the heading with this text to the next heading of the same level or a higher one.
  package func section(_ heading: String) throws -> Element {
    for parent in [self] + descendants {
      guard let start = parent.children.firstIndex(where: { $0.heading?.text == heading }),
        let level = parent.children[start].heading?.name
      else { continue }
      let rest = parent.children[(start + 1)...]
      let end = rest.firstIndex { ($0.heading?.name).map { $0 <= level } ?? false } ?? rest.endIndex
      return Element(name: "section", children: Array(rest[..<end]))
    }
    throw NotOnPage(description: "no heading “\(heading)”")
  }

  /// The innermost `li` or `article` that holds a link with this text, or with this text and the facts
  /// of a file: `Full report (PDF, 24 KB, 1 page)`.
  package func entry(_ title: String) throws -> Element {
    func holdsLink(_ element: Element) -> Bool {
      element.links.contains { $0.text == title || $0.text.hasPrefix("\(title) (") }
    }
    let around = descendants.filter { ["li", "article"].contains($0.name) && holdsLink($0) }
    let inner = around.filter { entry in
      !entry.descendants.contains { ["li", "article"].contains($0.name) && holdsLink($0) }
    }
    guard let entry = inner.first else { throw NotOnPage(description: "no entry “\(title)”") }
    return entry
  }

  /// The titles of the entries of its lists, in their order.
  package var entryTitles: [String] { all(class: "entry").compactMap { $0.links.first?.text } }

  /// Whether its text has these words, as whole words.
  package func holds(_ words: String) -> Bool { text.holds(words) }

  /// Whether its text has these words one after the other, whatever stands between.
  package func holds(inOrder words: String...) -> Bool {
    var rest = text[...]
    for word in words {
      guard let range = rest.ranges(of: word).first else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}

extension String {
  package func holds(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return !(Self.isWord(words.first) && Self.isWord(before))
        && !(Self.isWord(words.last) && Self.isWord(after))
    }
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}

extension Element.Node {
  fileprivate var heading: Element? {
    guard case .element(let element) = self,
      ["h1", "h2", "h3", "h4", "h5", "h6"].contains(element.name)
    else { return nil }
    return element
  }
}
