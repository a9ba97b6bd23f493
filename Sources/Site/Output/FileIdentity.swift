#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which file or folder it is, however it is reached: by another letter case, a link or a mount.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ facts: stat) {
    device = UInt64(truncatingIfNeeded: facts.st_dev)
    number = UInt64(truncatingIfNeeded: facts.st_ino)
  }

  init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }

  /// What is at `path`, links followed; nil if nothing can be found there.
  init?(at path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    self.init(facts)
  }

  /// The folder at the absolute `path` and all folders that contain it, the innermost first.
  static func chain(at path: String) -> [FileIdentity] {
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
