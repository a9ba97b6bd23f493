import SystemPackage

/// Which file or folder it is, however it is reached: by another letter case, a link or a mount.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  let number: UInt64

  package init(_ facts: Stat) {
    device = UInt64(truncatingIfNeeded: facts.deviceID.rawValue)
    number = UInt64(truncatingIfNeeded: facts.inode.rawValue)
  }

  /// What is at `path`, links followed; nil if nothing can be found there.
  package init?(at path: String) {
    guard let facts = try? Stat(path) else { return nil }
    self.init(facts)
  }

  /// The folder at the absolute `path` and all folders that contain it, the innermost first.
  package static func chain(at path: String) -> [FileIdentity] {
    var chain: [FileIdentity] = []
    var rest = path.utf8[...]
    while !rest.isEmpty {
      if let identity = FileIdentity(at: String(Substring(rest))) { chain.append(identity) }
      rest = rest[..<(rest.lastIndex(of: 0x2F) ?? rest.startIndex)]
    }
    if let root = FileIdentity(at: "/") { chain.append(root) }
    return chain
  }
}
