import Bytes
import Foundation

/// Reads the words of a text.
///
/// A word of English is known where it stands, without a copy. One with other letters or an apostrophe is put
/// together letter by letter.
struct WordReader {
  /// The words of the text that was read last.
  private(set) var words: [WordInText] = []
  /// Its bytes, and the padding.
  private var bytes: [UInt8] = []
  /// The word that is being put together, in UTF-8. Its ASCII letters are small already.
  private var word: [UInt8] = []
  private var isASCII = true
  /// It belongs to the word if the word goes on.
  private var apostropheWaits = false
  private var followsHyphen = false

  mutating func read(_ text: String, into table: inout WordTable) {
    words.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: repeatElement(0, count: ByteTable.padding))
    followsHyphen = false
    let bytes = bytes
    bytes.withUnsafeBytes { bytes in
      var position = 0
      while position < bytes.count - ByteTable.padding {
        if Self.isPlain[Int(bytes[position])] {
          readPlain(bytes, &position, &table)
        } else {
          readOther(bytes, &position, &table)
        }
      }
    }
    endWord(&table)
  }

  /// Letters and digits of ASCII.
  private static let isPlain: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func readPlain(_ bytes: UnsafeRawBufferPointer, _ position: inout Int, _ table: inout WordTable) {
    let start = position
    repeat { position += 1 } while Self.isPlain[Int(bytes[position])]
    let letters = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    let next = bytes[position]
    guard word.isEmpty, next < 0x80, next != UInt8(ascii: "'") else {
      addApostrophe()
      for letter in letters { word.append(letter | 0x20) }
      return
    }
    let isWord = letters.count <= SearchWord.longest
    if isWord { add(table.number(of: letters)) }
    followsHyphen = isWord && next == UInt8(ascii: "-")
    position += 1
  }

  private mutating func readOther(_ bytes: UnsafeRawBufferPointer, _ position: inout Int, _ table: inout WordTable) {
    let scalar = Self.scalar(bytes, at: position)
    let length = UTF8.width(scalar)
    switch scalar {
    case "'", "\u{2019}":
      if !word.isEmpty, !apostropheWaits {
        apostropheWaits = true
      } else {
        endWord(&table)
        followsHyphen = false
      }
    case "-", "\u{2010}", "\u{2011}":
      let isDirect = !word.isEmpty && !apostropheWaits
      followsHyphen = endWord(&table) && isDirect
    case _ where scalar.isOfWords:
      addApostrophe()
      isASCII = false
      word.append(contentsOf: bytes[position..<position + length])
    default:
      endWord(&table)
      followsHyphen = false
    }
    position += length
  }

  private mutating func addApostrophe() {
    if apostropheWaits { word.append(UInt8(ascii: "'")) }
    apostropheWaits = false
  }

  private mutating func add(_ number: Int) {
    words.append(WordInText(number: number, followsHyphen: followsHyphen))
    followsHyphen = false
  }

  /// - Returns: whether there was one.
  @discardableResult private mutating func endWord(_ table: inout WordTable) -> Bool {
    guard !word.isEmpty else { return false }
    if !isASCII { word = Array(String(decoding: word, as: UTF8.self).withoutAccents.utf8) }
    if word.suffix(2).elementsEqual("'s".utf8) { word.removeLast(2) }
    word.removeAll { $0 == UInt8(ascii: "'") }
    let text = String(decoding: word, as: UTF8.self)
    word.removeAll(keepingCapacity: true)
    (isASCII, apostropheWaits) = (true, false)
    guard !text.isEmpty, text.utf16.count <= SearchWord.longest else { return false }
    add(table.number(of: text))
    return true
  }

  /// The scalar at a place. The bytes are those of a text, so it is whole.
  private static func scalar(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[position])
    guard first >= 0x80 else { return Unicode.Scalar(UInt8(first)) }
    let count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    let value = (1...count).reduce(first & (0x3F >> UInt32(count))) { $0 << 6 | UInt32(bytes[position + $1] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
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
}
