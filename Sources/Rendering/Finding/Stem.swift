/// What the forms of an English word share: `neglect` of `neglected` and `neglecting`, `family` of
/// `families`.
///
/// The endings are those of the first step of M. F. Porter's “An algorithm for suffix stripping” (Program
/// 14, 1980), the final `e` and double `l` of its fifth, and `ly`. They are few so that `stem` in
/// `search-words.js` can be the same. A stem begins with the same two letters as its word. It need not
/// be a word, and is never shown.
struct Stem {
  private var letters: [UInt8]

  private static let irregular = ["children": "child", "women": "woman"]

  /// Words of fewer than four letters, or with anything but the letters of English, are their own stems.
  static func of(_ word: String) -> String {
    if let stem = irregular[word] { return stem }
    let letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else {
      return word
    }
    var stem = Stem(letters: letters)
    stem.dropPlural()
    stem.dropPast()
    stem.dropAdverb()
    stem.dropFinalLetter()
    return stem.letters.count < 3 ? word : String(decoding: stem.letters, as: UTF8.self)
  }

  private mutating func dropPlural() {
    if ends(with: "ies") || ends(with: "ied") {
      // `families` and `cried`, but `ties` and `died`
      let isShort = letters.count == 4
      letters.removeLast(isShort ? 1 : 3)
      if !isShort { letters.append(UInt8(ascii: "y")) }
    } else if ends(with: "sses") {
      letters.removeLast(2)
    } else if ends(with: "s"), !ends(with: "ss"), !ends(with: "us") {
      letters.removeLast()
    }
  }

  private mutating func dropPast() {
    if ends(with: "eed") {
      if Shape(letters.dropLast(3)).measure > 0 { letters.removeLast() }
      return
    }
    let ending = ends(with: "ed") ? 2 : ends(with: "ing") ? 3 : 0
    guard ending > 0, Shape(letters.dropLast(ending)).hasVowel else { return }
    letters.removeLast(ending)
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") || Shape(letters[...]).wantsFinalE {
      letters.append(UInt8(ascii: "e"))
    } else if hasDoubledEnd {
      letters.removeLast()
    }
  }

  private mutating func dropAdverb() {
    guard ends(with: "ly"), letters.count > 5 else { return }
    // `quickly` and `sexually`, but `family` and `supply`
    if "cdeghkmnrt".utf8.contains(letters[letters.count - 3]) || ends(with: "ally") { letters.removeLast(2) }
  }

  private mutating func dropFinalLetter() {
    let before = Shape(letters.dropLast())
    if ends(with: "e"), before.measure > 1 || before.measure == 1 && !before.wantsFinalE {
      letters.removeLast()
    } else if ends(with: "ll"), before.measure > 1 {
      letters.removeLast()
    }
  }

  /// As `plann` of `planning`. `staffing` and `calling` have their two letters already.
  private var hasDoubledEnd: Bool {
    letters.suffix(2).allSatisfy { $0 == letters.last && "bdgmnprt".utf8.contains($0) }
  }

  private func ends(with ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    return letters.suffix(count).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: count))
  }
}

/// Where the vowels of a word are, in Porter's sense: `y` is one behind a consonant.
private struct Shape {
  private let letters: ArraySlice<UInt8>
  private let vowels: [Bool]

  init(_ letters: ArraySlice<UInt8>) {
    self.letters = letters
    var vowels: [Bool] = []
    for letter in letters {
      let isY = letter == UInt8(ascii: "y")
      vowels.append("aeiou".utf8.contains(letter) || isY && vowels.last == false)
    }
    self.vowels = vowels
  }

  var hasVowel: Bool { vowels.contains(true) }

  /// How often a consonant follows a vowel.
  var measure: Int { zip(vowels, vowels.dropFirst()).count { $0 && !$1 } }

  /// Whether it is short and ends in consonant, vowel, consonant, as `hop` of `hoping` and `hope` does.
  var wantsFinalE: Bool {
    measure == 1 && vowels.suffix(3) == [false, true, false] && !"wxy".utf8.contains(letters.last ?? 0)
  }
}
