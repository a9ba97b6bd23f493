import Diagnostics
import FileSystem
import Publications

/// What was read of one item.
final class ItemResult: Sendable {
  let item: Item
  let diagnostics: [Diagnostic]
  let advice: [Diagnostic]
  let addresses: [Located<WebAddress>]
  let text: SourceText?
  /// Whether its keys could be read.
  let isRead: Bool

  init(item: Item, _ findings: Findings, text: SourceText) {
    self.item = item
    diagnostics = findings.problems.found
    advice = findings.advice
    addresses = findings.addresses
    self.text = text
    isRead = findings.isRead
  }

  /// Of an item whose file is no text.
  init(placeholder: Item, _ problem: Diagnostic) {
    item = placeholder
    diagnostics = [problem]
    (advice, addresses) = ([], [])
    text = nil
    isRead = false
  }
}

/// What was read of a site's items, so that the next reading has only the changed ones to read. What it
/// says of an item does not depend on other items.
package struct ItemMemory: Sendable {
  private var results: [String: (stamp: Stamp, result: ItemResult)] = [:]
  private var kinds: Kinds?
  private var site: SiteAddress?
  /// Whether there will be another reading.
  private let isKept: Bool

  package init() { isKept = true }

  private init(isKept: Bool) { self.isKept = isKept }

  /// For one reading alone: nothing is looked up, and nothing kept.
  static var none: ItemMemory { ItemMemory(isKept: false) }

  /// Forgets everything when the settings are others that the items were read with.
  mutating func begin(kinds: Kinds?, site: SiteAddress?) {
    if self.kinds != kinds || self.site != site { results = [:] }
    (self.kinds, self.site) = (kinds, site)
  }

  /// Nil where nothing will be remembered.
  func stamp(of item: SourceTree.Item, in tree: SourceTree) -> Stamp? { isKept ? Stamp(of: item, in: tree) : nil }

  /// Nil for what has changed.
  subscript(path: String, stamp: Stamp?) -> ItemResult? {
    guard let stamp, let known = results[path], known.stamp == stamp else { return nil }
    return known.result
  }

  /// Files are stamped by a clock that ticks, 100 times a second or more. What was written within a tick of
  /// the newest file may be written again without another stamp, and so is not remembered.
  mutating func remember(_ read: [(path: String, stamp: Stamp?, result: ItemResult)]) {
    let newest = read.lazy.compactMap(\.stamp?.changed).max() ?? 0
    results = [:]
    results.reserveCapacity(read.count)
    for (path, stamp, result) in read {
      if let stamp, stamp.changed < newest - Stamp.ticks { results[path] = (stamp, result) }
    }
  }
}

extension ItemMemory {
  /// What the file system says of an item's text and of the files beside it. Another content has another
  /// stamp.
  struct Stamp: Hashable, Sendable {
    private let files: [String: FileStamp]
    /// When the last of them was, in nanoseconds since 1970.
    let changed: Int64

    /// Two ticks of the slowest clock, in nanoseconds.
    static let ticks: Int64 = 20_000_000

    init(of item: SourceTree.Item, in tree: SourceTree) {
      let folder = "\(tree.site)/\(item.path.dropLast("index.md".count))"
      let paths = ["\(tree.site)/\(item.path)"] + (item.files ?? []).map { folder + $0 }
      files = paths.reduce(into: [:]) { $0[$1] = FileStamp($1) }
      changed = files.values.map(\.changed).max() ?? 0
    }
  }
}
