#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a file or folder. Another content has another stamp, but for what is written
/// twice within one tick of the clock that files are stamped by.
package struct FileStamp: Hashable, Sendable {
  private let inode: UInt64
  private let size: Int64
  /// When its content or its name was last changed, in nanoseconds since 1970.
  let changed: Int64
  package let isFolder: Bool

  /// Nil when there is nothing. Links are not followed.
  package init?(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    #if canImport(Darwin)
      let time = facts.st_ctimespec
    #else
      let time = facts.st_ctim
    #endif
    (inode, size) = (UInt64(facts.st_ino), Int64(facts.st_size))
    changed = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    isFolder = facts.st_mode & S_IFMT == S_IFDIR
  }
}
