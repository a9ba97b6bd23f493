import Publications

/// What is and was public, for other programs: `/publications.json` and `/publications.csv`.
///
/// The schema is stable: keys may be added, and none is taken away or changes its meaning.
struct PublicRegister: Encodable {
  struct Publication: Encodable {
    let id: String
    let url: String
    let title: String
    /// The folder: `reviews`.
    let type: String
    /// The slug of its kind, for reviews and learning packs.
    let kind: String?
    /// In the precision in which it is known: `2018-05-15`, `2018-05`, `2018`.
    let published: String?
    /// `current`, `under-way`, `not-published`, `archived` or `withdrawn`.
    let standing: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    /// The last day on which it is public at least.
    let available_until: String?
    let withdrawn: String?
    /// Of a review, where something may be said of it: `full` only while the report is there, or on a record.
    let outcome: String?
    let themes: [String]
    let documents: [Document]
  }

  struct Document: Encodable {
    let title: String
    let kind: String
    let url: String
    let format: String?
    /// In bytes.
    let size: Int?
    let pages: Int?
  }

  let version = 1
  let partnership: String
  let url: String
  let publications: [Publication]

  init(_ edition: Edition) {
    partnership = edition.partnership.name
    url = edition.location("/").absolute
    // A bare record is listed nowhere.
    publications = edition.items
      .filter { $0.id.type.isPublication && !$0.availability.isBare }
      .map(Publication.init)
  }
}

extension PublicRegister.Publication {
  init(_ item: PublicItem) {
    id = item.id.description
    url = item.location.absolute
    title = item.title
    type = item.id.type.folder
    kind = item.kind?.slug
    published = item.availability.published?.iso
    standing = item.standing.rawValue
    // What was withdrawn is not available, whatever was promised before.
    available_until =
      if item.standing != .withdrawn, case .atLeastUntil(let day) = item.availability.end { day.iso } else { nil }
    withdrawn = item.availability.withdrawn?.iso
    outcome = item.outcome?.outcome.rawValue
    themes = item.themes.map(\.name)
    documents = item.documents.map(PublicRegister.Document.init)
  }
}

extension PublicRegister.Document {
  init(_ document: PublicDocument) {
    title = document.title
    kind = document.kind.rawValue
    url = document.location.absolute
    format = document.facts?.format
    size = document.facts?.bytes
    pages = document.facts?.pages
  }
}

extension PublicRegister {
  /// One line for each publication (RFC 4180).
  var csv: String {
    let head = [
      "id", "url", "title", "type", "kind", "published", "standing", "available_until",
      "withdrawn", "outcome", "themes", "documents",
    ]
    let rows = publications.map { item in
      [
        item.id, item.url, item.title, item.type, item.kind ?? "", item.published ?? "",
        item.standing, item.available_until ?? "", item.withdrawn ?? "", item.outcome ?? "",
        item.themes.joined(separator: "; "), item.documents.map(\.url).joined(separator: " "),
      ]
    }
    return ([head] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    // A spreadsheet would take these as the beginning of a formula.
    let text = text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
