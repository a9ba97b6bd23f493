import CLibrary
import FileSystem
import Parallel
import SystemPackage

extension OutputTree {
  /// Whether the folder holds exactly what is listed, byte for byte.
  func isSame(as folder: borrowing FolderHandle) throws(FileFailure) -> Bool {
    guard try folder.entries().count == count else { return false }
    let parts = try Parallel.waiting(count) { index throws(FileFailure) in
      if index < files.count { return try files[index].isSame(in: folder) }
      let listed = folders[index - files.count]
      guard let inner = folder.folder(listed.name) else { return false }
      return try listed.isSame(as: inner)
    }
    return parts.allSatisfy { $0 }
  }

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

extension OutputTree.File {
  fileprivate func isSame(in folder: borrowing FolderHandle) throws(FileFailure) -> Bool {
    guard let file = try? folder.reading(name), file.isPlain, file.size == size,
      file.permissions == FilePermissions(rawValue: 0o644)
    else { return false }
    return try contents.equal(file)
  }
}
