import Foundation
import Testing

/// The index as a reader of its files has it, who knows nothing but what the files say.
package struct ReadIndex {
  package struct Entry: Hashable {
    package let address: String
    package let title: String
  }

  /// Where a word stands: its form in the file's key, and the place for each entry's number.
  package struct Term {
    package let words: [String]
    package let places: [Int: Int]
  }

  package let entries: [Entry]
  package let groups: [[String]]
  package let summaries: [String]
  /// By the beginnings that the files are named by.
  package let terms: [String: [Term]]
  package let states: Set<String>

  /// - Parameter files: of a site, by their paths.
  package init(_ files: [String: [UInt8]]) throws {
    let head = try Self.object(files, "search.json")
    let rows = try #require(head["entries"] as? [[Any]])
    let beginnings = try #require(head["words"] as? [String])
    let size = try #require(head["summaries"] as? Int)
    let summaryFiles = try (0..<(rows.count + size - 1) / size).map { number in
      try Self.object(files, "search/parts/summaries-\(number).json")
    }
    let wordFiles = try beginnings.map { beginning in
      try Self.object(files, "search/parts/words\(beginning.isEmpty ? "" : "-\(beginning)").json")
    }
    entries = try rows.map { row in
      Entry(address: try #require(row[0] as? String), title: try #require(row[1] as? String))
    }
    groups = try #require(head["groups"] as? [[String]])
    summaries = summaryFiles.flatMap { $0["summaries"] as? [String] ?? [] }
    terms = Dictionary(uniqueKeysWithValues: zip(beginnings, wordFiles.map(Self.terms)))
    states = Set(([head] + summaryFiles + wordFiles).compactMap { $0["state"] as? String })
  }

  /// The titles of the entries that have a word, each with the place: 0 text, 1 summary, 2 facts, 3 title.
  package func places(of word: String) -> [String: Int] {
    let term = terms.values.joined().first { $0.words.contains(word) }
    return Dictionary(uniqueKeysWithValues: (term?.places ?? [:]).map { (entries[$0.key].title, $0.value) })
  }

  package var words: Set<String> { Set(terms.values.joined().flatMap(\.words)) }

  private static func object(_ files: [String: [UInt8]], _ path: String) throws -> [String: Any] {
    let bytes = try #require(files[path], "\(path) is not there")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private static func terms(of file: [String: Any]) -> [Term] {
    (file["words"] as? [String: [Int]] ?? [:]).map { words, postings in
      var entry = -1
      let places = postings.map { posting in
        entry += posting / 4
        return (entry, posting % 4)
      }
      return Term(
        words: words.split(separator: " ").map(String.init), places: Dictionary(uniqueKeysWithValues: places))
    }
  }
}
