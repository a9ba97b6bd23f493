import HTML

/// The entries of a news feed in JSON, or of the public register.
struct JSONEntries {
  private let whole: JSON
  private let key: String
  private let entries: [JSON]

  /// - Parameter key: of the list of entries. Nil is given for a file that is not built so.
  init?(_ bytes: [UInt8], _ key: String) {
    guard let whole = JSON.read(bytes), let entries = whole[key]?.values,
      entries.allSatisfy({ $0["url"]?.string != nil })
    else { return nil }
    (self.whole, self.key, self.entries) = (whole, key, entries)
  }

  /// Without the entries that have the address of what is gone, and without its documents in others.
  func without(_ isGone: (String) -> Bool) -> [UInt8] {
    func hasGone(_ entry: JSON) -> Bool {
      ["url", "id"].contains { entry[$0]?.string.map(isGone) ?? false }
    }
    var whole = whole
    whole[key] = .list(
      entries.filter { !hasGone($0) }.map { entry in
        var entry = entry
        if let documents = entry["documents"]?.values { entry["documents"] = .list(documents.filter { !hasGone($0) }) }
        return entry
      })
    return whole.indented
  }
}
