import CLibrary
import Foundation

/// Shows that the process which made a private folder is alive: a locked file in it. The system frees the lock when
/// the process ends, however it ends, so that a later run can tell which folders nobody needs any more.
final class InspectionCopyLock: Sendable {
  private static let name = ".twelvemonth-inspection"
  private let file: Int32

  deinit { close(file) }

  /// - Returns: nil if the folder is not the one that was made: a run that tidies up took it for one of an ended run.
  init?(in folder: String) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    file = open("\(folder)/\(Self.name)", flags, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0, FileManager.default.fileExists(atPath: "\(folder)/\(Self.name)") else {
      return nil
    }
  }

  /// Removes the folders of runs that were killed. They hold documents, some of them decrypted.
  ///
  /// - Parameter parent: in which they are. Nothing else in it is touched: nothing of another user, and nothing behind
  ///   a link.
  static func removeFoldersOfEndedRuns(in parent: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where InspectionCopy.isName(name) {
      removeIfEnded("\(parent)/\(name)")
    }
  }

  private static func removeIfEnded(_ path: String) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    var facts = stat()
    guard fstat(folder, &facts) == 0, facts.st_uid == geteuid(), facts.st_mode & 0o077 == 0 else { return }
    let file = openat(folder, Self.name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      // Only just made, or left as it was made. With anything in it, it stays: it is somebody else's.
      if errno == ENOENT { rmdir(path) }
      return
    }
    // Held until all is gone, so that whoever has only just made it does not go on in it.
    defer { close(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { remove(path) }
  }

  /// Removes a folder, and what shows whose it is as the last thing in it: if this run is killed meanwhile, a later one
  /// goes on.
  static func remove(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name != Self.name { try? FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
    let lock = "\(folder)/\(Self.name)"
    unlink(lock)
    guard rmdir(folder) != 0 else { return }
    // A tool that a killed run had started may still write into it.
    let file = open(lock, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }
}
