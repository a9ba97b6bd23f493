import FileSystem
import Synchronization

/// The hashes of files, each made once as long as the file stays as it is.
package final class FileHashes: Sendable {
  private struct Known {
    let stamp: FileStamp
    let sha256: String
  }

  private let known = Mutex<[String: Known]>([:])

  package init() {}

  /// As `FileHash.sha256(ofFile:)`.
  package func sha256(ofFile path: String) -> String? {
    let stamp = FileStamp(path)
    if let stamp, let known = known.withLock({ $0[path] }), known.stamp == stamp { return known.sha256 }
    guard let sha256 = FileHash.sha256(ofFile: path) else { return nil }
    // What was changed while it was read is read again.
    if let stamp, stamp == FileStamp(path) { known.withLock { $0[path] = Known(stamp: stamp, sha256: sha256) } }
    return sha256
  }
}
