import FileSystem
import Parallel
import SystemPackage

extension OutputTree {
  /// Writes everything listed into the empty folder `new`. What is in `old` already, byte for
  /// byte, is linked from there: it costs no space and keeps its time, so that an upload tool
  /// passes over it.
  func write(into new: borrowing FolderHandle, from old: borrowing FolderHandle?)
    throws(FileFailure) -> OutputSummary
  {
    let summaries = try Parallel.waiting(count) { index throws(FileFailure) in
      if index < files.count { return try files[index].write(into: new, from: old) }
      let folder = folders[index - files.count]
      let newFolder = try new.makeFolder(folder.name)
      return try folder.write(into: newFolder, from: old?.folder(folder.name))
    }
    return summaries.reduce(OutputSummary(), +)
  }
}

extension OutputTree.File {
  /// Writes or links this one file.
  func write(into new: borrowing FolderHandle, from old: borrowing FolderHandle?)
    throws(FileFailure) -> OutputSummary
  {
    if try isUnchanged(in: old), old?.link(name, into: new) == true {
      return OutputSummary(written: 0, unchanged: 1, bytes: size)
    }
    let file = try new.creating(name)
    switch contents {
    case .bytes(let bytes): try file.write(bytes)
    case .file(let path): try copy(from: path, to: file)
    }
    try file.flush()
    return OutputSummary(written: 1, unchanged: 0, bytes: size)
  }

  private func isUnchanged(in old: borrowing FolderHandle?) throws(FileFailure) -> Bool {
    // What cannot be read in the old site is simply written anew.
    guard let file = try? old?.reading(name) else { return false }
    guard file.isPlain, file.size == size, file.permissions == FilePermissions(rawValue: 0o644) else { return false }
    return try contents.equal(file)
  }

  private func copy(from path: String, to file: borrowing OpenFile) throws(FileFailure) {
    let source = try OpenFile(reading: path, shownAs: path)
    guard source.isPlain else { throw .unsteadySource(path) }
    let buffer = Buffer()
    var copied = 0
    while case let part = try source.read(into: buffer.whole), part > 0 {
      try file.write(buffer.first(part))
      copied += part
    }
    guard copied == size else { throw .unsteadySource(path) }
  }
}
