#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordedLines {
  /// Appends what is missing, and waits until it is on the disk. A disk that takes only a part of
  /// it is left without that part.
  ///
  /// - Parameter size: of the file before anything of this was written.
  func append(behind size: Int) throws(OutputFailure) {
    let there = try existing()
    let text = missing(from: there, behind: size)
    guard !text.isEmpty else { return }
    let file = try OpenFile(
      open(path, Self.appending | O_CREAT, 0o644), shownAs: path)
    do throws(OutputFailure) {
      try file.write(text)
      try file.flushToDisk()
    } catch {
      file.cut(to: there.count)
      throw error
    }
    try FolderHandle(path: folder).flushNames()
  }

  /// How large the file is; 0 when it is not there.
  var size: Int {
    var facts = stat()
    return lstat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Fails unless lines can be appended. Touches nothing.
  func checkRights() throws(OutputFailure) {
    var facts = stat()
    if lstat(path, &facts) == 0 {
      _ = try OpenFile(open(path, Self.appending), shownAs: path)
    } else if access(folder, W_OK | X_OK) != 0 {
      throw .system(doing: "make", path: path, code: errno)
    }
  }

  /// `O_NONBLOCK`, since opening a pipe would wait for somebody to read from it.
  private static let appending = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

  /// The folder that the file lies in.
  var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

  private func existing() throws(OutputFailure) -> [UInt8] {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return [] }
    let file = try OpenFile(reading: path, shownAs: path)
    return try file.bytes(upTo: file.size)
  }
}
