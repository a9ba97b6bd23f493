import Foundation
import TestSupport
import Testing

@testable import Rendering

/// The same table holds the script to the same words (`Tests/Browser/test_search.py`).
@Suite struct `The words of a text are those of the table` {
  struct Table: Decodable {
    struct Row: Decodable, CustomTestStringConvertible {
      let text: String
      let words: [String]
      let stems: [String]
      /// Of words that hyphens join.
      let joined: [String]?
      /// Of the groups whose names it has.
      let keys: [String]?

      var testDescription: String { text }
    }

    let groups: [[String]]
    let texts: [Row]
  }

  static let table: Table? = {
    let path = "\(Sites.repository)/Tests/RenderingTests/words.json"
    let bytes = FileManager.default.contents(atPath: path)
    return bytes.flatMap { try? JSONDecoder().decode(Table.self, from: $0) }
  }()

  @Test(arguments: table?.texts ?? [])
  func `A text has these words, stems and names`(row: Table.Row) throws {
    let read = Self.read(row.text, WordGroups(try #require(Self.table).groups))
    #expect(read.words.map { read.table.texts[$0.number] } == row.words)
    #expect(read.words.map { read.table.stems[read.table.stemOfWord[$0.number]] } == row.stems)
    #expect(SearchWord.joined(read.words, read.table) == row.joined ?? [])
    #expect(read.keys == row.keys ?? [])
  }

  @Test func `The table is there`() throws {
    #expect(try #require(Self.table).texts.count > 40)
  }

  @Test func `Groups that share a name are one`() {
    let groups = WordGroups([["SCR", "serious case review"], ["alone"], ["serious case reviews", "big review"]])
    #expect(groups.groups.map(\.names) == [[["scr"], ["serious", "case", "review"], ["big", "review"]]])
    #expect(Self.read("A big review", groups).keys == ["scr"])
  }

  private static func read(
    _ text: String, _ groups: WordGroups
  ) -> (words: [WordInText], table: WordTable, keys: [String]) {
    var table = WordTable()
    let names = GroupNames(groups, in: &table)
    var reader = WordReader()
    reader.read(text, into: &table)
    return (reader.words, table, names.keys(in: reader.words, table).map { table.texts[$0] })
  }
}
