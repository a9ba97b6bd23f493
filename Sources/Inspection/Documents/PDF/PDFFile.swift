import Foundation

/// The objects of a PDF, without the bytes of its streams.
struct PDFFile {
  struct Page {
    let number: Int
    let id: String
    let object: PDFObject
    /// The objects that draw it, in their order.
    let contents: [String]
  }

  private let objects: [String: PDFObject]
  /// Every object with its number.
  let all: [(id: String, object: PDFObject)]
  /// Every dictionary, also those within others.
  let dictionaries: [PDFObject]
  /// The dictionaries of streams among them.
  let streams: Set<String>
  let pages: [Page]
  /// As qpdf wrote them: the objects of the catalogue and of the pages.
  let raw: (catalogue: String, objects: [String: Any], header: Any)
  let catalogue: PDFObject

  /// - Parameter json: what `qpdf --json=2` writes; nil if it is something else.
  init?(json: [UInt8]) {
    guard let whole = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let parts = whole["qpdf"] as? [[String: Any]], parts.count > 1
    else { return nil }
    var objects: [String: PDFObject] = [:]
    var streams: Set<String> = []
    for (key, entry) in parts[1] {
      guard let entry = entry as? [String: Any] else { continue }
      let id = key.hasPrefix("obj:") ? String(key.dropFirst(4)) : key
      if let stream = entry["stream"] as? [String: Any] {
        objects[id] = PDFObject(json: stream["dict"] ?? [:])
        streams.insert(id)
      } else {
        objects[id] = entry["value"].map(PDFObject.init)
      }
    }
    self.objects = objects
    all = objects.map { ($0.key, $0.value) }.sorted { $0.id < $1.id }
    dictionaries = all.flatMap { Self.dictionaries(in: $0.object) }
    self.streams = streams
    func follow(_ object: PDFObject?) -> PDFObject {
      if case .reference(let id)? = object { objects[id] ?? .null } else { object ?? .null }
    }
    guard case .dictionary(let trailer)? = objects["trailer"] else { return nil }
    catalogue = follow(trailer["/Root"])
    raw = (trailer["/Root"]?.reference ?? "", parts[1], parts[0])
    pages = ((whole["pages"] as? [[String: Any]]) ?? []).enumerated().map { index, page in
      Page(
        number: index + 1, id: page["object"] as? String ?? "",
        object: follow((page["object"] as? String).map(PDFObject.reference)),
        contents: page["contents"] as? [String] ?? [])
    }
  }

  /// The object itself where `object` refers to one.
  func follow(_ object: PDFObject?) -> PDFObject {
    if case .reference(let id)? = object { objects[id] ?? .null } else { object ?? .null }
  }

  subscript(_ object: PDFObject?, _ keys: String...) -> PDFObject {
    var found = follow(object)
    for key in keys {
      guard case .dictionary(let fields) = found else { return .null }
      found = follow(fields["/\(key)"])
    }
    return found
  }

  /// A value that a page may have from the tree above it (ISO 32000-2, 7.7.3.4).
  func inherited(_ key: String, by page: PDFObject) -> PDFObject {
    var node = page
    for _ in 0..<50 {
      if case .null = self[node, key] { node = self[node, "Parent"] } else { return self[node, key] }
    }
    return .null
  }

  func list(_ object: PDFObject?, _ key: String) -> [PDFObject] {
    if case .array(let list) = self[object, key] { list } else { [] }
  }

  func fields(_ object: PDFObject?) -> [String: PDFObject] {
    if case .dictionary(let fields) = follow(object) { fields } else { [:] }
  }

  private static func dictionaries(in object: PDFObject) -> [PDFObject] {
    switch object {
    case .array(let list): list.flatMap(dictionaries)
    case .dictionary(let fields): [object] + fields.values.flatMap(dictionaries)
    default: []
    }
  }
}
