import FileSystem
import Parallel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputTree {
  /// Fails unless the folder holds exactly what is listed: plain files of the listed sizes, the
  /// listed folders, and nothing else.
  func verify(_ folder: borrowing FolderHandle) throws(FileFailure) {
    let entries = try folder.entries()
    guard entries.count == count else { throw .notAsListed(folder.path) }
    _ = try Parallel.waiting(entries.count) { index throws(FileFailure) in
      try verify(entries[index], in: folder)
    }
  }

  private func verify(_ entry: FolderEntry, in folder: borrowing FolderHandle)
    throws(FileFailure)
  {
    if entry.isFolder, let listed = self.folder(entry.name) {
      return try listed.verify(folder.knownFolder(entry.bytes))
    }
    guard let listed = size(ofFile: entry.name), let facts = folder.facts(of: entry.bytes),
      facts.type == .regular, Int(facts.size) == listed
    else { throw .notAsListed(folder.path(of: entry.name)) }
  }
}
