import Diagnostics
import Publications

/// A document for the office's own eyes: where it stands, and who has signed off its files.
package struct OfficeDocument: Sendable {
  /// Where its entry stands.
  package let place: SourcePlace
  package let signOffs: [SignOff]
  /// What the register may know it by: its item under each of its addresses, and the file's name.
  package let item: Set<ItemID>
  package let fileName: String
  /// Whether it has an accessible alternative beside it, which is signed off as well.
  package let hasTwoFiles: Bool
  /// Whether the public is told of new versions of it.
  package let hasNewVersions: Bool
}

extension OfficeView {
  /// The document that each file belongs to, as itself or as its accessible alternative, by the file's path.
  package var documents: [String: OfficeDocument] {
    var documents: [String: OfficeDocument] = [:]
    for item in catalogue.items {
      for document in item.documents {
        for name in [document.fileName, document.alternativeName].compactMap(\.self) {
          guard let file = item.files[name], documents[file.source] == nil else { continue }
          documents[file.source] = OfficeDocument(
            place: document.place, signOffs: document.signOffs, item: item.recordedIDs, fileName: name,
            hasTwoFiles: document.fileName != nil && document.alternativeName != nil,
            hasNewVersions: !document.corrections.isEmpty)
        }
      }
    }
    return documents
  }

  /// The path of each item's text.
  package var texts: [ItemID: String] {
    Dictionary(catalogue.items.map { ($0.id, $0.place.path) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Document {
  fileprivate var alternativeName: String? {
    if case .file(let name)? = alternative { name } else { nil }
  }
}
