import CLibrary
import SystemPackage

/// An open folder. What is done by it happens in that very folder, whatever becomes of its name,
/// and never follows a symbolic link.
package struct FolderHandle: ~Copyable {
  package let descriptor: Int32
  /// For messages, and to go on from.
  package let path: String

  /// Opens the folder at `path`, whose last part is no symbolic link.
  package init(path: String) throws(FileFailure) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw .system(doing: "open", path: path, code: errno) }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// The folder `name` within this one, or nil if there is none. (A C string, since a name found
  /// on the disk need not be valid UTF-8; a `String` passes for one.)
  package func folder(_ name: UnsafePointer<CChar>) -> FolderHandle? {
    let found = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return found < 0 ? nil : FolderHandle(descriptor: found, path: path(of: String(cString: name)))
  }

  /// The folder `name` within this one, which must be there.
  package func knownFolder(_ name: UnsafePointer<CChar>) throws(FileFailure) -> FolderHandle {
    guard let folder = folder(name) else {
      throw .system(doing: "open", path: path(of: String(cString: name)), code: errno)
    }
    return folder
  }

  /// What the system says of `name` itself, links not followed; nil if it is not there.
  package func facts(of name: UnsafePointer<CChar>) -> Stat? { try? readFacts(of: name) }

  /// The same, with the system's reason when there are none.
  package func readFacts(of name: UnsafePointer<CChar>) throws(Errno) -> Stat {
    try Stat(name, relativeTo: FileDescriptor(rawValue: descriptor), flags: .symlinkNoFollow)
  }

  /// Makes the folder `name` with these rights, whatever the umask.
  package func makeFolder(_ name: String, mode: mode_t = 0o755) throws(FileFailure) -> FolderHandle {
    guard mkdirat(descriptor, name, mode & 0o700) == 0 else {
      throw .system(doing: "make the folder", path: path(of: name), code: errno)
    }
    let made = try knownFolder(name)
    try made.setMode(mode)
    return made
  }

  /// Says who may look into this folder.
  package func setMode(_ mode: mode_t) throws(FileFailure) {
    guard fchmod(descriptor, mode) == 0 else {
      throw .system(doing: "set the rights of", path: path, code: errno)
    }
  }

  /// Takes away what this folder has inherited of access control lists (acl(5)), so that its mode alone, and that
  /// of what is made in it, says who may read it.
  package func dropAccessLists() {
    #if !canImport(Darwin)
      for list in ["system.posix_acl_default", "system.posix_acl_access"] {
        _ = Self.removeAttribute?(descriptor, list)
      }
    #endif
  }

  #if !canImport(Darwin)
    /// By name, because Swift's Glibc module has no sys/xattr.h.
    private static let removeAttribute: (@convention(c) (Int32, UnsafePointer<CChar>) -> Int32)? =
      dlsym(nil, "fremovexattr").map {
        unsafeBitCast($0, to: (@convention(c) (Int32, UnsafePointer<CChar>) -> Int32).self)
      }
  #endif

  /// Opens the folder `name` to this user, one that cannot be opened otherwise. Follows no link.
  package func unlock(_ name: String) throws(FileFailure) {
    guard fchmodat(descriptor, name, 0o700, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .system(doing: "set the rights of", path: path(of: name), code: errno)
    }
  }

  /// What the system says of the folder itself.
  package func facts() -> Stat? { try? Stat(FileDescriptor(rawValue: descriptor)) }

  /// Which folder it is.
  package func identity() -> FileIdentity? { facts().map(FileIdentity.init) }

  /// Whether this folder belongs to whom a new one in it belongs to. (Not to whom this process
  /// belongs: a disk over the network may tell owners in its own way.)
  package func isOwn() -> Bool {
    let name = "own"
    guard mkdirat(descriptor, name, 0o700) == 0 else { return false }
    defer { unlinkat(descriptor, name, AT_REMOVEDIR) }
    return facts(of: name)?.userID == facts()?.userID
  }

  /// Whether what is called `name` in this folder is that very folder, and no link to it.
  package func has(_ name: String, thatIs folder: FileIdentity?) -> Bool {
    guard let folder, let there = facts(of: name) else { return false }
    return FileIdentity(there) == folder
  }

  /// Fails unless what is in the folder `name` may be removed.
  package func checkRights(of name: String, shownAs path: String) throws(FileFailure) {
    guard faccessat(descriptor, name, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw .system(doing: "replace", path: path, code: errno)
    }
  }

  /// The file `name`, open for reading.
  package func reading(_ name: String) throws(FileFailure) -> OpenFile {
    try OpenFile(reading: name, in: descriptor, shownAs: path(of: name))
  }

  /// The new file `name`, open for writing and readable by everybody whatever the umask.
  package func creating(_ name: String) throws(FileFailure) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try OpenFile(openat(descriptor, name, flags, 0o644), shownAs: path(of: name))
    try file.openToAll()
    return file
  }

  /// Gives the file `name` a second name, the same one, in another folder. False if it cannot be:
  /// not every file system can, and Linux links no file of another user's (protected_hardlinks).
  package func link(_ name: String, into other: borrowing FolderHandle) -> Bool {
    linkat(descriptor, name, other.descriptor, name, 0) == 0
  }
}
