#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps two publishings of one site, into different folders, from recording the same thing twice:
/// a lock on the folder that the record lies in. It is taken after the output's own lock.
///
/// Where the disk knows no locks, and after ten seconds, they go without: a line that is there
/// twice does no harm.
struct RecordLock: ~Copyable {
  /// Closing it frees the lock.
  private let folder: FolderHandle

  init(for record: RecordedLines) throws(OutputFailure) {
    folder = try FolderHandle(path: record.folder)
    let descriptor = folder.descriptor
    let end = ContinuousClock.now + .seconds(10)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR,
      ContinuousClock.now < end
    { usleep(5_000) }
  }
}
