import Publications

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is live, read without following a link, so that nothing else can pass for it.
extension OutputFolder {
  /// Whether there is a site in its place.
  var isThere: Bool { page(at: "index.html") != nil }

  /// What is live at a path; nil when nothing is.
  func page(at path: String) -> [UInt8]? {
    guard let parent = try? FolderHandle(path: parent), let live = parent.folder(name) else { return nil }
    return live.bytes(at: path)
  }

  /// Whether a plain file is live at a path.
  func hasFile(at path: some StringProtocol) -> Bool {
    guard let parent = try? FolderHandle(path: parent), let live = parent.folder(name) else { return false }
    return live.hasFile(at: Array(path.utf8)[...])
  }

  /// Of the plain file that is live at a path, in lower-case hexadecimal digits; nil when none is.
  func sha256(ofFileAt path: some StringProtocol) -> String? {
    hasFile(at: path) ? FileHash.sha256(ofFile: "\(self.path)/\(path)") : nil
  }

  /// When the folder was last put together, by the file system.
  var timeOfFolder: Moment? {
    (try? FolderHandle(path: parent))?.folder(name)?.facts().map { Moment(secondsSince1970: Int($0.modified.tv_sec)) }
  }
}

extension stat {
  /// When the content was last changed.
  var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}

extension FolderHandle {
  /// Whether a plain file is at a path within the folder.
  fileprivate func hasFile(at path: ArraySlice<UInt8>) -> Bool {
    guard let slash = path.firstIndex(of: 0x2F) else {
      return facts(of: String(decoding: path, as: UTF8.self)).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }
    guard let folder = folder(String(decoding: path[..<slash], as: UTF8.self)) else { return false }
    return folder.hasFile(at: path[(slash + 1)...])
  }

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
