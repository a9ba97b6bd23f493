#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for one test, gone when the test is.
package final class ScratchFolder: Sendable {
  package let path: String

  /// Waiting for a disk that others are using would take most of the tests' time, so they use the
  /// machine's memory where it has a folder for that.
  ///
  /// - Parameter onDisk: for what is about disks.
  package init(onDisk: Bool = false) {
    let root = onDisk || !Self.hasMemory ? "/tmp" : "/dev/shm"
    var template = Array("\(root)/twelvemonth-output-XXXXXX".utf8CString)
    let made = mkdtemp(&template).flatMap { realpath($0, nil) }
    defer { free(made) }
    path = made.map { String(cString: $0) } ?? ""
  }

  /// Whether there is such a folder with room for all tests. A container's often has only 64 MB.
  package static let hasMemory: Bool = {
    var facts = statvfs()
    guard statvfs("/dev/shm", &facts) == 0, access("/dev/shm", W_OK | X_OK) == 0 else {
      return false
    }
    return Int(facts.f_bavail) * Int(facts.f_frsize) > 500_000_000
  }()

  deinit {
    for name in Self.walk(path).reversed() { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The whole path of `name`; made absolute, so that tests need no current folder.
  package func callAsFunction(_ name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

  package func folder(_ name: String) { mkdir(self(name), 0o755) }

  package func link(_ name: String, to target: String) { symlink(target, self(name)) }

  package func file(_ name: String, _ text: String = "text") {
    guard let file = fopen(self(name), "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  package func text(_ name: String) -> String? {
    guard let file = fopen(self(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func facts(_ name: String) -> Facts? { Facts(self(name)) }

  /// Everything in the folder and what is known of it, to see that nothing was touched.
  package var snapshot: [String: Facts] {
    Dictionary(uniqueKeysWithValues: Self.walk(path).map { ($0, Facts(self($0)) ?? .none) })
  }

  /// The paths of everything below, a folder before what is in it.
  package var paths: [String] { Self.walk(path).sorted() }

  /// The paths of everything below a folder, in the order that the system gives.
  package func unsorted(_ name: String) -> [String] { Self.walk(self(name)) }

  private static func walk(_ root: String, _ inner: String = "") -> [String] {
    guard let stream = opendir(inner.isEmpty ? root : "\(root)/\(inner)") else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let path = inner.isEmpty ? name : "\(inner)/\(name)"
      found.append(path)
      if entry.pointee.d_type == UInt8(DT_DIR) { found += walk(root, path) }
    }
    return found
  }
}

/// What the system knows of a file or folder, links not followed.
package struct Facts: Equatable {
  package var mode: mode_t = 0
  package var size = 0
  package var inode: UInt64 = 0
  package var seconds = 0
  package var nanoseconds = 0

  package static let none = Facts()

  package var isFile: Bool { mode & S_IFMT == S_IFREG }

  private init() {}

  package init?(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    mode = facts.st_mode
    size = Int(facts.st_size)
    inode = UInt64(facts.st_ino)
    #if canImport(Darwin)
      seconds = facts.st_mtimespec.tv_sec
      nanoseconds = facts.st_mtimespec.tv_nsec
    #else
      seconds = facts.st_mtim.tv_sec
      nanoseconds = facts.st_mtim.tv_nsec
    #endif
  }
}
