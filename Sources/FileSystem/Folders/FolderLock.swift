import CLibrary

/// A lock on a folder, for what takes a moment: it keeps two publishings of one site, into different
/// folders, from recording the same thing twice, and two rehearsals from meeting.
///
/// Where the disk knows no locks, and after `limit`, they go without.
package struct FolderLock: ~Copyable {
  /// Closing it frees the lock.
  private let folder: FolderHandle

  package init(_ path: String, waiting limit: Duration) throws(FileFailure) {
    folder = try FolderHandle(path: path)
    let descriptor = folder.descriptor
    let end = ContinuousClock.now + limit
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR,
      ContinuousClock.now < end
    { usleep(5_000) }
  }
}
