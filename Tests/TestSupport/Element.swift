import Testing

/// An element of a finished page, as a test looks at it.
package struct Element: Sendable, CustomTestStringConvertible {
  package enum Node: Sendable {
    case text(String)
    case element(Element)
  }

  package let name: String
  package let attributes: [String: String]
  package var children: [Node]

  package init(name: String, attributes: [String: String] = [:], children: [Node] = []) {
    (self.name, self.attributes, self.children) = (name, attributes, children)
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }

  package var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Every element in it, in the order of the page.
  package var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }

  /// Its text without tags; white space and no-break spaces run together to one space. What stands
  /// in blocks of its own is not run together.
  package var text: String {
    rawText(blocksApart: true).split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }

  /// Its text as it stands in the page.
  package var rawText: String { rawText(blocksApart: false) }

  private func rawText(blocksApart: Bool) -> String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element):
        blocksApart && !Self.inline.contains(element.name)
          ? " \(element.rawText(blocksApart: true)) " : element.rawText(blocksApart: blocksApart)
      }
    }.joined()
  }

  private static let inline: Set = [
    "a", "abbr", "cite", "code", "del", "em", "span", "strong", "sup", "time",
  ]

  package var testDescription: String { "<\(name)> “\(text.prefix(600))”" }
}

/// Something that a test looks for is not on the page.
package struct NotOnPage: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}
