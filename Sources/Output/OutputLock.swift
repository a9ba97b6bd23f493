import CLibrary
import FileSystem

/// The lock that keeps two builds of one output apart: a small file beside the output, held by
/// `flock`, so that the system frees it when the process ends, however it ends.
///
/// The file stays when the lock is freed. To remove it would let two builds hold two files of the
/// same name at once.
struct OutputLock: ~Copyable {
  let file: LockFile

  /// Takes the lock `name` in `folder`, waiting at most `limit` for another build to free it, and
  /// not when this task is cancelled.
  ///
  /// - Parameter whileWaiting: Told once, if there is a need to wait, which process holds it.
  init(
    _ name: String, in folder: borrowing FolderHandle, of output: String, waiting limit: Duration,
    whileWaiting: (_ holder: Int?) -> Void
  ) throws(FileFailure) {
    let end = ContinuousClock.now + limit
    var hasTold = false
    while true {
      if let taken = try Self.take(name, in: folder) {
        file = taken
        return
      }
      let holder = try LockFile(name, in: folder, making: false)?.holder
      guard ContinuousClock.now < end, !Task.isCancelled else {
        throw .locked(output: output, holder: holder)
      }
      if !hasTold { whileWaiting(holder) }
      hasTold = true
      usleep(50_000)
    }
  }

  /// The open and locked file, or nil if somebody else has it.
  private static func take(_ name: String, in folder: borrowing FolderHandle)
    throws(FileFailure) -> LockFile?
  {
    guard let file = try LockFile(name, in: folder, making: true) else { return nil }
    guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK || errno == EINTR { return nil }
      throw .system(doing: "lock", path: folder.path(of: name), code: errno)
    }
    // Somebody may have removed the file by hand since it was opened: then it locks nothing.
    guard let facts = file.facts, let now = folder.facts(of: name),
      FileIdentity(facts) == FileIdentity(now)
    else { return nil }
    file.sign()
    return file
  }
}
