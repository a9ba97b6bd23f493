import FileSystem

/// The output, which nobody else can build while this is held.
package struct HeldOutput: ~Copyable {
  let output: OutputFolder
  let parent: FolderHandle
  let lock: OutputLock

  /// What the last publishing left beside the output.
  package var note: String { lock.file.note }

  /// Leaves this for the next one.
  package func write(note: String) throws(FileFailure) { try lock.file.write(note: note) }

  /// Says that there was a run at this moment.
  package func touch(at seconds: Int) throws(FileFailure) { try lock.file.setTime(seconds) }

  /// Writes the files beside the folder, ready to take its place.
  package consuming func stage(_ files: OutputTree) throws(FileFailure) -> StagedOutput {
    let listed = try files.adding(OutputMarker.file)
    var staged = try StagedOutput(of: output, in: parent, lock: lock)
    try staged.write(files, listed: listed)
    return staged
  }
}
