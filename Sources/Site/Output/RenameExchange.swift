#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// Makes two names within this folder change places, in one step that nobody can see the
  /// middle of.
  func exchange(_ one: String, _ other: String) throws(OutputFailure) {
    #if canImport(Darwin)
      let result = renameatx_np(descriptor, one, descriptor, other, UInt32(RENAME_SWAP))
    #else
      guard let renameat2 = Self.renameat2 else { throw .cannotExchange(path(of: other)) }
      let result = renameat2(descriptor, one, descriptor, other, Self.exchangeFlag)
    #endif
    if result == 0 { return }
    switch errno {
    // What Linux and macOS say of a file system that has no exchange (rename(2)), and a container's
    // file system of a folder that came with the image (overlayfs, redirect_dir).
    case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV: throw .cannotExchange(path(of: other))
    case let code: throw .system(doing: "replace", path: path(of: other), code: code)
    }
  }

  #if !canImport(Darwin)
    private typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    /// `RENAME_EXCHANGE` of linux/fs.h.
    private static let exchangeFlag: UInt32 = 1 << 1

    /// Asked for by name: the headers show it only with `_GNU_SOURCE`, which Swift's Glibc module
    /// does not set, and C libraries before glibc 2.28 have none.
    private static let renameat2: Rename? = dlsym(nil, "renameat2").map {
      unsafeBitCast($0, to: Rename.self)
    }
  #endif
}
