import Foundation

/// The entries of a news feed in JSON, or of the public register.
struct JSONEntries {
  private let whole: [String: Any]
  private let key: String
  private let entries: [[String: Any]]

  /// - Parameter key: of the list of entries. Nil is given for a file that is not built so.
  init?(_ bytes: [UInt8], _ key: String) {
    guard let whole = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      let entries = whole[key] as? [[String: Any]], entries.allSatisfy({ $0["url"] is String })
    else { return nil }
    (self.whole, self.key, self.entries) = (whole, key, entries)
  }

  /// Without the entries that have the address of what is gone, and without its documents in others.
  func without(_ isGone: (String) -> Bool) -> [UInt8] {
    func hasGone(_ entry: [String: Any]) -> Bool {
      ["url", "id"].contains { (entry[$0] as? String).map(isGone) ?? false }
    }
    var whole = whole
    whole[key] = entries.filter { !hasGone($0) }.map { entry in
      guard let documents = entry["documents"] as? [[String: Any]] else { return entry }
      var entry = entry
      entry["documents"] = documents.filter { !hasGone($0) }
      return entry
    }
    return Self.text(whole)
  }

  static func text(_ value: [String: Any]) -> [UInt8] {
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try? JSONSerialization.data(withJSONObject: value, options: options)
    return Array(data ?? Data("{}".utf8)) + [0x0A]
  }
}
