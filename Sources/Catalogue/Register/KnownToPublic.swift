import Publications

/// What the public has had, as the register knows it.
package struct KnownToPublic: Sendable {
  private let records: Records

  package init(_ register: Register) { records = Records(register) }

  package func holds(_ item: ItemID) -> Bool { records[item] != nil }

  /// Whether the public has a document, in whatever version.
  package func knows(_ document: OfficeDocument) -> Bool {
    guard let record = records[document.item], !record.isWithdrawn else { return false }
    return record.documents[document.fileName] != nil
  }

  /// Whether a file is what the public had last of a document that is not withdrawn.
  ///
  /// - Parameter sha256: of the file.
  package func holds(_ document: OfficeDocument, as sha256: String) -> Bool {
    guard let record = records[document.item], !record.isWithdrawn, record.down.name(document.fileName) == nil else {
      return false
    }
    return record.documents[document.fileName]?.sha256 == sha256
  }
}
