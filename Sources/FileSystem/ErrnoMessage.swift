import SystemPackage

/// What the system's error numbers mean to a person.
package enum ErrnoMessage {
  package static func describe(_ code: Int32) -> String {
    switch Errno(rawValue: code) {
    case .noSpace, .diskQuotaExceeded: "the disk is full"
    case .permissionDenied, .notPermitted: "you have no right to"
    case .readOnlyFileSystem: "the disk can only be read"
    case .noSuchFileOrDirectory: "it is not there"
    case .fileNameTooLong: "the name is too long"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "too many files are open"
    case .tooManySymbolicLinkLevels: "it is a symbolic link"
    case let other: other.description
    }
  }

  /// What to do about a file that is only read.
  static func readingAdvice(_ code: Int32) -> String {
    switch Errno(rawValue: code) {
    case .permissionDenied, .notPermitted: "Make it readable, and try again."
    case .noSuchFileOrDirectory: "Put it back, or try again if something else is just moving it."
    default: advice(code)
    }
  }

  /// What to do about what was to be written.
  static func advice(_ code: Int32) -> String {
    switch Errno(rawValue: code) {
    case .noSpace, .diskQuotaExceeded: "Free some space and build again."
    case .permissionDenied, .notPermitted, .readOnlyFileSystem:
      "Ask for the right to write there, or name another folder."
    case .noSuchFileOrDirectory: "Build again; something else may have moved it."
    case .fileNameTooLong: "Give it a shorter name."
    case .tooManySymbolicLinkLevels: "Put the file itself there."
    default: "Build again; if this goes on, have the disk checked."
    }
  }
}
