/// What the file system says of everything below some folders: it is another one when anything was
/// written, deleted or renamed there.
package struct FolderSnapshot: Equatable, Sendable {
  private var entries: [String: FileStamp] = [:]
  /// Every folder that was seen, to be watched.
  package private(set) var folders: [String] = []

  package init(of paths: [String]) {
    for path in paths { add(path) }
  }

  /// Of the files alone, without one of them.
  package func files(besides path: String) -> [String: FileStamp] {
    entries.filter { !$0.value.isFolder && $0.key != path }
  }

  /// What vanishes while it is looked at is simply not there.
  private mutating func add(_ path: String) {
    guard let stamp = FileStamp(path) else { return }
    entries[path] = stamp
    guard stamp.isFolder, let inside = try? FolderHandle(path: path).entries() else { return }
    folders.append(path)
    for entry in inside { add("\(path)/\(entry.name)") }
  }
}
