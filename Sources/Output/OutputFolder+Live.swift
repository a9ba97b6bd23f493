import FileSystem

/// What is live, read without following a link, so that nothing else can pass for it.
extension OutputFolder {
  /// Whether there is a site in its place.
  package var isThere: Bool { page(at: "index.html") != nil }

  /// What is live at a path; nil when nothing is.
  package func page(at path: String) -> [UInt8]? {
    guard let parent = try? FolderHandle(path: parent), let live = parent.folder(name) else { return nil }
    return live.bytes(at: path)
  }

  /// Whether a plain file is live at a path.
  package func hasFile(at path: some StringProtocol) -> Bool {
    guard let parent = try? FolderHandle(path: parent), let live = parent.folder(name) else { return false }
    return live.hasFile(at: Array(path.utf8)[...])
  }

  /// When the folder was last put together, by the file system, in seconds since 1970.
  package var timeOfFolder: Int? {
    (try? FolderHandle(path: parent))?.folder(name)?.facts().map { Int($0.st_mtim.tv_sec) }
  }
}
