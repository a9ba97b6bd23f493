import CLibrary
import FileSystem
import SystemPackage

/// The open lock file. Its first line is the number of the process that holds it; below that stands the note.
///
/// The file cannot be replaced, because the lock is on it, so it is written in place. The first line has a fixed
/// length, and so signing never touches the note. The note is one write, which a process that is killed has
/// done or not; after a power cut, its last line tells whether it is whole.
struct LockFile: ~Copyable {
  let descriptor: Int32
  private let path: String

  /// The length of the first line.
  private static let head = 20
  /// More than a note ever is: some hundred documents that were taken down at once.
  private static let largest = 262_144

  /// Opens what is called `name`, which is no link. Makes it if it is not there, and `isToBeMade`.
  init?(_ name: String, in folder: borrowing FolderHandle, making isToBeMade: Bool) throws(FileFailure) {
    let flags = isToBeMade ? O_RDWR | O_CREAT : O_RDONLY
    path = folder.path(of: name)
    descriptor = openat(folder.descriptor, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
    let code = errno
    if descriptor < 0 {
      if code == ENOENT, !isToBeMade { return nil }
      throw .system(doing: isToBeMade ? "lock" : "read", path: path, code: code)
    }
    guard let facts, facts.type == .regular else { throw .inTheWay(path) }
  }

  /// Fails if the file is there and may not be locked.
  static func checkRights(_ name: String, in folder: borrowing FolderHandle) throws(FileFailure) {
    guard folder.facts(of: name) != nil, faccessat(folder.descriptor, name, R_OK | W_OK, AT_EACCESS) != 0 else {
      return
    }
    throw .system(doing: "lock", path: folder.path(of: name), code: errno)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What the system says of it now.
  var facts: Stat? { try? Stat(FileDescriptor(rawValue: descriptor)) }

  /// Which process holds it, or held it last.
  var holder: Int? {
    let line = read(Self.head, from: 0).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
    return Int(String(decoding: line, as: UTF8.self))
  }

  /// What the last run left for the next; empty where there was none.
  var note: String { String(decoding: read(Self.largest, from: Self.head), as: UTF8.self) }

  /// Writes down whose lock it is. Only for a message, so it does not matter if it fails.
  func sign() {
    let number = "\(getpid())"
    let line = number + String(repeating: " ", count: max(0, Self.head - 1 - number.utf8.count)) + "\n"
    let before = facts
    _ = write(line, at: 0)
    // What has written into it at all is to be seen from the note alone.
    keepTime(of: before)
  }

  /// - Throws: when the disk does not take it; then the note is the one before, or not whole.
  func write(note text: String) throws(FileFailure) {
    let before = facts
    guard text.isEmpty || write(text, at: Self.head),
      ftruncate(descriptor, off_t(Self.head + text.utf8.count)) == 0, fsync(descriptor) == 0
    else { throw .system(doing: "write", path: path, code: errno) }
    keepTime(of: before)
  }

  /// When the last run was, in seconds since 1970.
  var time: Int? { facts.map { Int($0.st_mtim.tv_sec) } }

  func setTime(_ seconds: Int) throws(FileFailure) {
    var times = [timespec(), timespec()].map { _ in timespec(tv_sec: seconds, tv_nsec: 0) }
    guard futimens(descriptor, &times) == 0 else { throw .system(doing: "write", path: path, code: errno) }
  }

  /// Writing sets a file's time to what the machine's clock says; only `setTime` is to do that.
  private func keepTime(of facts: Stat?) {
    guard let facts else { return }
    var times = [facts.st_mtim, facts.st_mtim]
    _ = futimens(descriptor, &times)
  }

  private func read(_ count: Int, from start: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(start)))
    }
  }

  private func write(_ text: String, at start: Int) -> Bool {
    let bytes = Array(text.utf8)
    return pwrite(descriptor, bytes, bytes.count, off_t(start)) == bytes.count
  }
}
