#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The lock that keeps two builds of one output apart: a small file beside the output, held by
/// `flock`, so that the system frees it when the process ends, however it ends.
///
/// The file stays when the lock is freed. To remove it would let two builds hold two files of the
/// same name at once.
struct OutputLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock `name` in `folder`, waiting at most `limit` for another build to free it.
  ///
  /// - Parameter whileWaiting: Told once, if there is a need to wait, which process holds it.
  init(
    _ name: String, in folder: borrowing FolderHandle, of output: String, waiting limit: Duration,
    whileWaiting: (_ holder: Int?) -> Void
  ) throws(OutputFailure) {
    let end = ContinuousClock.now + limit
    var hasTold = false
    while true {
      if let taken = try Self.take(name, in: folder) {
        descriptor = taken
        return
      }
      let holder = Self.holder(name, in: folder)
      guard ContinuousClock.now < end, !Task.isCancelled else { throw .locked(output: output, holder: holder) }
      if !hasTold { whileWaiting(holder) }
      hasTold = true
      usleep(50_000)
    }
  }

  deinit { close(descriptor) }

  /// The open and locked file, or nil if somebody else has it.
  private static func take(_ name: String, in folder: borrowing FolderHandle)
    throws(OutputFailure) -> Int32?
  {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = openat(folder.descriptor, name, flags, 0o644)
    guard file >= 0 else { throw .system(doing: "lock", path: folder.path(of: name), code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      if code == EWOULDBLOCK || code == EINTR { return nil }
      throw .system(doing: "lock", path: folder.path(of: name), code: code)
    }
    // Somebody may have removed the file by hand since it was opened: then it locks nothing.
    guard isStill(file, name, in: folder) else {
      close(file)
      return nil
    }
    sign(file)
    return file
  }

  private static func isStill(_ file: Int32, _ name: String, in folder: borrowing FolderHandle)
    -> Bool
  {
    var facts = stat()
    guard fstat(file, &facts) == 0, let now = folder.facts(of: name) else { return false }
    return FileIdentity(facts) == FileIdentity(now)
  }

  /// Writes down whose lock it is. Only for a message, so it does not matter if it fails.
  private static func sign(_ file: Int32) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = pread(file, &buffer, 4096, 0)
    let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let rest = text.split(separator: "\n").filter { $0.hasPrefix("register ") || $0.hasPrefix("clock ") }
    let process = Array(("\(getpid())\n" + rest.map { "\($0)\n" }.joined()).utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, process, process.count, 0) }
  }

  private static func holder(_ name: String, in folder: borrowing FolderHandle) -> Int? {
    guard let file = try? folder.reading(name), let bytes = try? file.bytes(upTo: 20) else {
      return nil
    }
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
