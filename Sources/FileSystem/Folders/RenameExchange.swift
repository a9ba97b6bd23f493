import CLibrary

extension FolderHandle {
  /// Makes two names within this folder change places, in one step that nobody can see the
  /// middle of.
  package func exchange(_ one: String, _ other: String) throws(FileFailure) {
    let code = rename(one, other, Self.exchangeFlag)
    if code != 0 { throw .replacing(path(of: other), code: code) }
  }

  /// Gives what is called `one` the name `other`, if nothing has that name.
  ///
  /// - Returns: false if something has.
  package func move(_ one: String, to other: String) throws(FileFailure) -> Bool {
    switch rename(one, other, Self.newFlag) {
    case 0: return true
    case EEXIST, ENOTEMPTY, ENOTDIR: return false
    case let code: throw .replacing(path(of: other), code: code)
    }
  }

  /// What is said against giving the folder `name` another name at all: nil if nothing is.
  ///
  /// A folder can never take the place of one that has something in it (rename(2)), so nothing
  /// happens, and the error tells whether that alone is the reason.
  ///
  /// - Parameter full: a folder that is not empty.
  package func obstacle(toMoving name: String, onto full: String) -> FileFailure? {
    if renameat(descriptor, name, descriptor, full) == 0 {
      // A disk that does this anyway is none to trust a site to.
      _ = renameat(descriptor, full, descriptor, name)
      return .cannotExchange(path(of: name))
    }
    return [EEXIST, ENOTEMPTY].contains(errno) ? nil : .replacing(path(of: name), code: errno)
  }

  private func rename(_ one: String, _ other: String, _ flag: UInt32) -> Int32 {
    #if canImport(Darwin)
      return renameatx_np(descriptor, one, descriptor, other, flag) == 0 ? 0 : errno
    #else
      guard let renameat2 = Self.renameat2 else { return ENOSYS }
      return renameat2(descriptor, one, descriptor, other, flag) == 0 ? 0 : errno
    #endif
  }

  #if canImport(Darwin)
    private static let exchangeFlag = UInt32(RENAME_SWAP)
    private static let newFlag = UInt32(RENAME_EXCL)
  #else
    private typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    /// `RENAME_EXCHANGE` and `RENAME_NOREPLACE` of linux/fs.h.
    private static let exchangeFlag: UInt32 = 1 << 1
    private static let newFlag: UInt32 = 1 << 0

    /// Asked for by name: the headers show it only with `_GNU_SOURCE`, which Swift's Glibc module
    /// does not set, and C libraries before glibc 2.28 have none.
    private static let renameat2: Rename? = dlsym(nil, "renameat2").map {
      unsafeBitCast($0, to: Rename.self)
    }
  #endif
}

extension FileFailure {
  /// Why a folder could not be replaced.
  fileprivate static func replacing(_ path: String, code: Int32) -> FileFailure {
    switch code {
    // What Linux and macOS say of a file system that has no exchange (rename(2)), and a container's
    // file system of a folder that came with the image (overlayfs, redirect_dir).
    case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV: .cannotExchange(path)
    case EBUSY: .mountPoint(path)
    default: .system(doing: "replace", path: path, code: code)
    }
  }
}
