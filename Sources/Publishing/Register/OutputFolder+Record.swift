import FileSystem
import Hashing
import Output
import Publications

/// The lock file as a publishing reads it.
extension OutputFolder {
  /// What the last publishing left; nil if there is no lock file.
  ///
  /// Who writes just now may be met in the middle, so what is not whole is read again.
  package var lockNote: LockNote? {
    get throws(FileFailure) {
      for _ in 1..<3 {
        guard let text = try note else { return nil }
        let note = LockNote(text: text)
        if note.isWhole { return note }
      }
      return try note.map(LockNote.init(text:))
    }
  }

  /// When the last run was, by the lock file's time; nil if there is none.
  package var lastMoment: Moment? {
    get throws(FileFailure) { try lastRun.map(Moment.init(secondsSince1970:)) }
  }

  /// When what is live was put together, by the time of its folder.
  var made: Moment? { timeOfFolder.map(Moment.init(secondsSince1970:)) }

  /// Of the plain file that is live at a path, in lower-case hexadecimal digits; nil when none is.
  func sha256(ofFileAt path: some StringProtocol) -> String? {
    hasFile(at: path) ? FileHash.sha256(ofFile: "\(self.path)/\(path)") : nil
  }
}
