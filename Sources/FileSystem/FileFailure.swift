/// Why files could not be read, or the output could not be written. Exit status 74, but for the first two cases, where the
/// content gives files that cannot stand together.
package enum FileFailure: Error, Sendable, Equatable {
  /// A path that is empty, absolute, or has empty parts, `.`, `..` or NUL.
  case unusablePath(String)
  /// Two paths at one place, letter case ignored, or a file where a folder is needed.
  case collision(String, String)
  /// A file to copy that is no plain file, or that changed while it was copied.
  case unsteadySource(String)
  /// Another build holds the lock; its process, if it could be read.
  case locked(output: String, holder: Int?)
  /// Something that we did not make stands where the site is to be staged.
  case inTheWay(String)
  /// The folder that the output lies in is not to be written in by this user.
  case parentShut(String, code: Int32)
  /// The output became something else since it was checked.
  case changedMeanwhile(String)
  /// The file system cannot exchange two folders in one step.
  case cannotExchange(String)
  /// The output is where a disk, a share or a container's volume is mounted.
  case mountPoint(String)
  /// Something else was put in the place of what was staged.
  case swapped(String)
  /// Something else takes the output's place, again and again.
  case lostPlace(String)
  /// What was staged is not what was to be staged.
  case notAsListed(String)
  /// A file or folder cannot be read: a disk, a permission.
  case unreadable(String, code: Int32)
  /// The system refused.
  case system(doing: String, path: String, code: Int32)

  /// Whether nothing was wrong but that another build is still running.
  package var isWaiting: Bool { if case .locked = self { true } else { false } }

  /// Whether something that is only read could not be.
  package var isOfReading: Bool { if case .unreadable = self { true } else { false } }

  /// What is wrong.
  package var message: String {
    switch self {
    case .unusablePath(let path): "“\(path)” cannot be the path of a file of the site."
    case .collision(let one, let other): "“\(one)” and “\(other)” would be at one place."
    case .unsteadySource(let path): "\(path) is not a plain file, or changed while it was copied."
    case .locked(let output, let holder):
      "Another build of \(output) is still running\(holder.map { " (process \($0))" } ?? "")."
    case .inTheWay(let path): "\(path) is in the way, and twelvemonth did not make it."
    case .parentShut(let path, let code):
      "The folder \(path) cannot be written in: \(ErrnoMessage.describe(code))."
    case .changedMeanwhile(let path): "\(path) was changed by something else during the build."
    case .cannotExchange(let path):
      "The disk that \(path) is on cannot exchange two folders in one step."
    case .mountPoint(let path): "This folder is a mount point: \(path)."
    case .swapped(let path):
      "Something else was put in the place of \(path), where the new site was waiting. It did not go live."
    case .lostPlace(let path): "Something else was put in the place of \(path). What is there is not the new site."
    case .notAsListed(let path): "\(path) did not reach the disk as it was written."
    case .unreadable(let path, let code): "\(path) cannot be read: \(ErrnoMessage.describe(code))."
    case .system(let doing, let path, let code):
      "Could not \(doing) \(path): \(ErrnoMessage.describe(code))."
    }
  }

  /// The system's reason alone: `you have no right to`, or the message.
  package var reason: String {
    switch self {
    case .unreadable(_, let code), .parentShut(_, let code), .system(_, _, let code): ErrnoMessage.describe(code)
    case .unusablePath, .collision, .unsteadySource, .locked, .inTheWay, .changedMeanwhile, .cannotExchange,
      .mountPoint,
      .swapped, .lostPlace, .notAsListed:
      message
    }
  }

  /// What to do.
  package var hint: String {
    switch self {
    case .unusablePath, .collision: "Rename one of the files that it comes from."
    case .unsteadySource: "Build again when nothing else is changing it."
    case .locked: "Wait for it to end, or stop it, and build again."
    case .inTheWay: "Move it elsewhere and build again."
    case .parentShut:
      "The site is exchanged as a whole, so the folder above it must be writable. Ask for the right to write "
        + "there, or name a folder elsewhere."
    case .changedMeanwhile: "Look at what is there now, and build again."
    case .cannotExchange:
      "Name a folder on this computer's own disk, and copy the site from there, as with rsync; or, where this "
        + "folder is shared or mounted, do so with the folder above it."
    case .mountPoint: "Name a folder inside it, and have the web server show that one."
    case .lostPlace:
      "Let nobody else write in the folder that the site lies in, look what is there now, and do it again."
    case .swapped:
      "Let nobody else write in the folder that the site lies in, and do it again. The site before is as it was."
    case .notAsListed: "Build again; if this goes on, have the disk checked."
    case .unreadable(_, let code): ErrnoMessage.readingAdvice(code)
    case .system(_, _, let code): ErrnoMessage.advice(code)
    }
  }
}
