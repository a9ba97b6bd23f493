import ContentFiles
import Publications

/// The register as it lies in the content, to the byte, and where the last run that went live left it.
struct RegisterOnDisk: Equatable, Sendable {
  private let bytes: [UInt8]
  private let left: RegisterStamp?

  /// - Parameters:
  ///   - site: the site's folder.
  ///   - left: how the last run left it; nil where nobody knows.
  init(site: String, left: RegisterStamp?) throws(Content.ReadingFailure) {
    bytes = try RegisterFile.bytes(site: site)
    self.left = left
  }

  /// What is to be written down when it has gone live as it is.
  var stamp: RegisterStamp { RegisterStamp(length: bytes.count, sha256: FileHash.sha256(of: bytes)) }

  /// How it stands to what the last run left.
  enum Continuity: Equatable, Sendable {
    /// No run has left its mark.
    case unknown
    /// It begins with what the last run left, whose last line this is.
    case goesOn(behindLine: Int)
    /// It is older, or another site's.
    case isAnother
  }

  var continuity: Continuity {
    guard let left else { return .unknown }
    guard left.length <= bytes.count else { return .isAnother }
    let known = bytes[..<left.length]
    guard FileHash.sha256(of: Array(known)) == left.sha256 else { return .isAnother }
    return .goesOn(behindLine: Self.lines(in: known))
  }

  /// How many lines there are, one without an end at the last place among them.
  private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let ends = bytes.indices.count { place in
      bytes[place] == feed || bytes[place] == carriage && (place + 1 == bytes.endIndex || bytes[place + 1] != feed)
    }
    let isEnded = bytes.last.map { $0 == feed || $0 == carriage } ?? true
    return isEnded ? ends : ends + 1
  }
}
