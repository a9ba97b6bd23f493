import HTML
import Publications

/// The names that entries share, and which entries name by number.
struct EntryNames {
  struct Table {
    private var numbers: [String: Int] = [:]
    private var rows: [JSON] = []

    var json: JSON { .list(rows) }

    mutating func number(of slug: String, _ name: String) -> JSON {
      if numbers[slug] == nil {
        numbers[slug] = rows.count
        rows.append(.list([.text(slug), .text(name)]))
      }
      return .number(numbers[slug] ?? 0)
    }
  }

  private(set) var types = Table()
  private(set) var kinds = Table()
  private(set) var standings = Table()
  private(set) var themes = Table()

  mutating func entry(_ item: PublicItem) -> JSON {
    let themes = item.themes.map { self.themes.number(of: $0.slug, $0.name) }
    return .list(
      [
        .text(item.location.href), .text(item.title),
        types.number(of: item.id.type.folder, item.id.type.many),
        kinds.number(of: item.kindSlug, item.kindName),
        .number(item.availability.published?.year ?? 0), .text(item.searchDate ?? ""),
        standings.number(of: item.standing.rawValue, item.standing.publicName),
        .list(themes),
      ] + (item.language == "en-GB" ? [] : [.text(item.language)]))
  }
}

extension PublicItem {
  /// When training is held, and when anything else was published.
  fileprivate var searchDate: String? {
    switch id.type {
    case .page: nil
    case .training: (sessions.first { !$0.isPast } ?? sessions.last)?.time ?? "On demand"
    case .review, .learningPack, .thematicReport, .national: availability.published?.description
    }
  }
}
