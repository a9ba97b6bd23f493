import FileSystem
import SystemPackage

extension FolderHandle {
  /// Why what is called `name` in this folder may not be replaced; nil if there is nothing, an
  /// empty folder, or one that we made.
  func obstacle(toReplacing name: String) -> OutputRefusal.Reason? {
    let facts: Stat
    do throws(Errno) {
      facts = try readFacts(of: name)
    } catch {
      return error == .noSuchFileOrDirectory ? nil : .unreadable(ErrnoMessage.describe(error.rawValue))
    }
    if facts.type == .symbolicLink { return .symbolicLink }
    if facts.type != .directory { return .notFolder }
    if FileIdentity(facts).device != identity()?.device { return .mountPoint }
    guard let folder = folder(name) else { return .unreadable("it is shut") }
    if OutputMarker.stands(in: folder) { return nil }
    guard let entries = try? folder.entries() else {
      return .unreadable("its list of files is shut")
    }
    return entries.isEmpty ? nil : .notOurs
  }
}

extension MountTable {
  /// Why the folder `name` in the folder at `parent` cannot be replaced by another one; nil if it can,
  /// as far as mounts go.
  ///
  /// A mount holds on to the very folder that was mounted. When another one takes its name, whoever
  /// looks through the mount, as a web server in a container does, is left with the old one, which is
  /// then emptied.
  func obstacle(toReplacing name: String, in parent: borrowing FolderHandle) -> OutputRefusal.Reason? {
    let path = Self.path(of: name, in: parent.path)
    if mounts.contains(where: { $0.point == path }) { return .mountPoint }
    if let inner = mounts.first(where: { Self.isBelow(path, $0.point) }) { return .holdsMount(inner.point) }
    return views(of: path, in: parent).map { .mountedElsewhere($0) }
  }
}
