import Diagnostics
import Publications

/// Everything that the partnership has written.
///
/// It shows nothing of what it holds but through `edition(asOf:)`, and through `office`, which is
/// for the office's own eyes.
package struct Catalogue: Sendable {
  let partnership: Partnership
  /// In the order of their ids.
  let items: [Item]
  let index: [ItemID: Int]
  /// One for each item.
  let lifetimes: [Lifetime]
  /// For each item, one for each of its documents; nil when the item is never public.
  let documentLifetimes: [[DocumentLifetime?]]
  let addresses: AddressBook

  func item(_ id: ItemID) -> Item? { index[id].map { items[$0] } }
  func lifetime(_ id: ItemID) -> Lifetime? { index[id].map { lifetimes[$0] } }
}

extension Catalogue {
  /// Puts the items together and looks at what no item can tell alone: ids, addresses, links,
  /// themes, windows.
  ///
  /// - Parameters:
  ///   - publicFiles: paths below `Public/`.
  ///   - areThemesKnown: whether no item is missing here that may have another theme.
  /// - Returns: the catalogue, and every problem found. With an error among them it is not fit to
  ///   be published.
  package static func assemble(
    _ partnership: Partnership, items: [Item], publicFiles: [String], areThemesKnown: Bool = true
  ) -> (catalogue: Catalogue, diagnostics: [Diagnostic]) {
    var items = items.sorted { $0.id < $1.id }
    let index = Dictionary(uniqueKeysWithValues: items.indices.map { (items[$0].id, $0) })
    let problems = Problems(drafts: Set(items.filter(\.isDraft).map(\.place.path)))

    checkReferences(items, index, problems)
    let lifetimes = lifetimes(of: items, index, partnership.windows, problems)
    checkWindows(items, lifetimes, problems)
    checkThemes(items, partnership, problems)
    let addresses = AddressBook(items, publicFiles: publicFiles, problems)
    for number in items.indices {
      items[number].formerPaths = items[number].formerPaths.map {
        Located(addresses.spelling(ofFormer: $0.value), at: $0.place)
      }
    }
    resolveLinks(of: &items, addresses, problems)

    let documents = items.indices.map { number in
      items[number].documents.map {
        DocumentLifetime(
          of: $0, in: items[number], living: lifetimes[number],
          rule: partnership.windows.rule(for: items[number]))
      }
    }
    let catalogue = Catalogue(
      partnership: partnership, items: items, index: index, lifetimes: lifetimes,
      documentLifetimes: documents, addresses: addresses)
    return (catalogue, problems.found.filter { areThemesKnown || $0.code != .unknownTheme })
  }

  /// The lifetimes of all items, each after those that it is about.
  private static func lifetimes(
    of items: [Item], _ index: [ItemID: Int], _ rules: WindowRules, _ problems: Problems
  ) -> [Lifetime] {
    var known: [Lifetime?] = Array(repeating: nil, count: items.count)
    var underway: Set<Int> = []

    func lifetime(_ number: Int) -> Lifetime {
      if let lifetime = known[number] { return lifetime }
      underway.insert(number)
      let item = items[number]
      var about: [Lifetime] = []
      for reference in item.about {
        guard let other = index[reference.value] else { continue }
        if underway.contains(other) {
          problems.add(
            reference.place, .aboutItself,
            "\(item.id) is about \(reference.value), which is in turn about \(item.id).",
            hint: "Take one of the two out of about.")
        } else {
          about.append(lifetime(other))
        }
      }
      underway.remove(number)
      let result = Lifetime(of: item, about: about, rule: rules.rule(for: item))
      known[number] = result
      return result
    }
    return items.indices.map(lifetime)
  }
}
