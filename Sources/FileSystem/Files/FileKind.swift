import SystemPackage

/// What stands at a path.
package enum FileKind: Sendable {
  case file, folder, link, other

  package init(_ facts: Stat) {
    self =
      switch facts.type {
      case .regular: .file
      case .directory: .folder
      case .symbolicLink: .link
      default: .other
      }
  }

  /// Without following a link; nil when nothing is there.
  package init?(at path: String) {
    guard let facts = try? Stat(path, followTargetSymlink: false) else { return nil }
    self.init(facts)
  }
}
