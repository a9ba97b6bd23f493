import HTML

/// A file of the words that begin alike.
struct WordFile {
  /// Empty for the file of the words that are in no other.
  let beginning: String
  private let words: [SearchTerm]

  /// In bytes, and about. Compressed it is a third of that.
  private static let largest = 65_536
  /// A beginning with less than this is not worth a request of its own.
  private static let smallest = 8_192
  private static let longestBeginning = 3

  static func all(of terms: [SearchTerm]) -> [WordFile] { split(terms, "") }

  var name: String { beginning.isEmpty ? "words" : "words-\(beginning)" }

  var json: JSON {
    .lines(
      .object(
        words.map { term in
          .init(term.words.joined(separator: " "), .numbers(term.distances))
        }))
  }

  private static func split(_ terms: [SearchTerm], _ beginning: String) -> [WordFile] {
    guard beginning.utf8.count < longestBeginning, size(of: terms) > largest else {
      return [WordFile(beginning: beginning, words: terms)]
    }
    let large = Dictionary(grouping: terms) { $0.beginning(behind: beginning) }
      .filter { !$0.key.isEmpty && size(of: $0.value) > smallest }
    let rest = terms.filter { large[$0.beginning(behind: beginning)] == nil }
    return [WordFile(beginning: beginning, words: rest)]
      + large.sorted { $0.key < $1.key }.flatMap { split($0.value, $0.key) }
  }

  private static func size(of terms: [SearchTerm]) -> Int {
    terms.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.utf8.count } + 3 * $1.postings.count }
  }
}

extension SearchTerm {
  /// One letter longer than the one given. Empty where the stem has no more letters, or one that does not
  /// belong in the name of a file.
  fileprivate func beginning(behind beginning: String) -> String {
    let next = stem.utf8.prefix(beginning.utf8.count + 1)
    guard next.count > beginning.utf8.count, next.allSatisfy({ $0 < 0x80 }) else { return "" }
    return String(decoding: next, as: UTF8.self)
  }

  /// The entries as the files have them.
  fileprivate var distances: [Int] {
    var last = -1
    return postings.map { posting in
      defer { last = posting.entry }
      return 4 * (posting.entry - last) + Int(posting.place)
    }
  }
}
