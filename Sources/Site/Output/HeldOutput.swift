import Rendering

/// The output, which nobody else can build while this is held.
public struct HeldOutput: ~Copyable {
  let output: OutputFolder
  let parent: FolderHandle
  let lock: OutputLock

  /// Writes the files beside the folder, ready to take its place.
  public consuming func stage(_ files: [OutputFile]) throws(OutputFailure) -> StagedOutput {
    let site = try OutputTree(files)
    return try stage(site, listed: site.adding(OutputMarker.file))
  }

  /// - Parameter listed: The site with the marker.
  consuming func stage(_ site: OutputTree, listed: OutputTree) throws(OutputFailure) -> StagedOutput
  {
    var staged = StagedOutput(of: output, in: parent, lock: lock)
    try staged.write(site, listed: listed)
    return staged
  }
}
