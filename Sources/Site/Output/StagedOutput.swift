#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A site that is written, verified and safely on the disk, but not yet seen by anybody.
///
/// It holds the lock. If it is dropped, what was staged is removed and the output is as it was.
public struct StagedOutput: ~Copyable {
  private let output: OutputFolder
  private let parent: FolderHandle
  private let lock: OutputLock
  /// The site that is there now, if there is one: held open, so that it is known again.
  private let old: FolderHandle?
  private var summary = OutputSummary()

  init(of output: OutputFolder, in parent: consuming FolderHandle, lock: consuming OutputLock) {
    self.output = output
    self.lock = lock
    if let there = parent.folder(output.name), OutputMarker.stands(in: there) {
      old = consume there
    } else {
      old = nil
    }
    self.parent = parent
  }

  // Before the members go, so still under the lock.
  deinit { try? parent.removeOurs(output.stagingName) }

  /// Writes all files, makes sure of them, and waits until they are on the disk.
  ///
  /// - Parameter listed: The site with the marker.
  mutating func write(_ site: OutputTree, listed: OutputTree) throws(OutputFailure) {
    if parent.obstacle(toReplacing: output.name) != nil { throw .changedMeanwhile(output.shown) }
    try parent.removeOurs(output.stagingName)
    let new = try parent.makeFolder(output.stagingName)
    // First, so that what a killed build leaves says whose it is.
    _ = try OutputTree([OutputMarker.file]).write(into: new, from: old)
    summary = try site.write(into: new, from: old)
    try listed.verify(new)
    try new.flushAll()
  }

  /// Puts the site in place, in one step, and removes the one before.
  ///
  /// - Parameter record: what is to be written down when the site is in place, and is even if this
  ///   process does not live to do it.
  public consuming func goLive(
    recording record: RecordedLines? = nil
  ) throws(OutputFailure) -> OutputSummary {
    if let record {
      try OutputJournal(record, staged: output.stagingName, in: parent)
        .write(output.journalName, in: parent)
    }
    if let old = old?.identity() {
      try exchange(with: old)
    } else {
      try moveIn()
    }
    try parent.flushNames()
    if record != nil { try OutputJournal.finish(output.journalName, of: output, in: parent) }
    do {
      try parent.removeOurs(output.stagingName)
    } catch {
      summary.leftOver = error
    }
    return summary
  }

  private func exchange(with old: FileIdentity) throws(OutputFailure) {
    guard parent.facts(of: output.name).map(FileIdentity.init) == old else {
      throw .changedMeanwhile(output.shown)
    }
    try parent.exchange(output.stagingName, output.name)
  }

  /// Where there is nothing, or an empty folder. For an empty folder rename(2) is one step too,
  /// and it refuses to replace anything else.
  private func moveIn() throws(OutputFailure) {
    let place = parent.descriptor
    if renameat(place, output.stagingName, place, output.name) == 0 { return }
    switch errno {
    case ENOTEMPTY, EEXIST, ENOTDIR: throw .changedMeanwhile(output.shown)
    case let code: throw .system(doing: "make", path: output.shown, code: code)
    }
  }
}
