import Assets
import HTML
import Publications

/// By what a reader can narrow down a list of items.
struct Filters {
  /// A filter. Its name is that of its key in a page's address, and of an attribute `data-…` of list entries.
  struct Choice {
    let name: String
    let label: String
    /// What its field says when nothing is chosen.
    let all: String
    let options: [(slug: String, name: String)]
  }

  let choices: [Choice]

  /// Of one value there is nothing to choose.
  init(_ choices: [Choice]) {
    self.choices = choices.filter { $0.options.count > 1 }
  }

  static func ofList(_ items: [PublicItem]) -> Filters {
    Filters([.kinds(of: items), .themes(of: items), .years(of: items), .standings(of: items)])
  }

  static func ofSearch(_ items: [PublicItem]) -> Filters {
    Filters([
      .types(of: items), .kinds(of: items.filter { $0.kind != nil }), .themes(of: items), .years(of: items),
      .standings(of: items),
    ])
  }

  var html: HTML { each(choices, field) }

  private func field(_ choice: Choice) -> HTML {
    """
    <p class="filter"><label for="page.filter-\(choice.name)">\(choice.label)</label>
    <select id="page.filter-\(choice.name)" name="\(choice.name)">
    <option value="">\(choice.all)</option>
    \(each(choice.options) { "<option value=\"\($0.slug)\">\($0.name)</option>\n" })</select></p>

    """
  }
}

extension Filters.Choice {
  fileprivate static func types(of items: [PublicItem]) -> Self {
    let present = Set(items.map(\.id.type))
    return Self(
      name: "type", label: "Type", all: "All types",
      options: ItemType.allCases.filter(present.contains).map { ($0.folder, $0.many) })
  }

  fileprivate static func kinds(of items: [PublicItem]) -> Self {
    Self(
      name: "kind", label: "Kind", all: "All kinds",
      options: inOrder(items.map { (slug: $0.kindSlug, name: $0.kindName) }))
  }

  fileprivate static func themes(of items: [PublicItem]) -> Self {
    Self(
      name: "theme", label: "Theme", all: "All themes",
      options: inOrder(items.flatMap(\.themes).map { (slug: $0.slug, name: $0.name) }))
  }

  fileprivate static func years(of items: [PublicItem]) -> Self {
    let years = Set(items.compactMap(\.availability.published?.year)).sorted(by: >)
    return Self(name: "year", label: "Year", all: "All years", options: years.map { ("\($0)", "\($0)") })
  }

  fileprivate static func standings(of items: [PublicItem]) -> Self {
    let present = Set(items.map(\.standing))
    return Self(
      name: "standing", label: "Standing", all: "All",
      options: [Standing.current, .underWay, .notPublished, .archived, .withdrawn].filter(present.contains)
        .map { ($0.rawValue, $0.publicName) })
  }

  /// Each once, by name.
  private static func inOrder(_ options: [(slug: String, name: String)]) -> [(slug: String, name: String)] {
    Dictionary(options.map { ($0.slug, $0.name) }) { first, _ in first }
      .map { (slug: $0.key, name: $0.value) }
      .sorted { ($0.name, $0.slug) < ($1.name, $1.slug) }
  }
}

/// The filters above a list that a page shows. The script shows them; without it the list is whole.
struct FilterForm {
  /// Of fewer, a reader has the overview.
  static let fewestEntries = 6

  private let filters: Filters
  private let isUseful: Bool

  init(_ items: [PublicItem]) {
    filters = .ofList(items)
    isUseful = items.count >= Self.fewestEntries && !filters.choices.isEmpty
  }

  /// Nil where there is no form.
  var script: Asset? { isUseful ? .filter : nil }

  var html: HTML {
    when(isUseful) {
      """
      <form class="filters" aria-label="Filter this list" hidden>
      \(filters.html)\
      <p class="filter"><button type="reset">Show all</button></p>
      <p class="filter-status" role="status"></p>
      </form>

      """
    }
  }
}
