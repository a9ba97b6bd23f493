/// What is live, read without following a link, so that nothing else can pass for it.
extension OutputFolder {
  /// Whether there is a site in its place.
  var isThere: Bool { page(at: "index.html") != nil }

  /// What is live at a path; nil when nothing is.
  func page(at path: String) -> [UInt8]? {
    guard let parent = try? FolderHandle(path: parent), let live = parent.folder(name) else { return nil }
    return live.bytes(at: path)
  }
}

extension FolderHandle {
  /// The plain file at a path within the folder, whole; nil if there is none.
  func bytes(at path: String) -> [UInt8]? {
    // By bytes: to Swift, `/` and an accent after it are one character, and no `/`.
    guard let slash = path.utf8.firstIndex(of: 0x2F) else {
      guard let file = try? reading(path), file.isPlain else { return nil }
      return try? file.bytes(upTo: file.size)
    }
    guard let folder = folder(String(Substring(path.utf8[..<slash]))) else { return nil }
    return folder.bytes(at: String(Substring(path.utf8[path.utf8.index(after: slash)...])))
  }
}
