/// Why the output could not be written. Exit status 74, but for the first two cases, where the
/// content gives files that cannot stand together.
public enum OutputFailure: Error, Sendable, Equatable {
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
  /// A publishing of another user stopped before it was finished, and this is its journal.
  case journalOfAnother(String)
  /// The site is in place, but its lines could not be written into the record.
  case notRecorded(String, journal: String, code: Int32)
  /// The output became something else since it was checked.
  case changedMeanwhile(String)
  /// The file system cannot exchange two folders in one step.
  case cannotExchange(String)
  /// What was staged is not what was to be staged.
  case notAsListed(String)
  /// The system refused.
  case system(doing: String, path: String, code: Int32)

  /// Whether nothing was wrong but that another build is still running.
  public var isWaiting: Bool { if case .locked = self { true } else { false } }

  /// What is wrong.
  public var message: String {
    switch self {
    case .unusablePath(let path): "“\(path)” cannot be the path of a file of the site."
    case .collision(let one, let other): "“\(one)” and “\(other)” would be at one place."
    case .unsteadySource(let path): "\(path) is not a plain file, or changed while it was copied."
    case .locked(let output, let holder):
      "Another build of \(output) is still running\(holder.map { " (process \($0))" } ?? "")."
    case .inTheWay(let path): "\(path) is in the way, and twelvemonth did not make it."
    case .journalOfAnother(let path): "\(path) is what another user's publishing left unfinished."
    case .notRecorded(let path, _, let code):
      "The site is in place, but \(path) could not be written: \(SystemWords.describe(code))."
    case .changedMeanwhile(let path): "\(path) was changed by something else during the build."
    case .cannotExchange(let path):
      "The disk that \(path) is on cannot exchange two folders in one step."
    case .notAsListed(let path): "\(path) did not reach the disk as it was written."
    case .system(let doing, let path, let code):
      "Could not \(doing) \(path): \(SystemWords.describe(code))."
    }
  }

  /// What to do.
  public var hint: String {
    switch self {
    case .unusablePath, .collision: "Rename one of the files that it comes from."
    case .unsteadySource: "Build again when nothing else is changing it."
    case .locked: "Wait for it to end, or stop it, and build again."
    case .inTheWay: "Move it elsewhere and build again."
    case .journalOfAnother: "Have that user publish again, which finishes it."
    case .notRecorded(_, let journal, _):
      "Put that right and publish again. What is to be recorded is kept in \(journal) until then."
    case .changedMeanwhile: "Look at what is there now, and build again."
    case .cannotExchange: "Name an output on this computer's own disk."
    case .notAsListed: "Build again; if this goes on, have the disk checked."
    case .system(_, _, let code): SystemWords.advice(code)
    }
  }
}
