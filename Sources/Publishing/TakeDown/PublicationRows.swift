/// The rows of the public register (RFC 4180).
struct PublicationRows {
  private let rows: [[String]]
  private let url: Int
  private let documents: Int

  /// A register without publications.
  static let none =
    "id,url,title,type,kind,published,standing,available_until,withdrawn,outcome,themes,documents\r\n"

  /// Nil for what is no such register.
  init?(_ bytes: [UInt8]) {
    guard let rows = Self.rows(bytes), let head = rows.first, let url = head.firstIndex(of: "url"),
      let documents = head.firstIndex(of: "documents"), rows.allSatisfy({ $0.count == head.count })
    else { return nil }
    (self.rows, self.url, self.documents) = (rows, url, documents)
  }

  /// Without the rows that have the address of what is gone, and without its documents in others.
  func without(_ isGone: (String) -> Bool) -> [UInt8] {
    let kept = rows.filter { !isGone($0[url]) }.map { row in
      var row = row
      row[documents] = row[documents].split(separator: " ").map(String.init).filter { !isGone($0) }
        .joined(separator: " ")
      return row
    }
    return Array(kept.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  /// Nil when a quotation mark is not closed.
  private static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var (rows, row, field): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    var position = 0
    func isMark(at place: Int) -> Bool { place < bytes.count && bytes[place] == UInt8(ascii: "\"") }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && isMark(at: position + 1):
        field.append(byte)
        position += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      case 0x0A where !isQuoted:
        rows.append(row + [String(decoding: field.last == 0x0D ? field.dropLast() : field[...], as: UTF8.self)])
        (row, field) = ([], [])
      default: field.append(byte)
      }
      position += 1
    }
    return isQuoted || !row.isEmpty || !field.isEmpty ? nil : rows
  }

  private static func field(_ text: String) -> String {
    let needsMarks = text.utf8.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
    return needsMarks ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
