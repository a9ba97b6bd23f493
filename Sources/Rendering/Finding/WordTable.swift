import Bytes

/// The distinct words of many texts: each is kept once and known by its number.
///
/// Texts say the same words again and again. What costs, a word's own memory and its stem, is done when it is met
/// for the first time, and reading on asks for one look into the table a word.
struct WordTable {
  /// The words by their numbers. Those that are common come first.
  private(set) var texts: [String] = []
  /// By the number of a word: the number of its stem.
  private(set) var stemOfWord: [Int] = []
  /// The stems by their numbers.
  private(set) var stems: [String] = []

  private var numbersOfStems: [String: Int] = [:]
  private var table = ByteTable()

  init() {
    for word in SearchWord.common.sorted() { _ = number(of: word) }
  }

  /// Whether a word says nothing alone.
  static func isCommon(_ number: Int) -> Bool { number < SearchWord.common.count }

  mutating func number(of word: String) -> Int { known(table.number(of: word)) }

  /// The number of a word of ASCII alone, in whatever letter case.
  ///
  /// - Parameter letters: so many bytes more than these can be read as `ByteTable.padding` says.
  mutating func number(of letters: UnsafeRawBufferPointer) -> Int {
    known(table.number(of: letters, inSmallLetters: true))
  }

  mutating func numberOfStem(_ stem: String) -> Int {
    if let number = numbersOfStems[stem] { return number }
    stems.append(stem)
    numbersOfStems[stem] = stems.count - 1
    return stems.count - 1
  }

  private mutating func known(_ number: Int) -> Int {
    if number == texts.count {
      texts.append(table.text(of: number))
      stemOfWord.append(numberOfStem(Stem.of(texts[number])))
    }
    return number
  }
}
