/// A glance at a text for what stops a page: whether an NHS number or a date of birth could be in it at all. Most texts
/// have neither ten digits in a row with the right check digit nor a day near words for a birth, and telling that takes
/// a hundredth of the time of looking. Misses: a number or a word that the address of a link parts.
enum PersonalSignPrefilter {
  /// In bytes: a day so far behind or before words for a birth.
  private static let (behind, before) = (100, 40)

  static func sees(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer(sees) }

  private static func sees(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Those with no letter between them.
    var digits: [Int] = []
    var (day, birth) = (-1_000, -1_000)
    var letters: UInt64 = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        if beginsDay(text, index) {
          if index - birth < behind { return true }
          day = index
        }
        digits.append(Int(byte) - 0x30)
        if digits.count >= 10, NHSNumber.isValid(Array(digits.suffix(10))) { return true }
      } else if isLetter(byte) {
        if !digits.isEmpty { digits.removeAll(keepingCapacity: true) }
        letters = letters << 8 | UInt64(byte | 0x20)
        guard isBirth(letters) || byte | 0x20 == 0x64 && isAbbreviation(text, index) else { continue }
        if index - day < before { return true }
        birth = index
      } else if byte >= 0xEF || byte == 0x23 && index > 0 && text[index - 1] == 0x26
        || byte == 0x21 && index > 0 && text[index - 1] == 0x3C
      {
        // Wide letters, a character reference, or a comment, which can stand within a number or a word.
        return true
      }
    }
    return false
  }

  /// Whether a number of one or two digits begins there, or a year that a month follows. A footnote's is none.
  private static func beginsDay(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index] >= 0x30 && text[index] <= 0x39 }
    if isDigit(start - 1) || start > 0 && text[start - 1] == 0x5E { return false }
    let length = (1...5).first { !isDigit(start + $0) } ?? 5
    guard length == 4 else { return length < 3 }
    return start + 4 < text.count && [0x2D, 0x2E, 0x2F].contains(text[start + 4])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Whether the last letters are `born` or `birth`, whatever stands between them.
  private static func isBirth(_ letters: UInt64) -> Bool {
    letters & 0xFFFF_FFFF == 0x626F_726E || letters & 0xFF_FFFF_FFFF == 0x62_6972_7468
  }

  /// Whether a word `dob` begins there, or `d.o.b.`
  private static func isAbbreviation(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    if start > 0, isLetter(text[start - 1]) { return false }
    var index = start
    for letter: UInt8 in [0x6F, 0x62] {
      index += 1
      while index < text.count, index < start + 20, !isLetter(text[index]) { index += 1 }
      guard index < text.count, text[index] | 0x20 == letter else { return false }
    }
    return index + 1 >= text.count || !isLetter(text[index + 1])
  }
}
