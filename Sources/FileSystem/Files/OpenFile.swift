import CLibrary
import SystemPackage

/// An open file, and what the system said of it when it was opened.
package struct OpenFile: ~Copyable {
  private let descriptor: FileDescriptor
  private let facts: Stat
  /// For messages.
  private let path: String

  package var isPlain: Bool { facts.type == .regular }
  package var permissions: FilePermissions { facts.permissions }
  /// In bytes.
  package var size: Int { Int(facts.size) }

  /// Opens `name`, in the open folder `folder` if it is no whole path, but not through a symbolic
  /// link. `O_NONBLOCK`, since opening a pipe would wait for somebody to write into it.
  package init(reading name: String, in folder: Int32 = AT_FDCWD, shownAs path: String? = nil) throws(FileFailure) {
    let path = path ?? name
    do throws(FileFailure) {
      try self.init(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), shownAs: path)
    } catch {
      if case .system(_, _, let code) = error { throw .unreadable(path, code: code) }
      throw error
    }
  }

  /// Takes over what `open` gave, or fails as it did.
  package init(_ opened: Int32, shownAs path: String) throws(FileFailure) {
    let code = errno
    let found = opened < 0 ? nil : try? Stat(FileDescriptor(rawValue: opened))
    guard let found else {
      if opened >= 0 { close(opened) }
      throw .system(doing: "open", path: path, code: code)
    }
    (descriptor, facts, self.path) = (FileDescriptor(rawValue: opened), found, path)
  }

  deinit { try? descriptor.close() }

  /// Reads on, at most as much as `buffer` holds; fewer bytes only at the file's end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    var filled = 0
    while filled < buffer.count {
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try doing("read") { try descriptor.read(into: part) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  package func write(_ bytes: [UInt8]) throws(FileFailure) {
    _ = try doing("write") { try descriptor.writeAll(bytes) }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    _ = try doing("write") { try descriptor.writeAll(bytes) }
  }

  /// The first bytes, or all if there are fewer.
  package func bytes(upTo limit: Int) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      do throws(FileFailure) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Gives the whole file to `body`, piece by piece: a film may be larger than the machine's memory.
  package func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) {
    let buffer = Buffer()
    while case let count = try read(into: buffer.whole), count > 0 { body(buffer.first(count)) }
  }

  /// Lets everybody read the file, whatever the umask.
  package func openToAll() throws(FileFailure) {
    guard fchmod(descriptor.rawValue, 0o644) == 0 else {
      throw .system(doing: "set the rights of", path: path, code: errno)
    }
  }

  /// Takes back what was written beyond the first bytes, as far as that can be.
  package func cut(to size: Int) { try? descriptor.resize(to: Int64(size)) }

  /// Waits until what was written is on the disk.
  package func flushToDisk() throws(FileFailure) {
    guard fsync(descriptor.rawValue) == 0 else { throw .system(doing: "write", path: path, code: errno) }
  }

  /// Sends what was written on its way to the disk, where that is not done for all at once.
  package func flush() throws(FileFailure) {
    #if canImport(Darwin)
      try flushToDisk()
    #endif
  }

  private func doing<Result>(_ what: String, _ work: () throws -> Result) throws(FileFailure) -> Result {
    do {
      return try work()
    } catch {
      throw .system(doing: what, path: path, code: (error as? Errno)?.rawValue ?? errno)
    }
  }
}
