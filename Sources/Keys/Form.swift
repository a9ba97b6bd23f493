import Diagnostics
import Publications

/// What a key's value may look like, and the type of what is read from it.
package struct Form<Value>: Sendable {
  let shape: Shape
}

/// What a value may look like, whatever is read from it: enough to make a field of a form.
package indirect enum Shape: Sendable {
  /// On one line, or on several.
  case text(most: Int?, isOneLine: Bool)
  /// Markdown: a single paragraph, or whatever Markdown has.
  case paragraph(most: Int?)
  case markdown
  /// A day, a month or a year; also with a time; or a day with a time alone.
  case date, timing, moment
  case boolean
  case number(ClosedRange<Int>)
  /// Of something outside the site, and whether the page leads there.
  case address(isLink: Bool)
  case email, phone, language, id
  case choice([String])
  /// One word and no other.
  case word(String)
  /// A text with rules of its own, in words for people.
  case special(String)
  case list(Shape, orOne: Bool)
  /// What it is called in messages, and its keys.
  case mapping(String, [KeyFacts])
  /// Mappings by names that the writer chooses among or makes up.
  case named(String, [KeyFacts])
  case either([Shape])

  /// The keys of the mappings in it.
  var nested: [KeyFacts] {
    switch self {
    case .mapping(_, let keys), .named(_, let keys): keys
    case .list(let shape, orOne: _): shape.nested
    case .either(let shapes): shapes.flatMap(\.nested)
    case .text, .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language,
      .id, .choice, .word, .special:
      []
    }
  }

  /// What a mapping is called in messages; nil for what is none.
  package var nameOfMapping: String? {
    switch self {
    case .mapping(let name, _): name
    case .list(let shape, orOne: _): shape.nameOfMapping
    case .text, .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language,
      .id, .choice, .word, .special, .named, .either:
      nil
    }
  }

  /// The values that it names, those of lists among them.
  package var choices: [String] {
    switch self {
    case .choice(let names): names
    case .word(let name): [name]
    case .list(let shape, orOne: _): shape.choices
    case .either(let shapes): shapes.flatMap(\.choices)
    case .text, .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language,
      .id, .special, .mapping, .named:
      []
    }
  }
}

/// What is read by rules of its own, because it may look like several things.
package enum Written: Sendable {}

extension Form where Value == String {
  /// On one line.
  static var text: Self { Self(shape: .text(most: nil, isOneLine: true)) }
  static func text(upTo most: Int) -> Self { Self(shape: .text(most: most, isOneLine: true)) }
  static var lines: Self { Self(shape: .text(most: nil, isOneLine: false)) }
  static var email: Self { Self(shape: .email) }
  static var phone: Self { Self(shape: .phone) }
  static var language: Self { Self(shape: .language) }
  /// A text on one line with rules of its own, in words for people.
  static func special(_ words: String) -> Self { Self(shape: .special(words)) }
}

extension Form where Value == Prose {
  static var paragraph: Self { Self(shape: .paragraph(most: nil)) }
  static func paragraph(upTo most: Int) -> Self { Self(shape: .paragraph(most: most)) }
  static var markdown: Self { Self(shape: .markdown) }
}

extension Form where Value == PartialDate { static var date: Self { Self(shape: .date) } }
extension Form where Value == Moment { static var moment: Self { Self(shape: .moment) } }
extension Form where Value == Bool { static var boolean: Self { Self(shape: .boolean) } }
extension Form where Value == Int {
  static func number(_ range: ClosedRange<Int>) -> Self { Self(shape: .number(range)) }
}
extension Form where Value == Located<ItemID> { static var id: Self { Self(shape: .id) } }

extension Form where Value == Timing {
  static var timing: Self { Self(shape: .timing) }
  static func timing(or word: String) -> Self { Self(shape: .either([.timing, .word(word)])) }
}

extension Form where Value == WebAddress {
  static var address: Self { Self(shape: .address(isLink: false)) }
  /// The item's page leads there.
  static var link: Self { Self(shape: .address(isLink: true)) }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  static func choice(_ type: Value.Type) -> Self { Self(shape: .choice(Value.allCases.map(\.rawValue))) }
}

extension Form where Value: KeyTable {
  /// - Parameter name: what it is called in messages.
  static func mapping(_ table: Value.Type, _ name: String) -> Self { Self(shape: .mapping(name, Value.listed.facts)) }
}

extension Form where Value == Written {
  static func either(_ shapes: Shape...) -> Self { Self(shape: .either(shapes)) }
  static func written(_ shape: Shape) -> Self { Self(shape: shape) }
}

// MARK: Lists

extension Form where Value == [String] {
  static var texts: Self { Self(shape: .list(.text(most: nil, isOneLine: true), orOne: false)) }
}

extension Form where Value == [Located<String>] {
  /// Texts of which somebody asks where they stand.
  static func list(of words: String? = nil, orOne: Bool = false) -> Self {
    Self(shape: .list(words.map(Shape.special) ?? .text(most: nil, isOneLine: true), orOne: orOne))
  }
}

extension Form where Value == [Located<ItemID>] {
  static var ids: Self { Self(shape: .list(.id, orOne: false)) }
  static var idOrIDs: Self { Self(shape: .list(.id, orOne: true)) }
}

extension Form {
  static func choices<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type, orOne: Bool = false) -> Self
  where Value == [Choice], Choice.RawValue == String {
    Self(shape: .list(.choice(Choice.allCases.map(\.rawValue)), orOne: orOne))
  }

  /// - Parameter name: what one of them is called in messages.
  static func mappings<Table: KeyTable>(_ table: Table.Type, _ name: String, orOne: Bool = false) -> Self
  where Value == [Table] {
    Self(shape: .list(.mapping(name, Table.listed.facts), orOne: orOne))
  }
}
