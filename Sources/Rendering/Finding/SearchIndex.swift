import Publications

/// What can be found on the site: `/search.json`.
struct SearchIndex: Encodable {
  struct Entry: Encodable {
    let url: String
    let title: String
    let type: String
    let kind: String
    let year: Int?
    let standing: String
    let themes: [String]
    let summary: String?
  }

  let version = 1
  let entries: [Entry]

  init(_ edition: Edition) {
    // Withdrawn records are in the archive and nowhere else.
    entries = edition.items.filter { $0.standing != .withdrawn }.map { item in
      Entry(
        url: item.location.href, title: item.title, type: item.id.type.folder, kind: item.kindName,
        year: item.availability.published?.year, standing: item.standing.rawValue,
        themes: item.themes.map(\.name), summary: item.summary?.plainText)
    }
  }
}
