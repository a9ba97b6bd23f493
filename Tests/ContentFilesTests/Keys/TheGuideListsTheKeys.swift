import Foundation
import Keys
import Publications
import Testing

@Suite struct `The guide lists the keys` {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  @Test func `Each of its tables is the program's own`() throws {
    let parts = try Self.text("Content/README.md").components(separatedBy: "<!-- keys: ")
    let tables = Dictionary(uniqueKeysWithValues: KeyGuide.all.map { ($0.name, $0.table) })
    #expect(parts.count > 10)
    for part in parts.dropFirst() {
      let name = String(part.prefix { $0 != ">" }.dropLast(3))
      #expect(tables[name].map { part.hasPrefix("\(name) -->\n\n\($0)\n") } ?? false, "\(name): make guide writes it.")
    }
  }

  @Test func `It has those of every type, of documents and of the settings`() throws {
    let guide = try Self.text("Content/README.md")
    for name in ["shared", "documents", "site.yml"] + ItemType.allCases.map(\.folder) {
      #expect(guide.contains("<!-- keys: \(name) -->\n"))
    }
  }

  @Test func `The fuzzer knows every key`() throws {
    let names = Set(KeyGuide.all.flatMap(\.keys).map(\.name))
    #expect(
      try Self.text("Tests/Fuzz/keys.dict") == names.sorted().map { "\"\($0): \"\n" }.joined(), "make guide writes it.")
  }
}
