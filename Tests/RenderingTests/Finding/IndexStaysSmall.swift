import ContentFiles
import Foundation
import HTML
import Keys
import Publications
import TestSupport
import Testing

@testable import Rendering

@Suite struct `The index stays small` {
  /// The budget is of what is loaded before the first word is typed.
  @Test func `1,000 items with summaries are less than 150 KB, compressed`() async throws {
    let files = try await Self.index(of: Self.items(1_000))
    let scripts = try Self.scripts()
    let head = try Self.compressed(try #require(files["search.json"]))
    let sizes = try scripts.map { try Self.compressed([UInt8](Data(contentsOf: URL(filePath: $0)))) }
    #expect(try ReadIndex(files).entries.count == 1_001)
    #expect(sizes.count == 6)
    #expect(head + sizes.reduce(0, +) < 150_000)
  }

  @Test func `Words are in the file of their beginning, and no file is large`() async throws {
    var random = SplitMix64(seed: 7)
    let words = (0..<30_000).map { _ in Self.word(&random) }.filter { !SearchWord.common.contains($0) } + ["жук", "日本"]
    let entries = (0..<40).map { _ in random.some(of: words, onceIn: 4) }
    let files = WordFile.all(of: SearchTerm.all(of: Self.runs(of: entries + [["жук", "日本"]], inRunsOf: 7)))
    let beginnings = files.map(\.beginning)
    #expect(files.count > 20)
    #expect(Set(beginnings).count == files.count)
    for file in files {
      #expect(Self.bytes(of: file).count < 80_000, "\(file.name)")
      #expect(file.name.wholeMatch(of: /words(-[a-z0-9]{1,3})?/) != nil)
      for key in try Self.keys(of: file) {
        let stem = Stem.of(String(key.prefix { $0 != " " }))
        let longest = beginnings.filter(stem.hasPrefix).max { $0.utf8.count < $1.utf8.count }
        #expect(file.beginning == longest, "\(key)")
      }
    }
    let all = try files.flatMap(Self.keys).flatMap { $0.split(separator: " ").map(String.init) }
    let isComplete = Set(all) == Set(entries.joined()).union(["жук", "日本"])
    #expect(isComplete)
    #expect(Set(all).count == all.count)
  }

  private static func runs(of entries: [[String]], inRunsOf length: Int) -> [WordsOfEntries] {
    stride(from: 0, to: entries.count, by: length).map { start in
      var run = WordsOfEntries(WordGroups([]))
      for entry in start..<min(start + length, entries.count) {
        run.add(entry: entry, [(.text, entries[entry].joined(separator: " "))])
      }
      return run
    }
  }

  private static func bytes(of file: WordFile) -> [UInt8] {
    let text: HTML = "\(file.json)"
    return text.bytes
  }

  /// As a reader of the file finds them.
  private static func keys(of file: WordFile) throws -> [String] {
    let words = try JSONSerialization.jsonObject(with: Data(bytes(of: file))) as? [String: [Int]]
    return try #require(words).keys.sorted()
  }

  // MARK: A made-up site

  private static func index(of items: SiteFiles) async throws -> [String: [UInt8]] {
    let site = try WrittenSite(items)
    let catalogue = try #require(try await site.read().catalogue)
    let edition = catalogue.edition(asOf: try Moment(dayOrMoment: Sites.moment))
    let files = SearchFiles(index: try await SearchIndex(edition)).all
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.make()) })
  }

  /// Titles of eight words and summaries of nearly 300 letters, of 4,000 words that are as likely: real texts
  /// repeat themselves more, and compress better.
  private static func items(_ count: Int) -> SiteFiles {
    var random = SplitMix64(seed: 1)
    let words = (0..<4_000).map { _ in word(&random) }
    let themes = (0..<25).map { _ in "\(word(&random)) \(word(&random))" }
    func text(_ count: Int) -> String { (0..<count).map { _ in random.one(of: words) }.joined(separator: " ") }
    return Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        let title = "Child \(number) \(text(7))"
        let slug = title.lowercased().replacing(" ", with: "-")
        let date = "\(random.number(2015...2025))-\(random.number(10...12))-\(random.number(10...28))"
        let front = """
          title: \(title)
          published: \(date)
          kind: \(random.one(of: ["lcspr", "scr", "cpr", "sar"]))
          themes: [\(random.some(of: themes, onceIn: 8).joined(separator: ", "))]
          summary: \(text(38).prefix(300))
          """
        return ("Content/reviews/\(slug).md", item(front.replacing("themes: []\n", with: "")))
      })
  }

  private static func word(_ random: inout SplitMix64) -> String {
    (0...random.number(0...2)).map { _ in
      random.one(of: ["b", "c", "d", "f", "l", "m", "n", "p", "r", "s", "st", "t"])
        + random.one(of: ["a", "e", "i", "o", "u", "ea"]) + random.one(of: ["", "n", "r", "s", "t"])
    }.joined()
  }

  // MARK: Sizes

  private static func scripts() throws -> [String] {
    let folder = "\(Sites.repository)Sources/Assets/Files"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0 == "finding.js" || $0.hasPrefix("search") && $0.hasSuffix(".js") }.map { "\(folder)/\($0)" }
  }

  private static func compressed(_ bytes: [UInt8]) throws -> Int {
    let scratch = ScratchFolder()
    try scratch.write("file", Data(bytes))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-c", scratch("file")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return try withExtendedLifetime(scratch) { try #require(try output.fileHandleForReading.readToEnd()).count }
  }
}
