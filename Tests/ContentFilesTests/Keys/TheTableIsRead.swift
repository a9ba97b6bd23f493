import Foundation
import Keys
import Publications
import Testing

/// What is true of every key because it is in the table: it is read where it may stand, and what is written there must
/// have its form. A key that is declared and not read fails here.
@Suite struct `The table of keys is read` {
  private static let formCodes = [
    "wrong-form", "wrong-date", "unknown-value", "wrong-address", "wrong-id", "wrong-language", "empty-text",
    "too-long",
    "unknown-key",
  ]

  @Test func `What is of another form is an error where it stands`() async throws {
    for (key, problem) in try await Self.problems({ $0.shape.wrong.value }) {
      let wrong = key.facts.shape.wrong
      #expect(
        problem.contains { $0.hasPrefix(":\(key.column): error \(wrong.code) ") && $0.contains(wrong.words) },
        "\(key.name): \(problem)")
    }
  }

  @Test func `The example of each has its form`() async throws {
    let written = try await Self.problems { $0.example.contains("\n") || $0.example.contains("…") ? nil : $0.example }
    for (key, problems) in written {
      let wrong = problems.filter { problem in Self.formCodes.contains { problem.contains(" \($0) ") } }
      #expect(wrong == [], "\(key.name)")
    }
  }

  @Test(arguments: ItemType.allCases)
  func `A key of another type is told whose it is`(type: ItemType) {
    let own = type.keys.map(\.name)
    for other in ItemType.allCases where other != type {
      for key in other.ownKeys where !own.contains(key.name) { #expect(type.owner(of: key.name) != nil, "\(key.name)") }
    }
    #expect(type.owner(of: "title") == nil)
  }

  /// What is said of each key's line when a value is written there, as `:column: error code message`.
  ///
  /// - Parameter value: what to write; nil to leave the key out.
  private static func problems(_ value: (KeyFacts) -> String?) async throws -> [(WrittenKey, [String])] {
    var result: [(WrittenKey, [String])] = []
    let keys = WrittenKey.all(value)
    // All items are in one site, and each of the settings wants one of its own.
    for site in [keys.filter { !$0.isSetting }] + keys.filter(\.isSetting).map({ [$0] }) {
      let files = Dictionary(uniqueKeysWithValues: site.map { ($0.path, $0.text) })
      let diagnostics = try await SiteReading(OneFile.neighbours.merging(files) { $1 }).content.allDiagnostics
      for key in site {
        let here = diagnostics.filter {
          $0.place.path == key.path && $0.place.line == key.line && $0.place.column >= key.column
        }
        result.append(
          (key, here.map { ":\($0.place.column): \($0.severity) \($0.code.rawValue) \($0.message) \($0.hint ?? "")" }))
      }
    }
    return result
  }
}

/// A file with one key of the table, on one line, whatever it is nested in.
private struct WrittenKey {
  let facts: KeyFacts
  let name: String
  let path: String
  let text: String
  let line: Int
  let column: Int
  var isSetting: Bool { path == "Content/site.yml" }

  static func all(_ value: (KeyFacts) -> String?) -> [WrittenKey] {
    var all: [WrittenKey] = []
    func add(
      _ keys: [KeyFacts], _ name: String,
      _ file: (Int, KeyFacts, String) -> (path: String, before: [String], after: [String])
    ) {
      for (top, line) in keys.flatMap({ key in lines(key, value).map { (key, $0) } }) {
        let (path, before, after) = file(all.count, top, line.facts.name)
        all.append(
          WrittenKey(
            facts: line.facts, name: "\(name) \(line.name)", path: path,
            text: (before + [line.text] + after).joined(separator: "\n") + "\n", line: before.count + 1,
            column: line.column))
      }
    }
    for type in ItemType.allCases {
      add(type.keys, type.folder) { number, top, _ in
        let rest = type.keys.filter { $0.name != top.name && $0.isAlwaysThere }.map { "\($0.name): \($0.example)" }
        return ("Content/\(type.folder)/key-\(number).md", ["---"] + rest, ["---"])
      }
    }
    let blocks: [(String, [KeyFacts])] = [
      ("list", ListKeys.listed.facts), ("downloads", DownloadsKeys.listed.facts), ("when", WhenKeys.listed.facts),
      ("contact", ContactBlockKeys.listed.facts), ("quote", QuoteKeys.listed.facts),
    ]
    for (block, keys) in blocks {
      add(keys, block) { number, top, _ in
        (
          "Content/pages/key-\(number).md",
          ["---", "title: A", "---", "```\(block)"]
            + (block == "when" && top.name == "text" ? ["from: 2026-01-01"] : []), ["```"]
        )
      }
    }
    add(SiteKeys.listed.facts, "site.yml") { _, top, _ in
      let least = [
        "partnership: {name: A}", "url: https://a.example",
        "contacts: {business_unit: {name: A, phone: 0161 000 0000}}",
      ]
      return ("Content/site.yml", least.filter { !$0.hasPrefix("\(top.name):") }, [])
    }
    return all
  }

