/// The entries of a feed or a sitemap.
struct XMLEntries {
  private let markup: Markup
  private let entries: [Int]

  /// Nil for what is not the file that it ought to be, whole.
  init?(_ entry: String, in root: String, _ bytes: [UInt8]) {
    markup = Markup(bytes)
    guard markup.isBalanced, markup.tags.first?.name == root, markup.starts(root).count == 1 else { return nil }
    entries = markup.starts(entry)
  }

  func without(_ isGone: (Markup, Range<Int>) -> Bool) -> [UInt8] {
    var edits = ByteEdits()
    for entry in entries where isGone(markup, markup.element(entry)) {
      edits.remove(markup.bytes.line(of: markup.element(entry)))
    }
    return edits.applied(to: markup.bytes)
  }
}
