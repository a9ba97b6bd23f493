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
    let empty = WordsOfEntries(groups)
    let length = max(1, min(Self.entriesInRun, entries.count / 8))
    let runs = stride(from: 0, to: entries.count, by: length).map { $0..<min($0 + length, entries.count) }
    let words = try await Parallel.map(runs, inRunsOf: 1) { run in
      var words = empty
      for entry in run { words.add(entry: entry, entries[entry].searchTexts(of: edition.partnership)) }
      return words
    }
    self.entries = entries
    self.groups = groups
    terms = SearchTerm.all(of: words)
  }

  /// Each run meets the words of English anew, and so it is long.
  private static let entriesInRun = 256

  init(entries: [PublicItem], groups: WordGroups, terms: [SearchTerm]) {
    (self.entries, self.groups, self.terms) = (entries, groups, terms)
  }
}
