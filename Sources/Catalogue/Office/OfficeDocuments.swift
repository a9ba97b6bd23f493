import Publications

extension Office {
  /// Where each file that is offered as a document stands in its item, and who has signed it off, by its path.
  public var documents: [String: Located<SignOff?>] {
    var documents: [String: Located<SignOff?>] = [:]
    for item in catalogue.items {
      for document in item.documents {
        guard let file = document.fileName.flatMap({ item.files[$0] }) else { continue }
        documents[file.source] = documents[file.source] ?? Located(document.signedOff, at: document.place)
      }
    }
    return documents
  }

  /// The path of each item's text.
  public var texts: [ItemID: String] {
    Dictionary(catalogue.items.map { ($0.id, $0.place.path) }, uniquingKeysWith: { first, _ in first })
  }
}
