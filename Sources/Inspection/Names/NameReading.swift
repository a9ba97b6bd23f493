/// A text as names are looked for in it: the letters in small case, in pieces, with what parts each piece
/// from the one before.
struct NameReading {
  enum Gap {
    /// A hyphen or an apostrophe, also at a line's end: there may be two words, or one.
    case maybe
    /// An apostrophe before the end of a verb (`don't`): one word.
    case within
    /// White space and the like: two words.
    case words
    /// Something that no name goes across, such as a bracket.
    case wall
  }

  struct Piece {
    let gap: Gap
    /// In `letters`.
    let range: Range<Int>
    /// In bytes of UTF-8 from the start of the text.
    let bytes: Range<Int>
  }

  private(set) var letters: [UInt32] = []
  private(set) var pieces: [Piece] = []

  /// - Parameter capitalsBegin: whether a capital after a small letter begins a piece, as in file names.
  init(_ text: String, capitalsBegin: Bool = false) {
    let plain = PlainText(text)
    letters.reserveCapacity(plain.scalars.count)
    var start: Int?
    var gap = Gap.wall
    var between: [UInt32] = []
    for (index, value) in plain.scalars.enumerated() {
      if PlainText.isWordPart(value) {
        if let from = start, Self.begins(plain.scalars, index, capitalsBegin) {
          add(from..<index, plain, gap, text.utf8.count)
          (start, gap) = (index, .maybe)
        } else if start == nil {
          gap = pieces.isEmpty ? .wall : Self.gap(between)
          start = index
        }
      } else {
        if let from = start {
          add(from..<index, plain, gap, text.utf8.count)
          start = nil
          between.removeAll(keepingCapacity: true)
        }
        between.append(value)
      }
    }
    if let from = start { add(from..<plain.scalars.count, plain, gap, text.utf8.count) }
  }

  /// Between a letter and a digit, and at a capital where these count. Within a hash nothing begins.
  private static func begins(_ scalars: [UInt32], _ index: Int, _ capitalsBegin: Bool) -> Bool {
    if isWithinHash(scalars, index) { return false }
    let (last, this) = (scalars[index - 1], scalars[index])
    if PlainText.isDigit(last) != PlainText.isDigit(this) { return true }
    return capitalsBegin && PlainText.isCapital(this) && !PlainText.isCapital(last)
  }

  /// Whether it is in a run of so many hexadecimal digits that it can only be a hash.
  private static func isWithinHash(_ scalars: [UInt32], _ index: Int) -> Bool {
    func isHex(_ value: UInt32) -> Bool { PlainText.isDigit(value) || (0x61...0x66).contains(value) }
    guard isHex(scalars[index]), isHex(scalars[index - 1]) else { return false }
    var (start, end) = (index, index)
    while start > 0, index - start < 64, isHex(scalars[start - 1]) { start -= 1 }
    while end < scalars.count, end - index < 64, isHex(scalars[end]) { end += 1 }
    return end - start >= 32
  }

  private mutating func add(_ range: Range<Int>, _ plain: PlainText, _ gap: Gap, _ end: Int) {
    let start = letters.count
    for value in plain.scalars[range] {
      if value < 0x80 {
        letters.append(PlainText.isCapital(value) ? value + 0x20 : value)
      } else if let scalar = Unicode.Scalar(value) {
        letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.map(\.value))
      }
    }
    let isEnding = gap == .maybe && Self.verbEndings.contains(Array(letters[start...]))
    let upper = range.upperBound < plain.offsets.count ? plain.offsets[range.upperBound] : end
    pieces.append(
      Piece(
        gap: isEnding ? .within : gap, range: start..<letters.count,
        bytes: plain.offsets[range.lowerBound]..<upper))
  }

  /// So that Don is not in `don't`. The s of Ann's is not among them.
  private static let verbEndings = Set(
    ["t", "ll", "ve", "re", "d", "m"].map { $0.unicodeScalars.map(\.value) })

  private static func gap(_ between: [UInt32]) -> Gap {
    if between.contains(where: { walls.contains($0) }) { return .wall }
    let joiners: Set<UInt32> = [PlainText.dash, PlainText.apostrophe, 0x2E, 0x5C]
    if between.allSatisfy({ joiners.contains($0) }) { return .maybe }
    // A word that is parted at the end of a line.
    if between.first == PlainText.dash, between.contains(PlainText.lineEnd),
      between.dropFirst().allSatisfy(PlainText.isSpace)
    {
      return .maybe
    }
    return .words
  }

  private static let walls = Set(";:!?()[]{}|=+&/<".unicodeScalars.map(\.value))
}
