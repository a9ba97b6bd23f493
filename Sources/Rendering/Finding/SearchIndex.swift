import Keys
import Parallel
import Publications

/// What can be found on the site, and by which words.
struct SearchIndex {
  /// Newest first. Withdrawn records are in the archive and nowhere else.
  let entries: [PublicItem]
  let groups: WordGroups
  let terms: [SearchTerm]

  init(_ edition: Edition) async throws {
    let entries = edition.items.filter { $0.standing != .withdrawn }
    let groups = WordGroups(edition)
    let words = try await Parallel.map(entries) { $0.searchWords(edition.partnership, groups) }
    self.entries = entries
    self.groups = groups
    terms = SearchTerm.all(of: words)
  }

  init(entries: [PublicItem], groups: WordGroups, terms: [SearchTerm]) {
    (self.entries, self.groups, self.terms) = (entries, groups, terms)
  }
}

/// A word in all its forms, and the entries that have it.
struct SearchTerm {
  let stem: String
  /// As the texts have them, in alphabetical order.
  private(set) var words: [String] = []
  /// In the order of the entries.
  private(set) var postings: [Posting] = []

  struct Posting {
    let entry: Int
    var place: SearchPlace
  }

  /// - Parameter entries: the words of each.
  /// - Returns: the terms in the order of their stems.
  static func all(of entries: [[String: SearchPlace]]) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    var numbers: [String: Int] = [:]
    var numbersOfStems: [String: Int] = [:]
    for (entry, words) in entries.enumerated() {
      for (word, place) in words {
        if let number = numbers[word] {
          terms[number].add(Posting(entry: entry, place: place))
          continue
        }
        let stem = Stem.of(word)
        let number = numbersOfStems[stem] ?? terms.count
        if number == terms.count { terms.append(SearchTerm(stem: stem)) }
        (numbers[word], numbersOfStems[stem]) = (number, number)
        terms[number].words.append(word)
        terms[number].add(Posting(entry: entry, place: place))
      }
    }
    for number in terms.indices { terms[number].words.sort() }
    return terms.sorted { $0.stem < $1.stem }
  }

  /// An entry may have several forms of the word.
  private mutating func add(_ posting: Posting) {
    if let last = postings.last, last.entry == posting.entry {
      postings[postings.count - 1].place = max(last.place, posting.place)
    } else {
      postings.append(posting)
    }
  }
}

extension PublicItem {
  /// Its words, each with the place that says most about it.
  fileprivate func searchWords(_ partnership: PublicPartnership, _ groups: WordGroups) -> [String: SearchPlace] {
    var places: [String: SearchPlace] = [:]
    for (place, text) in searchTexts(of: partnership) {
      let words = SearchWord.all(in: text)
      for word in words { places[word.text, default: place].raise(to: place) }
      for key in SearchWord.joined(words) + groups.keys(in: words) {
        places[key, default: place].raise(to: place)
      }
    }
    // Who looks for a title may write all of its words.
    return places.filter { word, place in place == .title || !SearchWord.common.contains(word) }
  }
}

extension SearchPlace {
  fileprivate mutating func raise(to other: SearchPlace) { self = max(self, other) }
}