  /// The line of the key, and those of the keys in it, each with what must stand beside it.
  private static func lines(
    _ key: KeyFacts, _ value: (KeyFacts) -> String?
  ) -> [(facts: KeyFacts, name: String, text: String, column: Int)] {
    let own = value(key).map { [(key, key.name, "\(key.name): \($0)", key.name.count + 3)] } ?? []
    return own
      + key.nested.flatMap { inner in
        lines(inner) { value($0).map(withinBrackets) }.map { line in
          var beside = key.nested.filter { $0.name != inner.name && $0.isAlwaysThere }
            .map { "\($0.name): \(withinBrackets($0.example)), " }
          // A document has one of three sources, and some of its keys want that one.
          if key.name == "documents", !["file", "url", "item"].contains(inner.name) {
            beside.append("url: \"https://a.example\", ")
          }
          let (open, close) = key.shape.brackets
          let before = "\(key.name): \(open)\(beside.joined())"
          return (line.facts, "\(key.name) \(line.name)", before + line.text + close, line.column + before.count)
        }
      }
  }

  /// A text with a comma wants quotes there.
  private static func withinBrackets(_ value: String) -> String {
    value.contains { $0 == "," || $0 == ":" } && !"[{\"".contains(value.prefix(1)) ? "\"\(value)\"" : value
  }
}

extension KeyFacts {
  fileprivate var isAlwaysThere: Bool {
    switch need {
    case .required, .requiredEvenInDraft: !example.contains("\n")
    case .optional, .depends: false
    }
  }
}

extension Shape {
  /// What stands around the keys of a mapping.
  fileprivate var brackets: (String, String) {
    switch self {
    case .list(let shape, orOne: _): ("[" + shape.brackets.0, shape.brackets.1 + "]")
    case .named: ("{reviews: {", "}}")
    case .either(let shapes): shapes.last?.brackets ?? ("", "")
    case .mapping: ("{", "}")
    case .text, .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language,
      .id, .choice, .word, .special:
      ("", "")
    }
  }

  /// A value of another form, and what is said of it.
  fileprivate var wrong: (value: String, code: String, words: String) {
    switch self {
    case .text, .paragraph, .markdown, .special: ("[a]", "wrong-form", "wants a text")
    case .date, .timing, .moment: ("soon", "wrong-date", "“soon” is not a date for ")
    case .boolean: ("soon", "wrong-form", "wants true or false")
    case .number: ("soon", "wrong-form", "wants a whole number")
    case .address: ("soon", "wrong-address", "“soon” is not an address for ")
    case .email: ("soon", "wrong-form", "is not an e-mail address")
    case .phone: ("soon", "wrong-form", "is not a telephone number")
    case .language: ("soon", "wrong-language", "BCP 47")
    case .id: ("soon", "wrong-id", "is not the id of an item")
    case .choice(let names): ("soon", "unknown-value", "It can be \(names.joined(separator: ", ")).")
    case .word: ("soon", "unknown-value", "")
    case .list(_, orOne: false): ("soon", "wrong-form", "wants a list")
    case .list(.mapping(let name, let keys), orOne: true): Shape.mapping(name, keys).wrong
    case .list(.choice(let names), orOne: true): Shape.choice(names).wrong
    case .list(let shape, orOne: true):
      shape.wrong.value == "[a]" ? ("{a: b}", "wrong-form", "wants a text") : shape.wrong
    case .mapping(_, let keys): ("soon", "wrong-form", "It takes \(keys.map(\.name).joined(separator: ", ")).")
    case .named: ("soon", "wrong-form", "wants k")
    case .either(let shapes):
      if case .mapping(_, let keys)? = shapes.last {
        ("[a]", "wrong-form", "It takes \(keys.map(\.name).joined(separator: ", ")).")
      } else {
        ("{a: b}", "wrong-form", "wants a text")
      }
    }
  }
}
