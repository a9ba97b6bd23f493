import SystemPackage

/// What the file system says of a file or folder. Another content has another stamp, but for what is written
/// twice within one tick of the clock that files are stamped by.
package struct FileStamp: Hashable, Sendable {
  private let inode: UInt64
  private let size: Int64
  /// When its content or its name was last changed, in nanoseconds since 1970.
  package let changed: Int64
  package let isFolder: Bool

  /// Nil when there is nothing. Links are not followed.
  package init?(_ path: String) {
    guard let facts = try? Stat(path, followTargetSymlink: false) else { return nil }
    let time = facts.st_ctim
    (inode, size) = (UInt64(truncatingIfNeeded: facts.inode.rawValue), facts.size)
    changed = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    isFolder = facts.type == .directory
  }
}
