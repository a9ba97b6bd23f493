import CLibrary
import FileSystem

extension FolderHandle {
  /// Removes the folder `name` that we made, with all that is in it; nothing if it is not there.
  ///
  /// The marker goes last, so that what is left when this is interrupted still says whose it is.
  /// An empty folder needs none, and the first bytes of one will do: a build can be killed before
  /// it has written it.
  func removeOurs(_ name: String) throws(FileFailure) {
    guard let found = facts(of: name) else { return }
    let isFolder = found.type == .directory
    // One that was sealed is opened again.
    if isFolder, found.userID.rawValue == geteuid(), found.permissions.rawValue & 0o700 == 0 {
      try unlock(name)
    }
    guard isFolder, let folder = folder(name) else { throw .inTheWay(path(of: name)) }
    let entries = try folder.entries()
    guard entries.isEmpty || OutputMarker.stands(in: folder) || OutputMarker.isBegun(in: folder, with: entries)
    else { throw .inTheWay(folder.path) }
    try folder.removeWhole(called: name, in: self, last: OutputMarker.name)
  }
}
