import CLibrary
import FileSystem

/// A site that is written, verified and safely on the disk, but not yet seen by anybody.
///
/// It holds the lock. If it is dropped, what was staged is removed and the output is as it was.
///
/// Others may be allowed to write beside the output, and then to put something else under any name
/// there. So the staged folder is held open from its making: it is known by itself, not by its name.
package struct StagedOutput: ~Copyable {
  let output: OutputFolder
  private let parent: FolderHandle
  private let lock: OutputLock
  /// What is staged.
  private let new: FolderHandle
  /// The site, or the empty folder, that is there now, if there is one.
  private let old: FolderHandle?
  private var isLive = false
  private var summary = OutputSummary()

  /// Makes the folder for a site.
  init(of output: OutputFolder, in parent: consuming FolderHandle, lock: consuming OutputLock)
    throws(FileFailure)
  {
    let old = parent.folder(output.name)
    if parent.obstacle(toReplacing: output.name) != nil { throw .changedMeanwhile(output.shown) }
    // What could not be removed afterwards would lie there for good, and stop the next build.
    if OutputMarker.stands(in: output.name, of: parent) {
      try parent.checkRights(of: output.name, shownAs: output.shown)
    }
    // For nobody else's eyes: a web server may show what lies beside the output, too.
    let new = try parent.makeFolder(output.stagingName, mode: 0o700)
    new.dropAccessLists()
    self.output = output
    self.lock = lock
    self.old = old
    self.new = new
    self.parent = parent
  }

  // Before the members go, so still under the lock.
  deinit {
    if !isLive { try? new.removeWhole(called: output.stagingName, in: parent, last: OutputMarker.name) }
  }

  /// The folder that the site lies in until it goes live.
  package var folder: String { new.path }

  /// Does something by the open folder itself.
  package func inFolder<Result>(
    _ work: (borrowing FolderHandle) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result { try work(new) }

  /// What is staged at a path, by the folder itself; nil when nothing is.
  func bytes(at path: String) -> [UInt8]? { new.bytes(at: path) }

  /// What the last publishing left beside the output.
  package var note: String { lock.file.note }

  /// Leaves this for the next one.
  package func write(note: String) throws(FileFailure) { try lock.file.write(note: note) }

  /// Says that there was a run at this moment.
  package func touch(at seconds: Int) throws(FileFailure) { try lock.file.setTime(seconds) }

  /// Writes all files, makes sure of them, and waits until they are on the disk.
  ///
  /// - Parameter listed: The site with the marker.
  mutating func write(_ site: OutputTree, listed: OutputTree) throws(FileFailure) {
    // First, and safely on the disk, so that what a killed build leaves says whose it is.
    _ = try OutputTree([OutputMarker.file]).write(into: new, from: old)
    try new.reading(OutputMarker.name).flushToDisk()
    try new.flushNames()
    // Between its making and its opening, somebody can have put another one in its place.
    guard new.isOwn() else { throw .swapped(folder) }
    summary = try site.write(into: new, from: old)
    try listed.verify(new)
    try new.flushAll()
  }

  /// Shuts what is staged from everybody, this user's other programs too, while it is under
  /// embargo.
  func seal() throws(FileFailure) { try new.setMode(0) }

  /// The opposite of `seal`, for this user alone.
  func unseal() throws(FileFailure) { try new.setMode(0o700) }

  /// Fails if something else lies by now where the site is staged, or where it is to go live.
  ///
  /// `goLive` looks, too. This is to be asked before it is recorded that the site goes live.
  package func checkPlace() throws(FileFailure) {
    guard parent.has(output.stagingName, thatIs: new.identity()) else { throw .swapped(folder) }
    guard parent.facts(of: output.name) == nil || parent.has(output.name, thatIs: old?.identity()) else {
      throw .changedMeanwhile(output.shown)
    }
  }

  /// Puts the site in place, in one step, and removes the one before.
  ///
  /// - Parameters:
  ///   - note: what to leave for the next run, once the site is live.
  ///   - seconds: when that is, in seconds since 1970.
  /// - Throws: when the site before is live still. What fails later is in the summary.
  package consuming func goLive(
    leaving note: String? = nil, at seconds: Int? = nil
  ) throws(FileFailure) -> OutputSummary {
    try checkPlace()
    try new.setMode(0o755)
    do throws(FileFailure) {
      try takeItsPlace()
    } catch {
      try? new.setMode(0o700)
      throw error
    }
    // From here on the site is live, whatever else fails.
    isLive = true
    do throws(FileFailure) {
      try parent.flushNames()
    } catch {
      summary.notFlushed = error
    }
    do throws(FileFailure) {
      if let note { try write(note: note) }
      if let seconds { try touch(at: seconds) }
    } catch {
      summary.notNoted = error
    }
    do throws(FileFailure) {
      try removeOld()
    } catch {
      summary.leftOver = error
    }
    return summary
  }

  /// One that was there when this was staged and is not any more leaves its place free.
  private func takeItsPlace() throws(FileFailure) {
    let (staging, live) = (output.stagingName, output.name)
    let (new, old) = (new.identity(), old?.identity())
    guard old != nil, parent.facts(of: live) != nil else { return try moveIn(new) }
    try parent.exchange(staging, live)
    if parent.has(live, thatIs: new) { return }
    // It was another thing that changed places with the site before, which goes back if it is still there.
    guard parent.has(staging, thatIs: old) else { throw .lostPlace(output.shown) }
    try parent.exchange(staging, live)
    throw parent.has(live, thatIs: old) ? .swapped(parent.path(of: staging)) : .lostPlace(output.shown)
  }

  /// Where there is nothing.
  private func moveIn(_ new: FileIdentity?) throws(FileFailure) {
    let (staging, live) = (output.stagingName, output.name)
    guard try parent.move(staging, to: live) else { throw .changedMeanwhile(output.shown) }
    if parent.has(live, thatIs: new) { return }
    let isBack = (try? parent.move(live, to: staging)) ?? false
    throw isBack ? .swapped(parent.path(of: staging)) : .lostPlace(output.shown)
  }

  /// Nothing but the very folder that was live before.
  private func removeOld() throws(FileFailure) {
    guard parent.facts(of: output.stagingName) != nil else { return }
    guard parent.has(output.stagingName, thatIs: old?.identity()) else {
      throw .inTheWay(parent.path(of: output.stagingName))
    }
    try old?.removeWhole(called: output.stagingName, in: parent, last: OutputMarker.name)
  }
}
