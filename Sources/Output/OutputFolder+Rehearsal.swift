import CLibrary
import FileSystem

extension OutputFolder {
  /// Fails where `hold` and the exchange would: tries both, and touches nothing that stays.
  package func rehearseHold() throws(FileFailure) {
    let parent = try FolderHandle(path: parent)
    try rehearseExchange(in: parent)
    try LockFile.checkRights(lockName, in: parent)
    if OutputMarker.stands(in: name, of: parent) { try parent.checkRights(of: name, shownAs: shown) }
  }

  /// Fails if the site could not be exchanged here, as a disk over the network or in a container may
  /// not be able to. Tries it with two empty folders beside the output, which are gone afterwards,
  /// and touches nothing else.
  package func rehearseExchange() throws(FileFailure) {
    try rehearseExchange(in: FolderHandle(path: parent))
  }

  func rehearseExchange(in parent: borrowing FolderHandle) throws(FileFailure) {
    // One at a time. Where the disk knows no locks, and after ten seconds, without.
    let turn = try FolderLock(parent.path, waiting: .seconds(10))
    defer { removeTrials(in: parent) }
    removeTrials(in: parent)
    let (one, other) = trialNames
    guard mkdirat(parent.descriptor, one, 0o700) == 0 else {
      switch errno {
      case EACCES, EPERM, EROFS: throw .parentShut(parent.path, code: errno)
      case EEXIST: throw .inTheWay(parent.path(of: one))
      case let code: throw .system(doing: "make the folder", path: parent.path(of: one), code: code)
      }
    }
    _ = try parent.makeFolder(other, mode: 0o700)
    do throws(FileFailure) {
      try parent.exchange(one, other)
    } catch {
      throw if case .cannotExchange = error { .cannotExchange(path) } else { error }
    }
    // What is live may be unable to move where a new folder is: a mount point, or what came with a container's image.
    guard parent.folder(name) != nil else { return }
    _ = try parent.knownFolder(one).makeFolder(Self.filler, mode: 0o700)
    if let obstacle = parent.obstacle(toMoving: name, onto: one) { throw obstacle }
    _ = consume turn
  }

  /// Whatever a rehearsal that was killed left. Only what is empty goes.
  func removeTrials(in parent: borrowing FolderHandle) {
    for name in [trialNames.one, trialNames.other] {
      if let folder = parent.folder(name) { unlinkat(folder.descriptor, Self.filler, AT_REMOVEDIR) }
      unlinkat(parent.descriptor, name, AT_REMOVEDIR)
    }
  }

  var trialNames: (one: String, other: String) {
    (".\(name).twelvemonth-try-1", ".\(name).twelvemonth-try-2")
  }

  private static let filler = "full"
}

extension OutputFolder {
  /// Removes what a run that was killed left beside the output: a site that was staged and never put
  /// in place, or one that was replaced, unless somebody is at work on it; and a rehearsal's folders.
  package func tidy() {
    let leftOvers = [stagingName, trialNames.one, trialNames.other]
    guard leftOvers.contains(where: isBeside) else { return }
    _ = try? hold(waiting: .zero)
  }

  private func isBeside(_ name: String) -> Bool {
    (try? FolderHandle(path: parent))?.facts(of: name) != nil
  }
}
