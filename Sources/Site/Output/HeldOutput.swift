import Publications
import Rendering

/// The output, which nobody else can build while this is held.
public struct HeldOutput: ~Copyable {
  let output: OutputFolder
  let parent: FolderHandle
  let lock: OutputLock

  /// What the last publishing left beside the output.
  public var note: LockNote { lock.file.note }

  /// Leaves this for the next one.
  public func write(_ note: LockNote) throws(OutputFailure) { try lock.file.write(note) }

  /// Says that there was a run at this moment.
  public func touch(at moment: Moment) throws(OutputFailure) { try lock.file.setTime(moment) }

  /// Writes the files beside the folder, ready to take its place.
  public consuming func stage(_ files: [OutputFile]) throws(OutputFailure) -> StagedOutput {
    let site = try OutputTree(files)
    return try stage(site, listed: site.adding(OutputMarker.file))
  }

  /// - Parameter listed: The site with the marker.
  consuming func stage(_ site: OutputTree, listed: OutputTree) throws(OutputFailure) -> StagedOutput
  {
    var staged = try StagedOutput(of: output, in: parent, lock: lock)
    try staged.write(site, listed: listed)
    return staged
  }
}
