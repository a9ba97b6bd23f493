import Foundation

/// A text as its reader takes it in, whatever characters it was typed with, and where each stood.
///
/// Marks on letters and what nobody sees (soft hyphens, zero-width characters) are gone, ligatures and
/// wide forms are the letters that they show, every dash is `-`, every apostrophe `'`, every white space
/// a space or a line end. Letter case stays.
struct PlainText {
  private(set) var scalars: [UInt32] = []
  /// Where each of them stood, in bytes of UTF-8 from the start of the text.
  private(set) var offsets: [Int] = []

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count)
    var known: [UInt32: [UInt32]] = [:]
    var offset = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        append(value == 0x60 ? Self.apostrophe : value <= 0x20 ? Self.space(value) : value, offset)
        offset += 1
      } else {
        let plain = known[value] ?? Self.plain(scalar)
        known[value] = plain
        for one in plain { append(one, offset) }
        offset += value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
      }
    }
  }

  static let apostrophe: UInt32 = 0x27
  static let dash: UInt32 = 0x2D
  static let lineEnd: UInt32 = 0x0A
  static let blank: UInt32 = 0x20

  private mutating func append(_ value: UInt32, _ offset: Int) {
    scalars.append(value)
    offsets.append(offset)
  }

  private static func space(_ value: UInt32) -> UInt32 { value == lineEnd ? lineEnd : blank }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt32] {
    if let letters = undecomposed[scalar.value] { return letters.unicodeScalars.map(\.value) }
    if apostrophes.contains(scalar.value) { return [apostrophe] }
    let properties = scalar.properties
    if [0x85, 0x2028, 0x2029].contains(scalar.value) { return [lineEnd] }
    if properties.isWhitespace { return [blank] }
    switch properties.generalCategory {
    case .dashPunctuation: return [dash]
    case .format, .nonspacingMark, .enclosingMark, .spacingMark: return []
    default: break
    }
    return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.flatMap { part in
      part.properties.generalCategory == .nonspacingMark
        ? [] : undecomposed[part.value]?.unicodeScalars.map(\.value) ?? [part.value]
    }
  }

  /// Of quotes, accents and primes, those that are typed for an apostrophe.
  private static let apostrophes: Set<UInt32> = [
    0xB4, 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x2032, 0xA78C, 0xFF07,
  ]

  /// Letters that Unicode does not take apart, as they are typed on a British keyboard; and the minus sign
  /// and the hyphen bullet, which are typed for dashes.
  private static let undecomposed: [UInt32: String] = [
    0xC6: "AE", 0xE6: "ae", 0x152: "OE", 0x153: "oe", 0xD8: "O", 0xF8: "o", 0x141: "L", 0x142: "l",
    0x110: "D", 0x111: "d", 0xD0: "D", 0xF0: "d", 0xDE: "Th", 0xFE: "th", 0xDF: "ss", 0x1E9E: "SS",
    0x131: "i", 0x126: "H", 0x127: "h", 0x166: "T", 0x167: "t", 0x14A: "N", 0x14B: "n",
    0x2212: "-", 0x2043: "-",
  ]
}

extension PlainText {
  /// Whether it is a letter or a digit of some script.
  static func isWordPart(_ value: UInt32) -> Bool {
    if value < 0x80 { return isDigit(value) || isLetter(value) }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
  static func isLetter(_ value: UInt32) -> Bool { isCapital(value) || isCapital(value &- 0x20) }
  static func isCapital(_ value: UInt32) -> Bool { value >= 0x41 && value <= 0x5A }
  static func isSpace(_ value: UInt32) -> Bool { value == blank || value == lineEnd }
}
