/// What a kind of review or learning pack is called.
package struct Kind: Hashable, Sendable {
  package let slug: String
  /// `Serious case review`.
  package let one: String
  /// `Serious case reviews`.
  package let many: String

  package init(slug: String, one: String, many: String) {
    self.slug = slug
    self.one = one
    self.many = many
  }
}

/// The kinds that content may name: the standard ones, and those that `site.yml` adds or renames.
package struct Kinds: Hashable, Sendable {
  package static let reviews = [
    Kind(
      slug: "lcspr", one: "Local child safeguarding practice review",
      many: "Local child safeguarding practice reviews"),
    Kind(slug: "scr", one: "Serious case review", many: "Serious case reviews"),
    Kind(slug: "cpr", one: "Child practice review", many: "Child practice reviews"),
    Kind(slug: "partnership-review", one: "Partnership review", many: "Partnership reviews"),
    Kind(
      slug: "local-learning-review", one: "Local learning review", many: "Local learning reviews"),
    Kind(slug: "thematic-review", one: "Thematic review", many: "Thematic reviews"),
    Kind(slug: "sar", one: "Safeguarding adult review", many: "Safeguarding adult reviews"),
    Kind(slug: "dhr", one: "Domestic homicide review", many: "Domestic homicide reviews"),
  ]

  package static let learningPacks = [
    Kind(slug: "learning-pack", one: "Learning pack", many: "Learning packs"),
    Kind(slug: "7-minute-briefing", one: "7-minute briefing", many: "7-minute briefings"),
    Kind(slug: "briefing", one: "Briefing", many: "Briefings"),
    Kind(slug: "leaflet", one: "Leaflet", many: "Leaflets"),
  ]

  private var bySlug: [String: Kind]
  private var added: Set<String> = []

  package init(adding kinds: [Kind] = []) {
    bySlug = [:]
    let standard = Kinds.reviews + Kinds.learningPacks
    for kind in standard + kinds { bySlug[kind.slug] = kind }
    added = Set(kinds.map(\.slug)).subtracting(standard.map(\.slug))
  }

  package subscript(slug: String) -> Kind? { bySlug[slug] }

  /// The slugs that an item of a type may name, in alphabetical order.
  package func slugs(for type: ItemType) -> [String] {
    let standard = type == .review ? Kinds.reviews : type == .learningPack ? Kinds.learningPacks : []
    return standard.isEmpty ? [] : (standard.map(\.slug) + added).sorted()
  }

  /// All slugs, in alphabetical order.
  package var slugs: [String] { bySlug.keys.sorted() }
}
