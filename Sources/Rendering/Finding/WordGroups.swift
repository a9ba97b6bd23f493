/// Names that mean the same: a reader who looks for `SCR` finds `Serious case review` too.
///
/// Where a text has one of a group's names, the index has the group's key there as well, as if it were
/// one more word of the text.
struct WordGroups {
  struct Group {
    /// Each as its words.
    var names: [[String]]

    var key: String { names[0].joined() }
  }

  private(set) var groups: [Group] = []
  /// By the stem that a name begins with: the stems of the whole name, and its group. The longest first.
  private var names: [String: [(stems: [String], group: Int)]] = [:]
  /// Nearly all words of a text begin like no name, and need no stem.
  private var beginnings = BeginningSet()

  /// - Parameter names: of each group. Groups that share a name become one.
  init(_ names: [[String]]) {
    for names in names { add(names.map { SearchWord.all(in: $0).map(\.text) }.filter { !$0.isEmpty }) }
    groups.removeAll { $0.names.count < 2 }
    for (number, group) in groups.enumerated() {
      for name in group.names {
        let stems = name.map(Stem.of)
        self.names[stems[0], default: []].append((stems, number))
        beginnings.insert(stems[0])
        beginnings.insert(name[0])
      }
    }
    for first in self.names.keys { self.names[first]?.sort { $0.stems.count > $1.stems.count } }
  }

  private mutating func add(_ names: [[String]]) {
    var all = Group(names: [])
    let stems = Set(names.map { $0.map(Stem.of) })
    groups.removeAll { group in
      let isSame = group.names.contains { stems.contains($0.map(Stem.of)) }
      if isSame { all.names += group.names }
      return isSame
    }
    var seen: Set<[String]> = []
    all.names = (all.names + names).filter { seen.insert($0.map(Stem.of)).inserted }
    groups.append(all)
  }

  /// The keys of the groups whose names a text has. Of names that overlap, the first counts, and of those
  /// that begin at the same word the longest.
  func keys(in words: [SearchWord]) -> [String] {
    var keys: [String] = []
    var position = 0
    while position < words.count {
      let name = name(at: position, in: words)
      if let name { keys.append(groups[name.group].key) }
      position += name?.stems.count ?? 1
    }
    return keys
  }

  private func name(at position: Int, in words: [SearchWord]) -> (stems: [String], group: Int)? {
    guard beginnings.mayContain(words[position].text) else { return nil }
    return names[Stem.of(words[position].text)]?.first { name in
      words.count - position >= name.stems.count
        && name.stems.indices.dropFirst().allSatisfy { Stem.of(words[position + $0].text) == name.stems[$0] }
    }
  }
}

/// The first three letters of words. It says of a word in no time that it is not in it, and may be wrong
/// when it says that it is.
private struct BeginningSet {
  private var bits = [Bool](repeating: false, count: 1 << 15)

  mutating func insert(_ word: String) { bits[Self.bit(of: word)] = true }

  func mayContain(_ word: String) -> Bool { bits[Self.bit(of: word)] }

  private static func bit(of word: String) -> Int {
    word.utf8.prefix(3).reduce(0) { $0 << 5 | Int($1 & 31) }
  }
}
