#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Publications

/// What was read of one item.
struct ItemResult: Sendable {
  let item: Item
  let diagnostics: [Diagnostic]
  let text: SourceText?
  /// Whether its keys could be read.
  let isRead: Bool
}

/// What was read of a site's items, so that the next reading has only the changed ones to read. What it
/// says of an item does not depend on other items.
public struct ItemMemory: Sendable {
  private var results: [String: (key: Key, result: ItemResult)] = [:]
  private var kinds: Kinds?
  private var site: SiteAddress?

  public init() {}

  /// Forgets everything when the settings are others that the items were read with.
  mutating func begin(kinds: Kinds?, site: SiteAddress?) {
    if self.kinds != kinds || self.site != site { results = [:] }
    (self.kinds, self.site) = (kinds, site)
  }

  /// Nil for what has changed.
  subscript(path: String, key: Key) -> ItemResult? {
    guard let known = results[path], known.key == key else { return nil }
    return known.result
  }

  mutating func remember(_ read: [(path: String, key: Key, result: ItemResult)]) {
    results = read.reduce(into: [:]) { $0[$1.path] = ($1.key, $1.result) }
  }
}

extension ItemMemory {
  /// Everything that the reading of an item depends on: its text, and what the file system says of the
  /// files beside it, which may be large.
  struct Key: Hashable, Sendable {
    let text: [UInt8]
    private let files: [FileStamp]

    init(of item: SourceTree.Item, in tree: SourceTree) throws(Files.Failure) {
      text = try Files.read("\(tree.site)/\(item.path)", limit: SourceText.largest)
      let folder = "\(tree.site)/\(item.path.dropLast("index.md".count))"
      files = (item.files ?? []).map { FileStamp(folder + $0) }
    }
  }
}

/// What the file system says of a file. Another content has another stamp.
private struct FileStamp: Hashable {
  let path: String
  let inode: UInt64
  let size: Int64
  /// When its content or its name was last changed.
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) {
    self.path = path
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      (inode, size, seconds, nanoseconds) = (0, -1, 0, 0)
      return
    }
    #if canImport(Darwin)
      let changed = facts.st_ctimespec
    #else
      let changed = facts.st_ctim
    #endif
    (inode, size) = (UInt64(facts.st_ino), Int64(facts.st_size))
    (seconds, nanoseconds) = (changed.tv_sec, changed.tv_nsec)
  }
}
