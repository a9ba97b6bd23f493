#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputTree {
  /// Fails unless the folder holds exactly what is listed: plain files of the listed sizes, the
  /// listed folders, and nothing else.
  func verify(_ folder: borrowing FolderHandle) throws(OutputFailure) {
    let entries = try folder.entries()
    guard entries.count == count else { throw .notAsListed(folder.path) }
    _ = try inParallel(entries.count) { index throws(OutputFailure) in
      try verify(entries[index], in: folder)
    }
  }

  private func verify(_ entry: FolderEntry, in folder: borrowing FolderHandle)
    throws(OutputFailure)
  {
    if entry.isFolder, let listed = self.folder(entry.name) {
      return try listed.verify(folder.knownFolder(entry.bytes))
    }
    guard let listed = size(ofFile: entry.name), let facts = folder.facts(of: entry.bytes),
      facts.st_mode & S_IFMT == S_IFREG, Int(facts.st_size) == listed
    else { throw .notAsListed(folder.path(of: entry.name)) }
  }
}
