import Assets
import HTML
import Publications

/// The files of the search.
///
/// `/search.json` is what the script loads before the first word is typed:
///
/// - `version`: 2. It is raised when a reader of an earlier version would go wrong. `search-index.js` reads no other.
/// - `state`: the same in all files that belong together. It changes when entries have other numbers, or
///   words other files.
/// - `types`, `kinds`, `standings`, `themes`: `[slug, name]` each, in the order of first use.
/// - `entries`: newest first, `[address, title, type, kind, year, date, standing, themes, language]`. Type,
///   kind, standing and themes are numbers of those lists. The year is 0 and the date empty where there is
///   none. The language is left out where it is `en-GB`.
/// - `groups`: names that mean the same. The first one's words, in one, are the group's key.
/// - `common`: words that stand in the index where they are in a title, and nowhere else.
/// - `words`: the beginnings by which the files of words are named.
/// - `summaries`: how many are in one file.
///
/// `/search/parts/words-co.json` has in `words` all words whose stem begins with `co`, but for those of a
/// longer beginning that has a file of its own; `words.json` has the rest. Each key is the forms of one
/// word, with spaces between. Its list has a number for each entry that has the word, in the order of the
/// entries: four times the distance to the entry before (to -1 for the first), and the place where the word
/// stands: 0 the text, 1 the summary, 2 kind, date, themes and subjects, 3 the title. A text that has one
/// of the names of a group has the group's key as well.
///
/// `/search/parts/summaries-0.json` has in `summaries` those of the first entries, empty where there is none.
struct SearchFiles {
  let index: SearchIndex

  static let version = 2
  static let summariesInFile = 100

  var all: [FileToMake] {
    let words = WordFile.all(of: index.terms)
    let beginnings = words.map(\.beginning)
    let parts = index.entries.map(\.id.description) + beginnings
    let state = JSON.text(String(Checksum.of(parts.joined(separator: "\n").utf8), radix: 16))
    func file(_ path: String, _ content: @escaping @Sendable () -> [JSON.Member]) -> FileToMake {
      FileToMake(path) {
        let head = [JSON.Member("version", .number(Self.version)), JSON.Member("state", state)]
        return JSON.lines(.object(head + content())).file
      }
    }
    let folder = BuiltIn.searchParts.dropFirst()
    return [file("search.json") { head(beginnings) }]
      + words.map { words in file("\(folder)\(words.name).json") { [.init("words", words.json)] } }
      + summaries.enumerated().map { number, texts in
        file("\(folder)summaries-\(number).json") { [.init("summaries", .lines(.list(texts)))] }
      }
  }

  private var summaries: [[JSON]] {
    let texts = index.entries.map { JSON.text($0.summary?.plainText ?? "") }
    return stride(from: 0, to: texts.count, by: Self.summariesInFile).map { start in
      Array(texts[start..<min(start + Self.summariesInFile, texts.count)])
    }
  }

  private func head(_ beginnings: [String]) -> [JSON.Member] {
    var names = EntryNames()
    let entries = index.entries.map { names.entry($0) }
    return [
      .init("types", names.types.json), .init("kinds", names.kinds.json), .init("standings", names.standings.json),
      .init("themes", names.themes.json), .init("entries", .lines(.list(entries))),
      .init(
        "groups",
        .lines(
          .list(
            index.groups.groups.map { group in
              .list(group.names.map { .text($0.joined(separator: " ")) })
            }))),
      .init("common", .list(SearchWord.common.sorted().map(JSON.text))),
      .init("words", .list(beginnings.map(JSON.text))),
      .init("summaries", .number(Self.summariesInFile)),
    ]
  }
}
