#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A plain file that is opened once and measured by what was opened, whatever becomes of its name.
struct MeasuredFile: ~Copyable {
  private let descriptor: Int32
  let size: Int

  /// Opens the file at `path`. `O_NONBLOCK`, since opening a pipe would wait for somebody to write
  /// into it.
  init(_ path: String) throws(DocumentFault.Problem) {
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    var facts = stat()
    let code = descriptor < 0 || fstat(descriptor, &facts) != 0 ? errno : 0
    size = Int(facts.st_size)
    if code != 0 { throw Self.problem(code) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notPlainFile }
    guard size > 0 else { throw .empty }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The first bytes, `limit` of them or all if there are fewer.
  func bytes(upTo limit: Int) throws(DocumentFault.Problem) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(limit, size)) { buffer, filled in
      code = read(into: UnsafeMutableRawBufferPointer(buffer), &filled)
    }
    if code != 0 { throw Self.problem(code) }
    return bytes
  }

  /// Fills the buffer from the start of the file; the system's error number, or 0.
  private func read(into buffer: UnsafeMutableRawBufferPointer, _ filled: inout Int) -> Int32 {
    guard let base = buffer.baseAddress else { return 0 }
    while filled < buffer.count {
      let count = pread(descriptor, base + filled, buffer.count - filled, off_t(filled))
      if count == 0 { break }
      if count > 0 { filled += count } else if errno != EINTR { return errno }
    }
    return 0
  }

  private static func problem(_ code: Int32) -> DocumentFault.Problem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .symbolicLink
    case EACCES, EPERM: .unreadable("you have no right to")
    default: .unreadable(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
