#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// Removes the folder `name` that we made, with all that is in it; nothing if it is not there.
  ///
  /// The marker goes last, so that what is left when this is interrupted still says whose it is.
  /// An empty folder needs none, and the first bytes of one will do: a build can be killed before
  /// it has written it.
  func removeOurs(_ name: String) throws(OutputFailure) {
    guard let found = facts(of: name) else { return }
    let isFolder = found.st_mode & S_IFMT == S_IFDIR
    // One that was sealed is opened again.
    if isFolder, found.st_uid == geteuid(), found.st_mode & 0o700 == 0 {
      try unlock(name)
    }
    guard isFolder, let folder = folder(name) else { throw .inTheWay(path(of: name)) }
    let entries = try folder.entries()
    guard entries.isEmpty || OutputMarker.stands(in: folder) || OutputMarker.isBegun(in: folder, with: entries)
    else { throw .inTheWay(folder.path) }
    try folder.removeWhole(called: name, in: self)
  }

  /// Removes everything in this folder, and then itself, if `parent` has it under `name`.
  func removeWhole(called name: String, in parent: borrowing FolderHandle) throws(OutputFailure) {
    let entries = try entries()
    try remove(entries.filter { $0.name != OutputMarker.name })
    try remove(entries.filter { $0.name == OutputMarker.name })
    guard parent.has(name, thatIs: identity()) else { return }
    guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST { throw .inTheWay(path) }
      throw .system(doing: "remove", path: parent.path(of: name), code: errno)
    }
  }

  private func remove(_ entries: [FolderEntry]) throws(OutputFailure) {
    _ = try inParallel(entries.count) { index throws(OutputFailure) in
      try remove(entries[index])
    }
  }

  private func remove(_ entry: FolderEntry) throws(OutputFailure) {
    if entry.isFolder {
      let folder = try knownFolder(entry.bytes)
      try folder.remove(folder.entries())
    }
    guard unlinkat(descriptor, entry.bytes, entry.isFolder ? AT_REMOVEDIR : 0) == 0 else {
      throw .system(doing: "remove", path: path(of: entry.name), code: errno)
    }
  }
}
