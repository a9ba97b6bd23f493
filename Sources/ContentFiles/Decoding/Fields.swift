import Diagnostics
import Keys
import Publications

/// One mapping as it is written. Every key must be known, and have a value; what is not so is reported, and reading
/// goes on.
struct WrittenMapping {
  /// Where the mapping begins.
  let place: SourcePlace
  let findings: Findings
  private let entries: [String: (key: SourcePlace, value: YAMLNode)]

  /// - Parameters:
  ///   - name: what the mapping is, for messages: `a document`.
  ///   - keys: those that the mapping may have.
  ///   - type: the type of the item whose own keys they are.
  init?(
    _ node: YAMLNode, _ name: String, keys: [String], of type: ItemType? = nil, _ findings: Findings
  ) {
    place = node.place
    self.findings = findings
    guard case .mapping(let pairs) = node.content else {
      if !node.isBroken {
        findings.add(
          node.place, .wrongForm, "\(name.capitalisedFirst) wants keys and values here.",
          hint: "It takes \(keys.joined(separator: ", ")).")
      }
      return nil
    }
    var entries: [String: (SourcePlace, YAMLNode)] = [:]
    for (key, value) in pairs where !key.isBroken {
      guard case .text(let text) = key.content else {
        findings.add(key.place, .wrongForm, "A key must be a word.")
        continue
      }
      guard keys.contains(text) else {
        findings.add(
          key.place, .unknownKey, "\(name.capitalisedFirst) has no key “\(text)”.",
          hint: Self.hint(text, keys, type))
        continue
      }
      if value.isMissing {
        findings.add(
          key.place, .noValue, "\(text) has no value.",
          hint: "Write one behind the colon, or delete the line.")
      }
      entries[text] = (key.place, value)
    }
    self.entries = entries
  }

  private static func hint(_ key: String, _ keys: [String], _ type: ItemType?) -> String {
    if let owner = type.flatMap({ $0.owner(of: key) }) {
      "\(key) belongs to \(owner)."
    } else if let near = NearestName.of(key, among: keys) {
      "Did you mean \(near)?"
    } else {
      "It takes \(keys.joined(separator: ", "))."
    }
  }

  /// Whether a key is there, even if its value cannot be read.
  func has(_ key: String) -> Bool { entries[key] != nil }
  func has<Value>(_ key: Key<Value>) -> Bool { has(key.facts.name) }

  /// A value that can be read; what is wrong with any other has been reported.
  func value(_ key: String) -> WrittenValue? {
    guard let value = entries[key]?.value, !value.isMissing, !value.isBroken else { return nil }
    return WrittenValue(key: key, node: value, findings: findings)
  }

  /// Where a key's value stands, or where it would.
  func place(of key: String) -> SourcePlace { entries[key]?.value.place ?? place }

  /// Where a key stands, or would.
  func keyPlace(of key: String) -> SourcePlace { entries[key]?.key ?? place }

  /// Reports a key that must be there and is not. A draft only hears of it.
  func require(_ key: String, _ hint: String, evenInDraft: Bool = false) {
    guard entries[key] == nil else { return }
    findings.add(place, .missingKey, "\(key) is missing.", hint: hint, for: evenInDraft ? .build : nil)
  }
}

/// A mapping that has the keys of a table. `fields[\.published]` is what the key says, or nil: what is missing though
/// it must be there, or cannot be read, is reported.
struct Fields<Table: KeyTable> {
  let mapping: WrittenMapping

  init(_ mapping: WrittenMapping) {
    self.mapping = mapping
    for key in Table.listed.facts {
      switch key.need {
      case .optional, .depends: continue
      case .required(let hint): mapping.require(key.name, hint)
      case .requiredEvenInDraft(let hint): mapping.require(key.name, hint, evenInDraft: true)
      }
    }
  }

  /// - Parameter name: what the mapping is, for messages: `a document`.
  init?(_ node: YAMLNode, _ name: String, _ findings: Findings) {
    guard let mapping = WrittenMapping(node, name, keys: Table.listed.names, findings) else { return nil }
    self.init(mapping)
  }

  var place: SourcePlace { mapping.place }
  var findings: Findings { mapping.findings }

