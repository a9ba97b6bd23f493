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

  /// - Parameter names: of each group. Groups that share a name become one.
  init(_ names: [[String]]) {
    var table = WordTable()
    var reader = WordReader()
    for names in names {
      let words = names.map { name in
        reader.read(name, into: &table)
        return reader.words.map { table.texts[$0.number] }
      }
      add(words.filter { !$0.isEmpty })
    }
    groups.removeAll { $0.names.count < 2 }
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
}

/// The names of groups, as a table of words knows them.
struct GroupNames {
  private struct Name {
    let stems: [Int]
    let group: Int
  }

  /// By the number of the stem that a name begins with. The longest first.
  private let names: [[Name]]
  /// The words that stand for the groups.
  private let keys: [Int]

  init(_ groups: WordGroups, in table: inout WordTable) {
    keys = groups.groups.map { table.number(of: $0.key) }
    let all = groups.groups.enumerated().flatMap { number, group in
      group.names.map { name in Name(stems: name.map { table.numberOfStem(Stem.of($0)) }, group: number) }
    }
    var names = [[Name]](repeating: [], count: table.stems.count)
    for name in all { names[name.stems[0]].append(name) }
    self.names = names.map { $0.sorted { $0.stems.count > $1.stems.count } }
  }

  /// The keys of the groups whose names a text has. Of names that overlap, the first counts, and of those
  /// that begin at the same word the longest.
  func keys(in words: [WordInText], _ table: WordTable) -> [Int] {
    var found: [Int] = []
    var position = 0
    while position < words.count {
      // Stems that came into the table later begin no name.
      let stem = table.stemOfWord[words[position].number]
      let name = stem < names.count ? names[stem].first { has($0, words[position...], table) } : nil
      if let name { found.append(keys[name.group]) }
      position += name?.stems.count ?? 1
    }
    return found
  }

  private func has(_ name: Name, _ words: ArraySlice<WordInText>, _ table: WordTable) -> Bool {
    words.count >= name.stems.count
      && zip(words, name.stems).allSatisfy { word, stem in table.stemOfWord[word.number] == stem }
  }
}
