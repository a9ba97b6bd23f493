import HTML
import Publications

/// What is and was public, for other programs: `/publications.json` and `/publications.csv`.
///
/// The schema is stable: keys may be added, and none is taken away or changes its meaning.
struct PublicRegister {
  private let edition: Edition
  private let publications: [PublicItem]

  init(_ edition: Edition) {
    self.edition = edition
    // A bare record is listed nowhere.
    publications = edition.items.filter { $0.id.type.isPublication && !$0.availability.isBare }
  }

  /// Members are in the order of their names.
  var json: JSON {
    .object([
      .init("partnership", .text(edition.partnership.name)),
      .init("publications", .list(publications.map { RegisterRow($0).json })),
      .init("url", .text(edition.location("/").absolute)),
      .init("version", .number(1)),
    ])
  }

  /// One line for each publication (RFC 4180).
  var csv: [UInt8] {
    let head = [
      "id", "url", "title", "type", "kind", "published", "standing", "available_until",
      "withdrawn", "outcome", "themes", "documents",
    ]
    var csv: [UInt8] = []
    for row in CollectionOfOne(head) + publications.map({ RegisterRow($0).fields }) {
      for (number, field) in row.enumerated() {
        if number > 0 { csv.append(UInt8(ascii: ",")) }
        csv.append(field: field)
      }
      csv += "\r\n".utf8
    }
    return csv
  }
}

/// What the register says of one publication.
private struct RegisterRow {
  let item: PublicItem

  init(_ item: PublicItem) { self.item = item }

  /// The slug of its kind, for reviews and learning packs.
  private var kind: String? { item.kind?.slug }

  /// In the precision in which it is known: `2018-05-15`, `2018-05`, `2018`.
  private var published: String? { item.availability.published?.iso }

  /// The last day on which it is public at least. What was withdrawn is not available, whatever was promised before.
  private var availableUntil: String? {
    guard item.standing != .withdrawn, case .atLeastUntil(let day) = item.availability.end else { return nil }
    return day.iso
  }

  private var withdrawn: String? { item.availability.withdrawn?.iso }

  /// Of a review, where something may be said of it: `full` only while the report is there, or on a record.
  private var outcome: String? { item.outcome?.outcome.rawValue }

  var json: JSON {
    let members: [JSON.Member?] = [
      .init("available_until", availableUntil),
      .init("documents", .list(item.documents.map(json))),
      .init("id", .text(item.id.description)),
      .init("kind", kind),
      .init("outcome", outcome),
      .init("published", published),
      .init("standing", .text(item.standing.rawValue)),
      .init("themes", .list(item.themes.map { .text($0.name) })),
      .init("title", .text(item.title)),
      .init("type", .text(item.id.type.folder)),
      .init("url", .text(item.location.absolute)),
      .init("withdrawn", withdrawn),
    ]
    return .object(members.compactMap(\.self))
  }

  /// With its size in bytes.
  private func json(_ document: PublicDocument) -> JSON {
    let members: [JSON.Member?] = [
      .init("format", document.facts?.format),
      .init("kind", .text(document.kind.rawValue)),
      document.facts?.pages.map { .init("pages", .number($0)) },
      document.facts.map { .init("size", .number($0.bytes)) },
      .init("title", .text(document.title)),
      .init("url", .text(document.location.absolute)),
    ]
    return .object(members.compactMap(\.self))
  }

  var fields: [String] {
    [
      item.id.description, item.location.absolute, item.title, item.id.type.folder, kind ?? "", published ?? "",
      item.standing.rawValue, availableUntil ?? "", withdrawn ?? "", outcome ?? "",
      item.themes.map(\.name).joined(separator: "; "),
      item.documents.map(\.location.absolute).joined(separator: " "),
    ]
  }
}

extension [UInt8] {
  /// A field of a line, in quotes where it needs them.
  fileprivate mutating func append(field text: String) {
    // A spreadsheet would take these as the beginning of a formula.
    let mark = text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false ? "'" : ""
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      self += (mark + text).utf8
      return
    }
    self += "\"\(mark)".utf8
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
