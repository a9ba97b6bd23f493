import CLibrary
import Parallel

extension FolderHandle {
  /// Removes everything in this folder, and then itself, if `parent` has it under `name`.
  ///
  /// - Parameter last: the name of what goes after everything else.
  package func removeWhole(
    called name: String, in parent: borrowing FolderHandle, last: String
  ) throws(FileFailure) {
    let entries = try entries()
    try remove(entries.filter { $0.name != last })
    try remove(entries.filter { $0.name == last })
    guard parent.has(name, thatIs: identity()) else { return }
    guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0 else {
      if errno == ENOTEMPTY || errno == EEXIST { throw .inTheWay(path) }
      throw .system(doing: "remove", path: parent.path(of: name), code: errno)
    }
  }

  private func remove(_ entries: [FolderEntry]) throws(FileFailure) {
    _ = try Parallel.waiting(entries.count) { index throws(FileFailure) in
      try remove(entries[index])
    }
  }

  private func remove(_ entry: FolderEntry) throws(FileFailure) {
    if entry.isFolder {
      let folder = try knownFolder(entry.bytes)
      try folder.remove(folder.entries())
    }
    guard unlinkat(descriptor, entry.bytes, entry.isFolder ? AT_REMOVEDIR : 0) == 0 else {
      throw .system(doing: "remove", path: path(of: entry.name), code: errno)
    }
  }
}
