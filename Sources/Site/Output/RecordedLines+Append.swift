#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RecordedLines {
  /// Appends the lines, and waits until they are on the disk. If that fails, the file is what it was.
  ///
  /// - Returns: the stamp of the whole file as it is now.
  @discardableResult
  public func append() throws(OutputFailure) -> RegisterStamp {
    let isNew = access(path, F_OK) != 0
    if isNew, lines.isEmpty { return RegisterStamp(of: []) }
    let file = try OpenFile(open(path, Self.appending | O_CREAT, 0o644), shownAs: path)
    let there = try file.bytes(upTo: file.size)
    let text = text(behind: there)
    guard !text.isEmpty else { return RegisterStamp(of: there) }
    do throws(OutputFailure) {
      try file.write(text)
      try file.flushToDisk()
      try FolderHandle(path: folder).flushNames()
    } catch {
      file.cut(to: there.count)
      if isNew { unlink(path) }
      throw error
    }
    return RegisterStamp(of: there + text)
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
  private static let appending = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

  /// The folder that the file lies in.
  var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }
}
