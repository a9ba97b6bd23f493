#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// Removes the folder `name` that we made, with all that is in it; nothing if it is not there.
  ///
  /// The marker goes last, so that what is left when this is interrupted still says whose it is.
  /// An empty folder needs none: a build can be killed before it writes one.
  func removeOurs(_ name: String) throws(OutputFailure) {
    guard let folder = folder(name) else {
      if facts(of: name) == nil { return }
      throw .inTheWay(path(of: name))
    }
    if OutputMarker.stands(in: folder) {
      let entries = try folder.entries()
      try folder.remove(entries.filter { $0.name != OutputMarker.name })
      try folder.remove(entries.filter { $0.name == OutputMarker.name })
    }
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST { throw .inTheWay(folder.path) }
      throw .system(doing: "remove", path: folder.path, code: errno)
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
