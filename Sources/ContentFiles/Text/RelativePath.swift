import Publications

/// Paths from one content file to another.
enum RelativePath {
  /// What a path leads to from a file under `Content/`.
  static func reference(
    _ target: String, fragment: String?, from file: String
  ) -> ProseLink.Reference {
    guard let parts = parts(of: target, from: file) else { return .file(target, fragment: fragment) }
    let path = parts.dropFirst().joined(separator: "/")
    switch parts.first {
    case "Content": return .file(path, fragment: fragment)
    case "Public": return .address("/\(path)", fragment: fragment)
    default: return .file(target, fragment: fragment)
    }
  }

  /// The path from the site's folder; nil when it leads out of that.
  static func resolve(_ target: String, from file: String) -> String? {
    target.hasPrefix("/") ? nil : parts(of: target, from: file)?.joined(separator: "/")
  }

  private static func parts(of target: String, from file: String) -> [String]? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts
  }
}
