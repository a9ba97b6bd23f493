#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place of this target that touches the file system.
enum Files {
  enum Kind {
    case file, folder, link, other
  }

  /// Reading failed for a reason that is not the content's: a disk, a permission.
  struct Failure: Error {
    let path: String
    let reason: String

    fileprivate init(_ path: String, _ code: Int32) {
      self.path = path
      reason = String(cString: strerror(code))
    }
  }

  struct Entry {
    let name: String
    let kind: Kind
  }

  /// What lies in a folder, in the order of the names' bytes, whatever order the disk gives.
  static func entries(of folder: String) throws(Failure) -> [Entry] {
    guard let stream = opendir(folder) else { throw Failure(folder, errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(Int32(entry.pointee.d_type), "\(folder)/\(name)")))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Some file systems do not tell in the listing what an entry is.
  private static func kind(_ listed: Int32, _ path: String) -> Kind {
    switch listed {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): kind(of: path) ?? .other
    default: .other
    }
  }

  /// What stands at a path, without following a link; nil when nothing does.
  static func kind(of path: String) -> Kind? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether a path from a folder leads to a plain file, through no link.
  static func isPlainFile(_ path: String, below folder: String) -> Bool {
    var place = folder
    let parts = path.split(separator: "/")
    for part in parts.dropLast() {
      place += "/\(part)"
      guard kind(of: place) == .folder else { return false }
    }
    return kind(of: "\(folder)/\(path)") == .file
  }

  /// The bytes of a file, at most `limit` and one more, so that the caller sees that it is larger.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw Failure(path, errno) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw Failure(path, errno) }
    let size = min(Int(facts.st_size), limit + 1)
    var fault: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = readRetrying(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 { fault = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if fault != 0 { throw Failure(path, fault) }
    return bytes
  }

  private static func readRetrying(_ file: Int32, _ target: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(file, target, count)
      #elseif canImport(Musl)
        let got = Musl.read(file, target, count)
      #else
        let got = Darwin.read(file, target, count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }
}
