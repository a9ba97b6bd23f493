import Diagnostics
import Publications

extension BlockReader {
  private static let keys =
    ["of", "kind", "theme", "audience", "items", "newest", "after", "when", "standing", "order",
     "intro", "empty"]

  /// Reads a `list`. An option that means nothing for what it lists is an error.
  func list(_ node: YAMLNode?, at place: SourcePlace) -> ListBlock? {
    let findings = prose.findings
    guard
      let fields = Fields(
        node ?? YAMLNode(emptyMappingAt: place), "the block list", keys: Self.keys, findings)
    else { return nil }
    var block = ListBlock()
    block.types = fields.choices("of", of: ItemType.self, orOne: true)
    block.items = fields.nodes("items", orOne: true).compactMap { fields.id($0, "items") }
    if Self.namesNothing(fields) {
      findings.add(
        fields.place(of: "of"), .missingKey, "of is missing.",
        hint: "Write what to list: reviews, learning-packs, thematic-reports, training or national.")
    }
    block.kinds = kinds(fields, block)
    block.themes = fields.nodes("theme", orOne: true).compactMap { node in
      fields.text(node, "theme", oneLine: true).map { Located($0, at: node.place) }
    }
    block.audiences = fields.choices("audience", of: Audience.self, orOne: true)
    block.newest = fields.number("newest", in: 1...1000)
    block.after = fields.number("after", in: 1...1000)
    block.when = fields.choice("when", of: ListBlock.When.self) ?? .upcoming
    block.standings = fields.choice("standing", of: ListBlock.Standings.self) ?? .current
    block.order = fields.choice("order", of: ListBlock.Order.self) ?? .newest
    block.intro = fields.text("intro")
    block.empty = fields.text("empty")
    checkMeaning(of: fields, block)
    return block
  }

  private static func namesNothing(_ fields: Fields) -> Bool {
    ["of", "items"].allSatisfy { key in
      if case .list(let nodes)? = fields.node(key)?.content { nodes.isEmpty } else { !fields.has(key) }
    }
  }

  private func kinds(_ fields: Fields, _ block: ListBlock) -> [Located<String>] {
    let known = block.types.flatMap { prose.partnershipKinds?.slugs(for: $0) ?? [] }
    return fields.nodes("kind", orOne: true).compactMap { node in
      guard let kind = fields.text(node, "kind", oneLine: true) else { return nil }
      if !known.isEmpty, !known.contains(kind) {
        prose.findings.add(
          node.place, .unknownValue, "There is no kind “\(kind)”.", hint: Fields.hint(kind, known))
      }
      return Located(kind, at: node.place)
    }
  }

  private func checkMeaning(of fields: Fields, _ block: ListBlock) {
    guard fields.has("of"), !block.types.isEmpty else { return refuseOrder(of: fields, block) }
    let types = Set(block.types)
    let hasKinds = !types.isDisjoint(with: [.review, .learningPack])
    let hasWindows = !types.isDisjoint(with: [.review, .learningPack, .thematicReport])
    let listed = block.types.map(\.folder).joined(separator: " and ")
    let meaningless: [(String, Bool, String)] = [
      ("kind", hasKinds, "Only reviews and learning packs have kinds."),
      ("when", types.contains(.training), "Only training is upcoming or past."),
      ("standing", hasWindows, "Only reviews, learning packs and thematic reports are archived."),
    ]
    for (key, hasMeaning, hint) in meaningless where fields.has(key) && !hasMeaning {
      prose.findings.add(
        fields.place(of: key), .meaninglessOption, "\(key) means nothing for \(listed).", hint: hint)
    }
    refuseOrder(of: fields, block)
  }

  /// Named items stand in the order in which they are named.
  private func refuseOrder(of fields: Fields, _ block: ListBlock) {
    guard fields.has("items"), fields.has("order") else { return }
    prose.findings.add(
      fields.place(of: "order"), .meaninglessOption, "order means nothing beside items.",
      hint: "The items stand in the order in which you name them.")
  }
}
