#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// Why what is called `name` in this folder may not be replaced; nil if there is nothing, an
  /// empty folder, or one that we made.
  func obstacle(toReplacing name: String) -> OutputRefusal.Reason? {
    guard let facts = facts(of: name) else {
      return errno == ENOENT ? nil : .unreadable(SystemWords.describe(errno))
    }
    if facts.st_mode & S_IFMT == S_IFLNK { return .symbolicLink }
    if facts.st_mode & S_IFMT != S_IFDIR { return .notFolder }
    if FileIdentity(facts).device != identity()?.device { return .mountPoint }
    guard let folder = folder(name) else { return .unreadable(SystemWords.describe(errno)) }
    if OutputMarker.stands(in: folder) { return nil }
    guard let entries = try? folder.entries() else {
      return .unreadable("its list of files is shut")
    }
    return entries.isEmpty ? nil : .notOurs
  }
}
