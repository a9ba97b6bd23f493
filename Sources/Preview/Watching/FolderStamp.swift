#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of everything below some folders: it is another one when anything was
/// written, deleted or renamed there.
struct FolderStamp: Equatable {
  private struct Entry: Equatable {
    let inode: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  private var entries: [String: Entry] = [:]
  /// Every folder that was seen, to be watched.
  private(set) var folders: [String] = []

  init(of paths: [String]) {
    for path in paths { add(path) }
  }

  /// What vanishes while it is looked at is simply not there. Links are not followed.
  private mutating func add(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    #if canImport(Darwin)
      let changed = facts.st_ctimespec
    #else
      let changed = facts.st_ctim
    #endif
    entries[path] = Entry(
      inode: UInt64(facts.st_ino), size: Int64(facts.st_size), seconds: changed.tv_sec,
      nanoseconds: changed.tv_nsec)
    guard facts.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else { return }
    defer { closedir(stream) }
    folders.append(path)
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { add("\(path)/\(name)") }
    }
  }
}
