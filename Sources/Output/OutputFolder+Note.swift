import FileSystem

/// What lies in the lock file, for those who do not hold it.
extension OutputFolder {
  /// What the last run left for the next; nil if there is no lock file. Who writes just now may be met in the middle.
  package var note: String? {
    get throws(FileFailure) { try lockFile()?.note }
  }

  /// When the last run was, by the lock file's time, in seconds since 1970; nil if there is none.
  package var lastRun: Int? {
    get throws(FileFailure) { try lockFile()?.time }
  }

  /// Says that there was a run. Does nothing if there is no lock file.
  package func touch(at seconds: Int) throws(FileFailure) { try lockFile()?.setTime(seconds) }

  private func lockFile() throws(FileFailure) -> LockFile? {
    try LockFile(lockName, in: FolderHandle(path: parent), making: false)
  }
}
