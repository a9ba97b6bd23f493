/// Finds any of many words in much text, in one pass.
///
/// Every word has at least eight bytes. The first eight of each are looked up at every position of
/// the text, behind a bit table that nearly always says no, so that the cost hardly grows with the
/// number of words.
struct WordSearch {
  static let shortest = 8

  private var words: [UInt64: [(word: [UInt8], owner: Int)]] = [:]
  private var table = [UInt64](repeating: 0, count: 1 << 10)  // 65,536 bits

  init(_ words: [String] = []) {
    for (number, word) in words.enumerated() { add(word, owner: number) }
  }

  /// The owners of the words that are in a text.
  func numbers(in text: [UInt8]) -> Set<Int> {
    var numbers: Set<Int> = []
    search(text) { number, _ in numbers.insert(number) }
    return numbers
  }

  var isEmpty: Bool { words.isEmpty }

  /// - Parameter owner: what to give back when the word is found.
  mutating func add(_ word: String, owner: Int) {
    let bytes = Array(word.utf8)
    guard bytes.count >= Self.shortest else { return }
    let key = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    words[key, default: []].append((bytes, owner))
    let bit = Self.bit(of: key)
    table[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Calls `found` with the owner and the text of every word that is in the text.
  func search(_ text: [UInt8], found: (_ owner: Int, _ word: [UInt8]) -> Void) {
    guard text.count >= 8, !isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      var key: UInt64 = 0
      for (position, byte) in text.enumerated() {
        key = key << 8 | UInt64(byte)
        guard position >= 7 else { continue }
        let bit = Self.bit(of: key)
        guard table[bit >> 6] & (1 << UInt64(bit & 63)) != 0, let candidates = words[key] else {
          continue
        }
        let start = position - 7
        for (word, owner) in candidates
        where start + word.count <= text.count && text[start..<(start + word.count)].elementsEqual(word)
          && Self.standsAlone(start..<(start + word.count), in: text)
        {
          found(owner, word)
        }
      }
    }
  }

  /// Whether it is not part of a longer word or slug: `reviews/child` is not in `reviews/child-a`.
  private static func standsAlone(_ word: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    func goesOn(at inner: Int, to outer: Int) -> Bool {
      text.indices.contains(outer) && isInWord(text[inner]) && isInWord(text[outer])
    }
    return !goesOn(at: word.lowerBound, to: word.lowerBound - 1)
      && !goesOn(at: word.upperBound - 1, to: word.upperBound)
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
  private static func bit(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
