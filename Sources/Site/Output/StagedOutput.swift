#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A site that is written, verified and safely on the disk, but not yet seen by anybody.
///
/// It holds the lock. If it is dropped, what was staged is removed and the output is as it was.
public struct StagedOutput: ~Copyable {
  let output: OutputFolder
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

  /// The folder that the site lies in until it goes live.
  var folder: String { parent.path(of: output.stagingName) }

  /// Writes all files, makes sure of them, and waits until they are on the disk.
  ///
  /// - Parameter listed: The site with the marker.
  mutating func write(_ site: OutputTree, listed: OutputTree) throws(OutputFailure) {
    if parent.obstacle(toReplacing: output.name) != nil { throw .changedMeanwhile(output.shown) }
    // What could not be removed afterwards would lie there for good, and stop the next build.
    if old != nil { try parent.checkRights(of: output.name, shownAs: output.shown) }
    // For nobody else's eyes: a web server may show what lies beside the output, too.
    let new = try parent.makeFolder(output.stagingName, mode: 0o700)
    // First, and safely on the disk, so that what a killed build leaves says whose it is.
    _ = try OutputTree([OutputMarker.file]).write(into: new, from: old)
    try new.reading(OutputMarker.name).flushToDisk()
    try new.flushNames()
    summary = try site.write(into: new, from: old)
    try listed.verify(new)
    try new.flushAll()
  }

  /// Shuts what is staged from everybody, this user's other programs too, while it is under
  /// embargo.
  func seal() throws(OutputFailure) { try parent.setMode(0, of: output.stagingName) }

  /// The opposite of `seal`, for this user alone.
  func unseal() throws(OutputFailure) { try parent.setMode(0o700, of: output.stagingName) }

  /// Puts the site in place, in one step, and removes the one before.
  ///
  /// - Parameter record: what is to be written down when the site is in place, and is even if this
  ///   process does not live to do it.
  public consuming func goLive(
    recording record: RecordedLines? = nil
  ) throws(OutputFailure) -> OutputSummary {
    var journal: OutputJournal?
    if let record {
      journal = try OutputJournal(record, staged: output.stagingName, in: parent)
      try journal?.write(output.journalName, in: parent)
    }
    do throws(OutputFailure) {
      try parent.setMode(0o755, of: output.stagingName)
      try takeItsPlace()
      try parent.flushNames()
    } catch {
      // Whether or not the site got there, the journal is not to lie about.
      try? journal?.finish(output.journalName, of: output.name, in: parent)
      throw error
    }
    try journal?.finish(output.journalName, of: output.name, in: parent)
    do {
      try parent.removeOurs(output.stagingName)
    } catch {
      summary.leftOver = error
    }
    return summary
  }

  /// One that was there when this was staged and is not any more leaves its place free.
  private func takeItsPlace() throws(OutputFailure) {
    if let old = old?.identity(), let there = parent.facts(of: output.name) {
      guard FileIdentity(there) == old else { throw .changedMeanwhile(output.shown) }
      try parent.exchange(output.stagingName, output.name)
    } else {
      try moveIn()
    }
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
