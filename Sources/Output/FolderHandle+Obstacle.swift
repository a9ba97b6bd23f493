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
