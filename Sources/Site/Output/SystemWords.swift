#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the system's error numbers mean to a person.
enum SystemWords {
  static func describe(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "the disk is full"
    case EACCES, EPERM: "you have no right to"
    case EROFS: "the disk can only be read"
    case ENOENT: "it is not there"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many files are open"
    case ELOOP: "it is a symbolic link"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }

  static func advice(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "Free some space and build again."
    case EACCES, EPERM, EROFS: "Ask for the right to write there, or name another folder."
    case ENOENT: "Build again; something else may have moved it."
    case ENAMETOOLONG: "Give it a shorter name."
    case ELOOP: "Put the file itself there."
    default: "Build again; if this goes on, have the disk checked."
    }
  }
}
