import SystemPackage

/// Files by their paths.
package enum Files {
  /// The bytes of a plain file, at most `limit` and one more, so that the caller sees that it is larger.
  package static func read(_ path: String, limit: Int = .max - 1) throws(FileFailure) -> [UInt8] {
    let file = try OpenFile(reading: path)
    guard file.isPlain else { throw .unsteadySource(path) }
    return try file.bytes(upTo: min(file.size, limit + 1))
  }

  /// In bytes; nil when there is nothing.
  package static func size(of path: String) -> Int? {
    (try? Stat(path, followTargetSymlink: false)).map { Int($0.size) }
  }

  /// Whether a path from a folder leads to a plain file, through no link.
  package static func isPlainFile(_ path: String, below folder: String) -> Bool {
    var place = folder
    for part in path.split(separator: "/").dropLast() {
      place += "/\(part)"
      guard FileKind(at: place) == .folder else { return false }
    }
    return FileKind(at: "\(folder)/\(path)") == .file
  }
}
