import Diagnostics
import Keys
import Publications

extension BlockReader {
  /// Reads a `list`. An option that means nothing for what it lists is an error.
  func list(_ fields: Fields<ListKeys>) -> ListBlock {
    let findings = prose.findings
    var block = ListBlock()
    block.types = fields[\.of]
    block.items = fields[\.items]
    if Self.namesNothing(fields) {
      findings.add(
        fields.place(of: \.of), .missingKey, "of is missing.",
        hint: "Write what to list: reviews, learning-packs, thematic-reports, training or national.")
    }
    block.kinds = fields[\.kind]
    checkKinds(block)
    block.themes = fields[\.theme]
    block.audiences = fields[\.audience]
    block.newest = fields[\.newest]
    block.after = fields[\.after]
    block.when = fields[\.when] ?? .upcoming
    block.standings = fields[\.standing] ?? .current
    block.order = fields[\.order] ?? .newest
    block.intro = fields[\.intro]
    block.empty = fields[\.empty]
    checkMeaning(of: fields, block)
    return block
  }

  private static func namesNothing(_ fields: Fields<ListKeys>) -> Bool {
    func isNothing<Value>(_ key: KeyPath<ListKeys, Key<Value>>) -> Bool {
      if case .list(let nodes)? = fields.value(key)?.node.content { nodes.isEmpty } else { !fields.has(key) }
    }
    return isNothing(\.of) && isNothing(\.items)
  }

  private func checkKinds(_ block: ListBlock) {
    let known = block.types.flatMap { prose.partnershipKinds?.slugs(for: $0) ?? [] }
    for kind in block.kinds where !known.isEmpty && !known.contains(kind.value) {
      prose.findings.add(
        kind.place, .unknownValue, "There is no kind “\(kind.value)”.", hint: WrittenValue.hint(kind.value, known))
    }
  }

  private func checkMeaning(of fields: Fields<ListKeys>, _ block: ListBlock) {
    if fields.has(\.of), !block.types.isEmpty {
      let types = Set(block.types)
      let listed = block.types.map(\.folder).joined(separator: " and ")
      func refuse<Value>(_ key: KeyPath<ListKeys, Key<Value>>, unlessFor meant: Set<ItemType>, _ hint: String) {
        guard types.isDisjoint(with: meant), fields.has(key) else { return }
        prose.findings.add(
          fields.place(of: key), .meaninglessOption, "\(fields.facts(key).name) means nothing for \(listed).",
          hint: hint)
      }
      refuse(\.kind, unlessFor: [.review, .learningPack], "Only reviews and learning packs have kinds.")
      refuse(\.when, unlessFor: [.training], "Only training is upcoming or past.")
      refuse(
        \.standing, unlessFor: [.review, .learningPack, .thematicReport],
        "Only reviews, learning packs and thematic reports are archived.")
    }
    // Named items stand in the order in which they are named.
    guard fields.has(\.items), fields.has(\.order) else { return }
    prose.findings.add(
      fields.place(of: \.order), .meaninglessOption, "order means nothing beside items.",
      hint: "The items stand in the order in which you name them.")
  }
}
