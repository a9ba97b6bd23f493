import CLibrary

extension FolderHandle {
  /// Waits until everything written in the folder, and all below it, is on the disk.
  ///
  /// Linux: one `syncfs`. It also waits for what others have written to this disk, and is still
  /// far faster than a wait for each file (10,000 files of 4 KB on ext4, with their writing: 0.6 s
  /// against 3.7 s).
  /// macOS: each file was given to the disk when it was written; this empties the disk's own
  /// cache (fcntl(2), F_FULLFSYNC).
  package func flushAll() throws(FileFailure) {
    #if canImport(Darwin)
      let result = fcntl(descriptor, F_FULLFSYNC)
    #else
      let result = Self.syncfs?(descriptor) ?? fsync(descriptor)
    #endif
    guard result == 0 else { throw .system(doing: "write", path: path, code: errno) }
  }

  /// Waits until the folder's own names are on the disk, so that a rename lasts.
  package func flushNames() throws(FileFailure) {
    guard fsync(descriptor) == 0 else { throw .system(doing: "write", path: path, code: errno) }
  }

  #if !canImport(Darwin)
    /// By name, for the reason given at `renameat2`.
    private static let syncfs: (@convention(c) (Int32) -> Int32)? = dlsym(nil, "syncfs").map {
      unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self)
    }
  #endif
}
