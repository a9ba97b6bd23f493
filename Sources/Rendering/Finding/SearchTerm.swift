/// A word in all its forms, and the entries that have it.
struct SearchTerm {
  let stem: String
  /// As the texts have them, in alphabetical order.
  fileprivate(set) var words: [String] = []
  /// In the order of the entries.
  fileprivate(set) var postings: ArraySlice<Posting> = []

  /// - Parameter runs: the words of all entries, in the order of the entries.
  /// - Returns: the terms in the order of their stems.
  static func all(of runs: [WordsOfEntries]) -> [SearchTerm] {
    var terms = TermNumbers()
    let numbers = runs.map { terms.numbers(of: $0) }
    let postings = Postings(of: runs, numbers, terms.counts)
    return terms.terms.enumerated().map { number, term in
      var term = term
      term.words.sort()
      term.postings = postings[number]
      return term
    }.sorted { $0.stem < $1.stem }
  }
}

/// The terms of several tables of words, as one.
private struct TermNumbers {
  private(set) var terms: [SearchTerm] = []
  /// How often words of a term were found.
  private(set) var counts: [Int] = []
  private var numbersOfWords: [String: Int] = [:]
  private var numbersOfStems: [String: Int] = [:]

  /// The number of the term of each word that was found, and -1 for others in the table.
  mutating func numbers(of run: WordsOfEntries) -> [Int] {
    var numbers = [Int](repeating: -1, count: run.table.texts.count)
    for (word, _) in run.found {
      let word = Int(word)
      if numbers[word] < 0 { numbers[word] = number(of: word, run.table) }
      counts[numbers[word]] += 1
    }
    return numbers
  }

  private mutating func number(of word: Int, _ table: WordTable) -> Int {
    let text = table.texts[word]
    if let number = numbersOfWords[text] { return number }
    let stem = table.stems[table.stemOfWord[word]]
    let number = numbersOfStems[stem] ?? terms.count
    if number == terms.count {
      terms.append(SearchTerm(stem: stem))
      counts.append(0)
    }
    (numbersOfWords[text], numbersOfStems[stem]) = (number, number)
    terms[number].words.append(text)
    return number
  }
}

/// The postings of all terms, one term behind the other.
private struct Postings {
  private var all: [Posting]
  private var ranges: [Range<Int>]

  subscript(number: Int) -> ArraySlice<Posting> { all[ranges[number]] }

  init(of runs: [WordsOfEntries], _ numbers: [[Int]], _ counts: [Int]) {
    var start = 0
    ranges = counts.map { count in
      defer { start += count }
      return start..<start
    }
    all = Array(repeating: Posting(0, 0), count: start)
    for (run, numbers) in zip(runs, numbers) {
      for (word, posting) in run.found { add(posting, numbers[Int(word)]) }
    }
  }

  /// An entry may have several forms of the word.
  private mutating func add(_ posting: Posting, _ number: Int) {
    let range = ranges[number]
    if let last = range.last, all[last].entry == posting.entry {
      if all[last].place < posting.place { all[last] = posting }
    } else {
      all[range.upperBound] = posting
      ranges[number] = range.lowerBound..<range.upperBound + 1
    }
  }
}
