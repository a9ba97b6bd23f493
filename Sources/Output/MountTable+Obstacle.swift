import FileSystem

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
