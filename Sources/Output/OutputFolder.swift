import CLibrary
import FileSystem

/// The folder that the site comes out in: one that does not exist yet, is empty, or was made by
/// this program, and that is no part of the site.
///
/// ```swift
/// let output = try OutputFolder(path: "Output", site: "/home/me/site")
/// let summary = try output.hold().stage(OutputTree(files)).goLive()
/// ```
package struct OutputFolder: Sendable {
  /// The folder's absolute path, without links.
  package let path: String
  /// The path as it was given, for messages.
  package let shown: String
  package let parent: String
  package let name: String

  var stagingName: String { ".\(name).twelvemonth-staging" }
  var lockName: String { ".\(name).twelvemonth-lock" }

  /// Checks that the site may come out at `path`. Creates nothing and touches nothing.
  ///
  /// - Parameters:
  ///   - path: Relative to the current folder, or absolute. The folder that it is to lie in must
  ///     exist: a slip of the keyboard should not grow a tree.
  ///   - site: The site's own folder.
  package init(path: String, site: String) throws(OutputRefusal) {
    let place = try OutputPlace(path)
    self.path = place.path
    shown = path
    parent = place.parent
    name = place.name
    if let reason = place.relation(toSite: site) ?? place.obstacle {
      throw OutputRefusal(path: path, reason: reason)
    }
  }

  /// Whether the output is these files already, byte for byte. Reads, and touches nothing.
  ///
  /// What cannot be read, as a site that another build is just taking away, is not.
  package func holds(_ files: OutputTree) throws(FileFailure) -> Bool {
    let listed = try files.adding(OutputMarker.file)
    guard let folder = try FolderHandle(path: parent).folder(name),
      folder.facts().map({ $0.permissions.rawValue & 0o777 == 0o755 }) ?? false
    else {
      return false
    }
    return (try? listed.isSame(as: folder)) ?? false
  }

  /// Keeps every other build of this output away, once it is sure that the site can be exchanged, and
  /// removes what one that was stopped left behind.
  ///
  /// - Parameters:
  ///   - limit: how long to wait for another build of the same output.
  ///   - whileWaiting: told once, when there is a need to wait, which process is building.
  package func hold(
    waiting limit: Duration = .seconds(60), whileWaiting: (_ holder: Int?) -> Void = { _ in }
  ) throws(FileFailure) -> HeldOutput {
    let parent = try FolderHandle(path: parent)
    // Before the lock, whose file stays.
    try rehearseExchange(in: parent)
    let lock = try OutputLock(
      lockName, in: parent, of: shown, waiting: limit, whileWaiting: whileWaiting)
    try parent.removeOurs(stagingName)
    return HeldOutput(output: self, parent: parent, lock: lock)
  }
}