  private func name<Value>(_ key: KeyPath<Table, Key<Value>>) -> String { facts(key).name }

  func facts<Value>(_ key: KeyPath<Table, Key<Value>>) -> KeyFacts { Table.listed.table[keyPath: key].facts }

  func has<Value>(_ key: KeyPath<Table, Key<Value>>) -> Bool { mapping.has(name(key)) }
  func place<Value>(of key: KeyPath<Table, Key<Value>>) -> SourcePlace { mapping.place(of: name(key)) }
  func keyPlace<Value>(of key: KeyPath<Table, Key<Value>>) -> SourcePlace { mapping.keyPlace(of: name(key)) }

  /// For a key that must be there in some cases only.
  func require<Value>(_ key: KeyPath<Table, Key<Value>>, _ hint: String) { mapping.require(name(key), hint) }

  /// For a key whose value is read by rules of its own.
  func value<Value>(_ key: KeyPath<Table, Key<Value>>) -> WrittenValue? { mapping.value(name(key)) }
}

// MARK: What a key says

extension Fields {
  subscript(_ key: KeyPath<Table, Key<String>>) -> String? { value(key)?.text(of: facts(key).shape) }
  subscript(_ key: KeyPath<Table, Key<PartialDate>>) -> PartialDate? { value(key)?.date }
  subscript(_ key: KeyPath<Table, Key<Moment>>) -> Moment? { value(key)?.moment }
  subscript(_ key: KeyPath<Table, Key<Timing>>) -> Timing? { value(key)?.timing() }
  subscript(_ key: KeyPath<Table, Key<Bool>>) -> Bool? { value(key)?.boolean }
  subscript(_ key: KeyPath<Table, Key<Located<ItemID>>>) -> Located<ItemID>? { value(key)?.id }

  subscript(_ key: KeyPath<Table, Key<Int>>) -> Int? {
    guard case .number(let range) = facts(key).shape else { return nil }
    return value(key)?.number(in: range)
  }

  subscript(_ key: KeyPath<Table, Key<WebAddress>>) -> WebAddress? {
    guard case .address(let isLink) = facts(key).shape else { return nil }
    return value(key)?.address(isLink: isLink)
  }

  subscript<Choice: RawRepresentable & CaseIterable>(_ key: KeyPath<Table, Key<Choice>>) -> Choice?
  where Choice.RawValue == String { value(key)?.choice() }

  subscript<Nested: KeyTable>(_ key: KeyPath<Table, Key<Nested>>) -> Fields<Nested>? {
    value(key)?.mapping(facts(key).shape)
  }

  subscript(_ key: KeyPath<Table, Key<[String]>>) -> [String] { values(key).compactMap { $0.text() } }

  subscript(_ key: KeyPath<Table, Key<[Located<String>]>>) -> [Located<String>] {
    values(key).compactMap { value in value.text().map { Located($0, at: value.place) } }
  }

  subscript(_ key: KeyPath<Table, Key<[Located<ItemID>]>>) -> [Located<ItemID>] { values(key).compactMap(\.id) }

  subscript<Choice: RawRepresentable & CaseIterable>(_ key: KeyPath<Table, Key<[Choice]>>) -> [Choice]
  where Choice.RawValue == String { values(key).compactMap { $0.choice() } }

  subscript<Nested: KeyTable>(_ key: KeyPath<Table, Key<[Nested]>>) -> [Fields<Nested>] {
    values(key).compactMap { $0.mapping(facts(key).shape) }
  }

  private func values<Value>(_ key: KeyPath<Table, Key<Value>>) -> [WrittenValue] {
    guard case .list(let shape, let orOne) = facts(key).shape else { return [] }
    return value(key)?.values(of: shape, orOne: orOne) ?? []
  }
}

extension WrittenValue {
  /// A mapping below this one.
  fileprivate func mapping<Nested>(_ shape: Shape) -> Fields<Nested>? {
    shape.nameOfMapping.flatMap { Fields<Nested>(node, $0, findings) }
  }
}

extension YAMLNode {
  /// Nothing behind the colon.
  fileprivate var isMissing: Bool {
    if case .text("") = content { isPlain } else { false }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
