/// A word where it stands in a text: in small letters, without accents and apostrophes.
struct WordInText {
  /// Its number in the table of words.
  let number: Int
  /// Whether a hyphen, and nothing else, stands between the word before and this one.
  let followsHyphen: Bool
}

/// What is a word for the search. A word is a run of letters, marks and digits, which apostrophes may join. An
/// `'s` at its end is left out: `child`, `q`, `7`, `minute`, `briefing` of `Child Q’s 7-minute briefing`.
///
/// `search-words.js` makes the same words of what a reader types.
/// `Tests/RenderingTests/words.json` holds both to the same results.
enum SearchWord {
  /// In UTF-16 code units, as JavaScript counts. What is longer is nothing that somebody looks for.
  static let longest = 40

  /// Words that say nothing alone. They are looked for in titles only. `a` is not one of them: there are
  /// many reviews of a Child A.
  static let common: Set = [
    "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "how",
    "if", "in", "into", "is", "it", "its", "of", "on", "or", "our", "so", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "to", "was", "we", "were", "what", "when", "where", "which",
    "who", "why", "will", "with", "you", "your",
  ]

  /// Words that hyphens join, as one: `7minute` of `7-minute`.
  static func joined(_ words: [WordInText], _ table: WordTable) -> [String] {
    var joined: [String] = []
    var start = words.startIndex
    for end in words.indices where end + 1 == words.endIndex || !words[end + 1].followsHyphen {
      if start < end {
        let whole = words[start...end].map { table.texts[$0.number] }.joined()
        if whole.utf16.count <= longest { joined.append(whole) }
      }
      start = end + 1
    }
    return joined
  }
}
