#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordedLines {
  /// Appends those of the lines that the file has not yet, and waits until they are on the disk.
  /// A line of which only a part was written, when a process was stopped, is completed.
  func append() throws(OutputFailure) {
    let there = try existing()
    var lines = lines[...]
    var text = ""
    let tail = there.last ?? ""
    let whole = Set(there.dropLast())
    if !tail.isEmpty {
      if let cut = lines.first(where: { $0.hasPrefix(tail) && !whole.contains($0) }) {
        text = cut.dropFirst(tail.count) + "\n"
        lines = lines.filter { $0 != cut }[...]
      } else {
        // Somebody's editor has left the last line without its end.
        text = "\n"
      }
    }
    for line in lines where !whole.contains(line) && line != tail { text += line + "\n" }
    guard !text.isEmpty else { return }
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let file = try OpenFile(open(path, flags, 0o644), shownAs: path)
    try file.write(Array(text.utf8))
    try file.flushToDisk()
    try FolderHandle(path: folder).flushNames()
  }

  private var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

  /// The lines of the file as it is; what stands behind the last end of a line comes last, and is
  /// empty in a whole file.
  private func existing() throws(OutputFailure) -> [String] {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return [] }
    let file = try OpenFile(reading: path, shownAs: path)
    let text = String(decoding: try file.bytes(upTo: file.size), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
