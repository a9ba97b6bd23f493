/// The public items that share a theme.
package struct ThemePage: Sendable {
  package let theme: Theme
  package let items: [PublicItem]

  package var path: String { "/themes/\(theme.slug)/" }

  /// Archived publications are on it, marked; withdrawn ones are not.
  package static func shows(_ standing: Standing) -> Bool { standing.hasContent }

  /// In alphabetical order.
  static func all(of items: [PublicItem]) -> [ThemePage] {
    var groups: [Theme: [PublicItem]] = [:]
    for item in items where shows(item.standing) {
      for theme in item.themes { groups[theme, default: []].append(item) }
    }
    return groups.map { ThemePage(theme: $0.key, items: $0.value) }
      .sorted { TitleOrder($0.theme.name) < TitleOrder($1.theme.name) }
  }
}

/// The listed reviews and learning packs of one kind.
package struct KindPage: Sendable {
  package let kind: Kind
  package let items: [PublicItem]

  package var path: String { "/kinds/\(kind.slug)/" }

  /// Whether it shows an item of the kind.
  package static func shows(_ standing: Standing) -> Bool { standing.isWhole }

  static func all(of items: [PublicItem]) -> [KindPage] {
    var groups: [Kind: [PublicItem]] = [:]
    for item in items where shows(item.standing) {
      if let kind = item.kind { groups[kind, default: []].append(item) }
    }
    return groups.map { KindPage(kind: $0.key, items: $0.value) }.sorted {
      TitleOrder($0.kind.many) < TitleOrder($1.kind.many)
    }
  }
}

/// The items of one year.
package struct YearPage: Sendable {
  package let year: Int
  package let items: [PublicItem]

  package var path: String { "/years/\(year)/" }

  /// Whether the page of its year shows an item.
  package static func shows(_ standing: Standing, of type: ItemType) -> Bool { standing.isWhole && type != .page }

  /// The latest year first. What is undated belongs to none, or to that of its withdrawal.
  package static func all(of items: [PublicItem]) -> [YearPage] {
    var groups: [Int: [PublicItem]] = [:]
    for item in items {
      guard let date = item.availability.published ?? item.availability.withdrawn else { continue }
      groups[date.year, default: []].append(item)
    }
    return groups.map { YearPage(year: $0.key, items: $0.value) }.sorted { $0.year > $1.year }
  }
}
