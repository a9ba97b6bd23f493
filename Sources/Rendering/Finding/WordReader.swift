import Foundation

/// Reads the words of a text, one character after the other.
struct WordReader {
  private(set) var words: [SearchWord] = []
  /// The word that is being read, in UTF-8. Its ASCII letters are small already.
  private var word: [UInt8] = []
  /// Whether it has nothing but ASCII letters and digits.
  private var isPlain = true
  /// It belongs to the word if the word goes on.
  private var apostropheWaits = false
  private var followsHyphen = false

  init(_ text: String) {
    for scalar in text.unicodeScalars { read(scalar) }
    endWord()
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": add(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": add(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case "'", "\u{2019}": readApostrophe()
    case "-", "\u{2010}", "\u{2011}": readHyphen()
    case _ where scalar.isOfWords:
      isPlain = false
      for byte in String(scalar).utf8 { add(byte) }
    default:
      endWord()
      followsHyphen = false
    }
  }

  private mutating func add(_ byte: UInt8) {
    if apostropheWaits {
      word.append(UInt8(ascii: "'"))
      (apostropheWaits, isPlain) = (false, false)
    }
    word.append(byte)
  }

  private mutating func readApostrophe() {
    if !word.isEmpty, !apostropheWaits {
      apostropheWaits = true
    } else {
      endWord()
      followsHyphen = false
    }
  }

  private mutating func readHyphen() {
    let isDirect = !word.isEmpty && !apostropheWaits
    followsHyphen = endWord() && isDirect
  }

  /// - Returns: whether there was one.
  @discardableResult private mutating func endWord() -> Bool {
    guard !word.isEmpty else { return false }
    let written = String(decoding: word, as: UTF8.self)
    let text = isPlain ? written : written.withoutAccents.withoutApostrophes
    word.removeAll(keepingCapacity: true)
    (isPlain, apostropheWaits) = (true, false)
    guard !text.isEmpty, text.utf16.count <= SearchWord.longest else { return false }
    words.append(SearchWord(text: text, followsHyphen: followsHyphen))
    followsHyphen = false
    return true
  }
}

extension Unicode.Scalar {
  /// A letter, a mark or a decimal digit.
  fileprivate var isOfWords: Bool {
    guard value >= 0x80 else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default: return isMark
    }
  }

  /// The soft hyphen is left out as a mark is.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: self == "\u{AD}"
    }
  }
}

extension String {
  /// `łódź` is looked for as `lodz`: marks are left out, and letters that have no such form in Unicode are
  /// written as people do without them.
  fileprivate var withoutAccents: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var text = ""
    for scalar in decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars where !scalar.isMark {
      text += Self.plainLetters[scalar] ?? String(scalar)
    }
    return text
  }

  private static let plainLetters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    // JavaScript makes the second of a capital one at a word's end.
    "ς": "σ",
  ]

  fileprivate var withoutApostrophes: String {
    (hasSuffix("'s") ? dropLast(2) : self[...]).filter { $0 != "'" }
  }
}
