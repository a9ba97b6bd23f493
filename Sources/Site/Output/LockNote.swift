import Publications

/// The length and hash by which a register, or its beginning, is known again.
public struct RegisterStamp: Sendable, Equatable {
  /// In bytes.
  public let length: Int
  /// SHA-256 in lower-case hexadecimal digits.
  public let sha256: String

  public init(length: Int, sha256: String) {
    self.length = length
    self.sha256 = sha256
  }

  /// Of a register that is these bytes.
  public init(of bytes: [UInt8]) {
    self.init(length: bytes.count, sha256: FileHash.sha256(of: bytes))
  }

  /// Whether a register of these bytes begins with the one that this was taken of.
  public func isBeginning(of bytes: [UInt8]) -> Bool {
    length <= bytes.count && RegisterStamp(of: Array(bytes.prefix(length))) == self
  }
}

/// What a publishing leaves beside the live folder for the next, in the lock file.
public struct LockNote: Sendable, Equatable {
  /// Of the register as the last publishing that went live left it. Nil where none has: a build alone writes none.
  public var register: RegisterStamp?
  /// What the clock said when somebody has said that it is right.
  public var clock: Moment?
  /// False when the text that was found was cut or changed, and so is not believed: both are nil then.
  public private(set) var isWhole = true

  public init(register: RegisterStamp? = nil, clock: Moment? = nil) {
    self.register = register
    self.clock = clock
  }
}

extension LockNote {
  /// Lines `register LENGTH SHA256` and `clock RFC3339`, each optional, and a line `end` with the beginning of the
  /// hash of what stands above it. Empty when there is nothing to say.
  var text: String {
    let lines = [register.map { "register \($0.length) \($0.sha256)\n" }, clock.map { "clock \($0.rfc3339)\n" }]
      .compactMap(\.self).joined()
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
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("register", 3): register = Int(words[1]).map { RegisterStamp(length: $0, sha256: words[2]) }
      case ("clock", 2): clock = Moment(rfc3339: words[1])
      default: break
      }
    }
  }

  private static func check(_ lines: String) -> Substring { FileHash.sha256(of: Array(lines.utf8)).prefix(16) }
}
