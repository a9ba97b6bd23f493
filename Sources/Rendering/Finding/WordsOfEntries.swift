import Keys

/// The words of some entries of the search, each with the place that says most about it.
struct WordsOfEntries {
  private(set) var table = WordTable()
  /// In the order of the entries.
  private(set) var found: [(word: Int32, posting: Posting)] = []
  private let names: GroupNames
  private var reader = WordReader()
  /// Of the entry that is being read, by the number of a word: one more than the place; 0 for a word it has not.
  private var places: [UInt8] = []
  private var wordsOfEntry: [Int] = []

  init(_ groups: WordGroups) { names = GroupNames(groups, in: &table) }

  /// - Parameters:
  ///   - entry: its number. Entries come in order.
  ///   - texts: all that it can be found by.
  mutating func add(entry: Int, _ texts: [(place: SearchPlace, text: String)]) {
    for (place, text) in texts {
      reader.read(text, into: &table)
      for word in reader.words { raise(word.number, to: place) }
      for joined in SearchWord.joined(reader.words, table) { raise(table.number(of: joined), to: place) }
      for key in names.keys(in: reader.words, table) { raise(key, to: place) }
    }
    for word in wordsOfEntry {
      // Who looks for a title may write all of its words.
      let isTitle = places[word] == Self.title
      if isTitle || !WordTable.isCommon(word) { found.append((Int32(word), Posting(entry, places[word] - 1))) }
      places[word] = 0
    }
    wordsOfEntry.removeAll(keepingCapacity: true)
  }

  private static let title = UInt8(SearchPlace.title.rawValue) + 1

  private mutating func raise(_ word: Int, to place: SearchPlace) {
    if word >= places.count { places += [UInt8](repeating: 0, count: max(word + 1, 2 * places.count) - places.count) }
    if places[word] == 0 { wordsOfEntry.append(word) }
    places[word] = max(places[word], UInt8(place.rawValue) + 1)
  }
}

/// An entry that has a word, and the place where it stands, in one number.
struct Posting {
  private let bits: UInt32

  init(_ entry: Int, _ place: UInt8) { bits = UInt32(entry) << 2 | UInt32(place) }

  var entry: Int { Int(bits >> 2) }
  var place: UInt8 { UInt8(bits & 3) }
}
