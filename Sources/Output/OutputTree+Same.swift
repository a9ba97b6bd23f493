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
}

extension OutputTree.File {
  fileprivate func isSame(in folder: borrowing FolderHandle) throws(FileFailure) -> Bool {
    guard let file = try? folder.reading(name), file.isPlain, file.size == size,
      file.permissions == FilePermissions(rawValue: 0o644)
    else { return false }
    return try contents.equal(file)
  }
}
