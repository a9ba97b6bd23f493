#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file, and what the system said of it when it was opened.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let facts: stat
  private let path: String

  var isPlain: Bool { facts.st_mode & S_IFMT == S_IFREG }
  var mode: mode_t { facts.st_mode & 0o7777 }
  var size: Int { Int(facts.st_size) }

  /// Opens `name`, in the open folder `folder` if it is no whole path, but not through a symbolic
  /// link. `O_NONBLOCK`, since opening a pipe would wait for somebody to write into it.
  init(reading name: String, in folder: Int32 = AT_FDCWD, shownAs path: String)
    throws(OutputFailure)
  {
    let opened = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    try self.init(opened, shownAs: path)
  }

  /// Takes over what `open` gave, or fails as it did.
  init(_ opened: Int32, shownAs path: String) throws(OutputFailure) {
    descriptor = opened
    self.path = path
    var found = stat()
    let code = opened < 0 || fstat(opened, &found) != 0 ? errno : 0
    facts = found
    if code != 0 { throw .system(doing: "open", path: path, code: code) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads on, at most as much as `buffer` holds; fewer bytes only at the file's end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(OutputFailure) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      let count = systemRead(descriptor, base + filled, buffer.count - filled)
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw .system(doing: "read", path: path, code: errno)
      }
    }
    return filled
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    try bytes.span.withUnsafeBytes { bytes throws(OutputFailure) in try write(bytes) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    guard let base = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let count = systemWrite(descriptor, base + done, bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .system(doing: "write", path: path, code: errno)
      }
    }
  }

  /// The first bytes, or all if there are fewer.
  func bytes(upTo limit: Int) throws(OutputFailure) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 16)
    defer { buffer.deallocate() }
    let count = try read(into: buffer)
    return Array(buffer.prefix(count))
  }

  /// Lets everybody read the file, whatever the umask.
  func openToAll() throws(OutputFailure) {
    guard fchmod(descriptor, 0o644) == 0 else {
      throw .system(doing: "set the rights of", path: path, code: errno)
    }
  }

  /// Takes back what was written beyond the first bytes, as far as that can be.
  func cut(to size: Int) { _ = ftruncate(descriptor, off_t(size)) }

  /// Waits until what was written is on the disk.
  func flushToDisk() throws(OutputFailure) {
    guard fsync(descriptor) == 0 else { throw .system(doing: "write", path: path, code: errno) }
  }

  /// Sends what was written on its way to the disk, where that is not done for all at once.
  func flush() throws(OutputFailure) {
    #if canImport(Darwin)
      guard fsync(descriptor) == 0 else {
        throw .system(doing: "write", path: path, code: errno)
      }
    #endif
  }
}

// The methods above bear the names of the system's functions and would hide them.
private func systemRead(_ file: Int32, _ into: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, into, count)
}

private func systemWrite(_ file: Int32, _ from: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, from, count)
}
