import Publications

/// Paths from one content file to another.
enum RelativePath {
  /// What a path leads to from a file under `Content/`.
  static func reference(
    _ target: String, fragment: String?, from file: String
  ) -> ProseLink.Reference {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return .file(target, fragment: fragment) }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    let path = parts.dropFirst().joined(separator: "/")
    switch parts.first {
    case "Content": return .file(path, fragment: fragment)
    case "Public": return .address("/\(path)", fragment: fragment)
    default: return .file(target, fragment: fragment)
    }
  }
}
