import Publications

/// A key that content is written with, and the type of what it says. All that anybody is told of it comes from here:
/// what may be written, the new file that explains it, the guide for writers, the search and the page.
package struct Key<Value>: Sendable, DeclaredKey {
  package let facts: KeyFacts

  /// - Parameters:
  ///   - words: what it is for, as a new file and the guide explain it.
  ///   - example: what stands behind the colon. What begins with a line end stands below it.
  ///   - more: what the guide says besides, above all what the public sees of it. Its last full stop is left out.
  ///   - isDated: whether it is a day before which nothing is public of what it is the day of.
  ///   - types: those that do not have it, of the types that share it.
  package init(
    _ name: String, _ form: Form<Value>, _ words: String, _ example: String, more: String = "",
    need: KeyFacts.Need = .optional, isDated: Bool = false, notIn types: Set<ItemType> = [], shown: Shown? = nil
  ) {
    facts = KeyFacts(
      name, form.shape, words, example, more: more, need: need, isDated: isDated, notIn: types, shown: shown)
  }
}

/// What is known of a key whatever its values are: enough to read it, to explain it, and to make a form for it.
package final class KeyFacts: Sendable {
  package let name: String
  package let shape: Shape
  package let words: String
  package let example: String
  package let more: String
  package let need: Need
  package let isDated: Bool
  package let shown: Shown?
  let absentTypes: Set<ItemType>

  /// Whether the key must be there.
  package enum Need: Sendable {
    case optional
    /// With what to write. A draft only hears of it.
    case required(String)
    /// With what to write, even in a draft.
    case requiredEvenInDraft(String)
    /// Sometimes it must: when, as the guide says it.
    case depends(String)
  }

  init(
    _ name: String, _ shape: Shape, _ words: String, _ example: String, more: String, need: Need,
    isDated: Bool, notIn types: Set<ItemType>, shown: Shown?
  ) {
    (self.name, self.shape, self.words, self.example, self.more) = (name, shape, words, example, more)
    (self.need, self.isDated, absentTypes, self.shown) = (need, isDated, types, shown)
  }

  /// The lines that write the example.
  package var lines: String { name + (example.hasPrefix("\n") ? ":" : ": ") + example }

  /// The keys of the mappings that its values are; empty where they are none.
  package var nested: [KeyFacts] { shape.nested }
}

/// A key of any value.
protocol DeclaredKey: Sendable {
  var facts: KeyFacts { get }
}

/// The keys that one mapping may have: a type whose properties are these keys.
package protocol KeyTable: Sendable {
  static var listed: Listed<Self> { get }
}

/// A table with its keys, in the order in which it declares them.
package struct Listed<Table: Sendable>: Sendable {
  package let table: Table
  package let facts: [KeyFacts]
  package let names: [String]

  init(_ table: Table) {
    self.table = table
    facts = Mirror(reflecting: table).children.compactMap { ($0.value as? any DeclaredKey)?.facts }
    names = facts.map(\.name)
  }
}
