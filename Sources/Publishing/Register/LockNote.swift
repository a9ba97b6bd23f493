import FileSystem
import Hashing
import Publications

/// The length and hash by which a register, or its beginning, is known again.
package struct RegisterStamp: Sendable, Equatable {
  /// In bytes.
  package let length: Int
  /// SHA-256 in lower-case hexadecimal digits.
  package let sha256: String

  package init(length: Int, sha256: String) {
    self.length = length
    self.sha256 = sha256
  }

  /// Of a register that is these bytes, as `text(of:)` has them.
  package init(of bytes: [UInt8]) {
    let text = Self.text(of: bytes)
    self.init(length: text.count, sha256: FileHash.sha256(of: text))
  }

  /// Whether a register of these bytes begins with the one that this was taken of.
  package func isBeginning(of bytes: [UInt8]) -> Bool {
    let text = Self.text(of: bytes)
    return length <= text.count && RegisterStamp(of: Array(text.prefix(length))) == self
  }

  /// A register without what an editor or a spreadsheet changes when it saves it anew: the mark at its beginning, and
  /// the form of its line ends.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard hasMark || bytes.contains(carriage) else { return bytes }
    return bytes.indices.dropFirst(hasMark ? 3 : 0).compactMap { place in
      bytes[place] == carriage && place + 1 < bytes.count && bytes[place + 1] == feed ? nil : bytes[place]
    }
  }
}

/// The lines that a publishing is about to write into the register. While they stand in the lock file, it is under way
/// or was cut off.
package struct AnnouncedLines: Sendable, Equatable {
  /// How long the register was before them, in bytes.
  package let start: Int
  /// Of the register with them.
  package let stamp: RegisterStamp

  package init(behind start: Int, _ stamp: RegisterStamp) {
    (self.start, self.stamp) = (start, stamp)
  }
}

/// What a publishing leaves beside the live folder for the next, in the lock file.
package struct LockNote: Sendable, Equatable {
  /// Of the register as the last publishing that went live left it. Nil where none has: a build alone writes none.
  package var register: RegisterStamp?
  /// What the clock said when somebody has said that it is right.
  package var clock: Moment?
  /// The register's lines of what was taken down here at once since then. Whoever took it down may have had another
  /// copy of the register than the one that is published from.
  package var takenDown: [String] = []
  /// What a publishing here is about to record, or was when it was cut off.
  package var announced: AnnouncedLines?
  /// Of the live folder as the last publishing left it (`FolderHandle.fingerprint`).
  package var live: String?
  /// False when the text that was found was cut or changed, and so is not believed: nothing of it is read then.
  package private(set) var isWhole = true

  package init(register: RegisterStamp? = nil, clock: Moment? = nil) {
    self.register = register
    self.clock = clock
  }
}

extension LockNote {
  /// Lines `register LENGTH SHA256`, `clock RFC3339`, `announced START LENGTH SHA256`, `live SHA256` and `down LINE`, each
  /// optional, and a line `end` with the beginning
  /// of the hash of what stands above it. Empty when there is nothing to say.
  var text: String {
    let facts = [
      register.map { "register \($0.length) \($0.sha256)" }, clock.map { "clock \($0.rfc3339)" },
      announced.map { "announced \($0.start) \($0.stamp.length) \($0.stamp.sha256)" }, live.map { "live \($0)" },
    ]
    let lines = (facts.compactMap(\.self) + takenDown.map { "down \($0)" }).map { "\($0)\n" }.joined()
    return lines.isEmpty ? "" : "\(lines)end \(Self.check(lines))\n"
  }

  /// Reads what `text` wrote. What stands below its end is the rest of a longer text that was there before. A line
  /// that is not known is a later version's.
  init(text: String) {
    guard !text.isEmpty else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropLast().firstIndex { $0.hasPrefix("end ") } ?? lines.endIndex
    let above = lines[..<end].map { "\($0)\n" }.joined()
    guard end < lines.endIndex, lines[end] == "end \(Self.check(above))" else {
      isWhole = false
      return
    }
    for line in lines[..<end] {
      if line.hasPrefix("down ") { takenDown.append(String(line.dropFirst("down ".count))) }
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("register", 3): register = Int(words[1]).map { RegisterStamp(length: $0, sha256: words[2]) }
      case ("clock", 2): clock = Moment(rfc3339: words[1])
      case ("live", 2): live = words[1]
      case ("announced", 4):
        guard let start = Int(words[1]), let length = Int(words[2]) else { continue }
        announced = AnnouncedLines(behind: start, RegisterStamp(length: length, sha256: words[3]))
      default: break
      }
    }
  }

  private static func check(_ lines: String) -> Substring { FileHash.sha256(of: Array(lines.utf8)).prefix(16) }
}
