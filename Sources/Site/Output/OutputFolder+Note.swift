import Publications

/// What lies in the lock file, for those who do not hold it.
extension OutputFolder {
  /// What the last publishing left; nil if there is no lock file.
  ///
  /// Who writes just now may be met in the middle, so what is not whole is read again.
  public var lockNote: LockNote? {
    get throws(OutputFailure) {
      guard let file = try lockFile() else { return nil }
      return (0..<3).lazy.map { _ in file.note }.first(where: \.isWhole) ?? file.note
    }
  }

  /// When the last run was, by the lock file's time; nil if there is none.
  public var lastRun: Moment? {
    get throws(OutputFailure) { try lockFile()?.time }
  }

  /// Says that there was a run. Does nothing if there is no lock file.
  public func touch(at moment: Moment) throws(OutputFailure) {
    try lockFile()?.setTime(moment)
  }

  private func lockFile() throws(OutputFailure) -> LockFile? {
    try LockFile(lockName, in: FolderHandle(path: parent), making: false)
  }
}
