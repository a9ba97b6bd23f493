import CLibrary
import FileSystem

/// The lock on the folder that a record lies in. It is taken after the output's own lock.
typealias RecordLock = FolderLock

extension FolderLock {
  init(for record: RecordedLines) throws(FileFailure) {
    try self.init(record.folder, waiting: .seconds(60))
  }
}

extension RecordedLines {
  /// Appends the lines, and waits until they are on the disk. If that fails, the file is what it was.
  package func append() throws(FileFailure) {
    guard !lines.isEmpty else { return }
    let isNew = access(path, F_OK) != 0
    // As the umask wants it, so that a group can keep one register together.
    let file = try OpenFile(open(path, Self.appending | O_CREAT, 0o666), shownAs: path)
    let there = try file.bytes(upTo: file.size)
    let text = text(behind: there)
    do throws(FileFailure) {
      try file.write(text)
      try file.flushToDisk()
      try FolderHandle(path: folder).flushNames()
    } catch {
      file.cut(to: there.count)
      if isNew { unlink(path) }
      throw error
    }
  }

  /// What `append` is about to write; nil when that is nothing.
  func announced() throws(FileFailure) -> AnnouncedLines? {
    guard !lines.isEmpty else { return nil }
    var there: [UInt8] = []
    if access(path, F_OK) == 0 {
      let file = try OpenFile(open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), shownAs: path)
      there = try file.bytes(upTo: file.size)
    }
    return AnnouncedLines(behind: RegisterStamp.text(of: there).count, RegisterStamp(of: there + text(behind: there)))
  }

  /// How large the file is; 0 when it is not there.
  var size: Int { Files.size(of: path) ?? 0 }

  /// Fails unless lines can be appended. Touches nothing.
  func checkRights() throws(FileFailure) {
    if Files.size(of: path) != nil {
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
