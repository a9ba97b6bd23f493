import CLibrary
import SystemPackage

/// A name in a folder, as the system gave it: it need not be valid UTF-8.
package struct FolderEntry: Sendable {
  /// With a zero at the end.
  package let bytes: [CChar]
  package let kind: FileKind

  package var isFolder: Bool { kind == .folder }

  package var name: String {
    String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension FolderHandle {
  /// Everything in the folder but `.` and `..`, in no order.
  package func entries() throws(FileFailure) -> [FolderEntry] {
    // A descriptor of its own, since reading moves its place and closing the stream closes it.
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0, let stream = fdopendir(again) else {
      let code = errno
      if again >= 0 { close(again) }
      throw .unreadable(path, code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = FolderEntry.nameBytes(of: entry)
      if bytes != [0x2E, 0] && bytes != [0x2E, 0x2E, 0] {
        entries.append(FolderEntry(bytes: bytes, kind: kind(bytes, Int32(entry.pointee.d_type))))
      }
      errno = 0
    }
    if errno != 0 { throw .unreadable(path, code: errno) }
    return entries
  }

  /// The same, in the order of the names' bytes, whatever order the disk gives.
  package func sortedEntries() throws(FileFailure) -> [FolderEntry] {
    try entries().sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Some file systems leave the type out, and say so.
  private func kind(_ name: [CChar], _ listed: Int32) -> FileKind {
    switch listed {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): facts(of: name).map(FileKind.init) ?? .other
    default: .other
    }
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
