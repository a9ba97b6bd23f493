#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A name in a folder, as the system gave it: it need not be valid UTF-8.
struct FolderEntry {
  let bytes: [CChar]
  let isFolder: Bool

  var name: String {
    String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension FolderHandle {
  /// Everything in the folder but `.` and `..`, in no order.
  func entries() throws(OutputFailure) -> [FolderEntry] {
    // A descriptor of its own, since reading moves its place and closing the stream closes it.
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0, let stream = fdopendir(again) else {
      let code = errno
      if again >= 0 { close(again) }
      throw .system(doing: "read", path: path, code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = FolderEntry.nameBytes(of: entry)
      if bytes != [0x2E, 0] && bytes != [0x2E, 0x2E, 0] {
        entries.append(FolderEntry(bytes: bytes, isFolder: isFolder(bytes, entry.pointee.d_type)))
      }
      errno = 0
    }
    if errno != 0 { throw .system(doing: "read", path: path, code: errno) }
    return entries
  }

  /// Some file systems leave the type out, and say so.
  private func isFolder(_ name: [CChar], _ type: UInt8) -> Bool {
    if type != UInt8(DT_UNKNOWN) { return type == UInt8(DT_DIR) }
    return facts(of: name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }
}

extension FolderEntry {
  /// The name with its closing zero. Read in place: the record is often shorter than `dirent`,
  /// so that a copy of the whole structure would read beyond it.
  fileprivate static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [0] }
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
  }
}
