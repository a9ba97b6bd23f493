/// What somebody names on the command line: an item, `reviews/child-s`, or one file of it,
/// `reviews/child-s/report.pdf`.
package struct ItemOrDocument: Hashable, Sendable, CustomStringConvertible {
  package let item: ItemID
  /// The file's name beside the item; nil for the item itself.
  package let file: String?

  package init(_ item: ItemID, file: String? = nil) {
    self.item = item
    self.file = file
  }

  /// Reads `reviews/child-s` or `reviews/child-s/report.pdf`, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let item = ItemID(parts.prefix(2).joined(separator: "/")) else {
      return nil
    }
    let file = parts.count == 3 ? String(parts[2]) : nil
    guard file?.isEmpty != true else { return nil }
    self.init(item, file: file)
  }

  package var description: String { file.map { "\(item)/\($0)" } ?? "\(item)" }
}
