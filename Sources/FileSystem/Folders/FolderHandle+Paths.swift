extension FolderHandle {
  /// Whether a plain file is at a path within the folder.
  package func hasFile(at path: ArraySlice<UInt8>) -> Bool {
    guard let slash = path.firstIndex(of: 0x2F) else {
      return facts(of: String(decoding: path, as: UTF8.self)).map { $0.type == .regular } ?? false
    }
    guard let folder = folder(String(decoding: path[..<slash], as: UTF8.self)) else { return false }
    return folder.hasFile(at: path[(slash + 1)...])
  }

  /// The plain file at a path within the folder, whole; nil if there is none.
  package func bytes(at path: String) -> [UInt8]? {
    // By bytes: to Swift, `/` and an accent after it are one character, and no `/`.
    guard let slash = path.utf8.firstIndex(of: 0x2F) else {
      guard let file = try? reading(path), file.isPlain else { return nil }
      return try? file.bytes(upTo: file.size)
    }
    guard let folder = folder(String(Substring(path.utf8[..<slash]))) else { return nil }
    return folder.bytes(at: String(Substring(path.utf8[path.utf8.index(after: slash)...])))
  }
}
