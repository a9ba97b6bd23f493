import ContentFiles
import FileSystem
import Publications

/// The register as it lies in the content, and where the last run that went live left it.
struct RegisterOnDisk: Equatable, Sendable {
  private let text: [UInt8]
  private let note: LockNote?

  /// - Parameters:
  ///   - site: the site's folder.
  ///   - note: what the last run left; nil where nobody knows.
  init(site: String, _ note: LockNote?) throws(FileFailure) {
    text = RegisterStamp.text(of: try RegisterFile.bytes(site: site))
    self.note = note
  }

  /// What is to be written down when it has gone live as it is.
  var stamp: RegisterStamp { RegisterStamp(of: text) }

  /// How it stands to what the last run left.
  enum Continuity: Equatable, Sendable {
    /// No run has left its mark.
    case unknown
    /// It begins with what the last run left. The lines of a run that was cut off may stand in it.
    case goesOn(cutOff: Range<Int>)
    /// It is older, or another site's.
    case isAnother
  }

  var continuity: Continuity {
    guard let left = note?.register else { return .unknown }
    return left.isBeginning(of: text) ? .goesOn(cutOff: cutOff) : .isAnother
  }

  /// The numbers of the lines that a run here announced and that are there. What else was added may be another folder's.
  private var cutOff: Range<Int> {
    guard let announced = note?.announced, announced.stamp.isBeginning(of: text),
      announced.start <= announced.stamp.length
    else { return 0..<0 }
    return Self.lines(in: text[..<announced.start]) + 1..<Self.lines(in: text[..<announced.stamp.length]) + 1
  }

  /// How many lines there are, one without an end at the last place among them.
  private static func lines(in text: ArraySlice<UInt8>) -> Int {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let isEnded = text.last.map { $0 == feed || $0 == carriage } ?? true
    return text.count { $0 == feed || $0 == carriage } + (isEnded ? 0 : 1)
  }
}
