import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import ContentFiles

/// Two readers of one form: what the quick one makes of a text is what the whole one makes of it.
@Suite struct `The quick reader of YAML reads it as the whole one does` {
  @Test(arguments: 0..<40)
  func `Of made-up keys it makes the same, or nothing`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var read = 0
    for _ in 0..<250 {
      let text = Self.mapping(&random, indent: "", depth: 0)
      if hasOneMeaning(text) { read += 1 }
    }
    // It would be of no use if it read hardly any.
    #expect(read > 25)
  }

  @Test func `Of the example's keys it makes the same, and reads most`() throws {
    let files = try Self.filesOfExample()
    let read = try files.count { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let end = text.dropFirst(4).firstRange(of: "\n---\n") else { return false }
      return hasOneMeaning(String(text.dropFirst(4)[..<end.lowerBound]))
    }
    #expect(files.count > 50)
    #expect(read * 2 > files.count)
  }

  @Test(arguments: [
    "", "title", "title:", "title: a: b", "title: a #b", "title: # b", "title: &a b", "title: !b c", "title: |\n  a",
    "title: >\n  a", "title: a\n  b", "title: \"a\\u0041\"", "title: 'a''b'", "title: \"a\" b", "title: {a: b}",
    "title: [a, [b]]", "title: [a,, b]", "title: [a, ]", "a: b\na: c", " a: b", "a:\n- b\n - c", "a: b\n- c", "? a",
    "a:\n  - - b", "a:\n  -\n    b: c", "a:\tb", "a: b\n   \n  c", "- a", "\"a\": b", "a:b", "title: -a", "title: @a",
    "a:\n  b: c\n d: e",
  ])
  func `It leaves these to the whole one`(text: String) {
    #expect(PlainYAML.read(text, path: "a.md", firstLine: 2) == nil)
  }

  /// - Returns: whether the quick reader makes something of it.
  private func hasOneMeaning(_ text: String) -> Bool {
    guard let node = PlainYAML.read(text, path: "a.md", firstLine: 2) else { return false }
    let lines = SourceText.lines(of: text)
    let whole = YAMLReader.readWhole(lines[...], path: "a.md", firstLine: 2)
    #expect(whole.problems.isEmpty, "\(text)")
    #expect(whole.node.map(Self.shown) == Self.shown(node), "\(text)")
    return true
  }

  private static func shown(_ node: YAMLNode) -> String {
    let flags = "\(node.isPlain ? "p" : "")\(node.isBlock ? "b" : "")\(node.isBroken ? "x" : "")"
    let content =
      switch node.content {
      case .text(let text): text.debugDescription
      case .list(let nodes): "[\(nodes.map(shown).joined(separator: ", "))]"
      case .mapping(let pairs): "{\(pairs.map { "\(shown($0.key)): \(shown($0.value))" }.joined(separator: ", "))}"
      }
    return "\(node.place.line):\(node.place.column)\(flags)\(content)"
  }

  private static func filesOfExample() throws -> [URL] {
    let folder = URL(filePath: "\(Sites.repository)Content")
    let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (names?.compactMap { $0 as? URL } ?? []).filter {
      $0.pathExtension == "md" && $0.lastPathComponent != "README.md"
    }
  }

  // MARK: Making

  private static func mapping(_ random: inout SplitMix64, indent: String, depth: Int) -> String {
    (0..<random.number(1...4)).map { number in
      let key = random.one(of: ["title", "kind", "published", "file_\(number)", "with", "a", "title"])
      let comment = random.once(in: 12) ? "\(indent)# a word\n" : ""
      let blank = random.once(in: 12) ? "\n" : ""
      return "\(comment)\(blank)\(indent)\(key):\(value(&random, indent: indent, depth: depth))" as String
    }.joined(separator: "\n")
  }

  private static func value(_ random: inout SplitMix64, indent: String, depth: Int) -> String {
    let further = indent + random.one(of: ["  ", "  ", "  ", "    ", ""])
    switch depth < 3 ? random.number(0...9) : random.number(0...5) {
    case 6: return "\n\(mapping(&random, indent: further, depth: depth + 1))"
    case 7, 8: return (0..<random.number(1...3)).map { _ in entry(&random, indent: further, depth: depth) }.joined()
    case 9: return " [\((0..<random.number(0...3)).map { _ in scalar(&random) }.joined(separator: ", "))]"
    default:
      let end = random.once(in: 8) ? "  " : ""
      return " \(scalar(&random))\(end)"
    }
  }

  private static func entry(_ random: inout SplitMix64, indent: String, depth: Int) -> String {
    let gap = random.one(of: [" ", " ", "  "])
    let isScalar = random.once(in: 2)
    let value = isScalar ? scalar(&random) : mapping(&random, indent: "\(indent)  ", depth: depth + 1)
    return "\n\(indent)-\(gap)\(value.drop { $0 == " " })"
  }

  private static func scalar(_ random: inout SplitMix64) -> String {
    random.one(of: [
      "Child S", "2026-11-25T10:00", "true", "no", "~", "null", "1e3", "łódź (a, b)", "a-b", "- a", "“quoted”", "'it'",
      "\"two words\"", "\"a: b # c\"", "'a \"b\" c'", "https://example.org/a?b=c#d", "(see below)", "a # b", "a: b",
      "ends:", "\"\"", "''", "[a, b]", "[ a ,b ]", "&a", "*a", "!a", "@a", "%a", "`a`", "|", ">", "a  b", "it's", "é",
      "a,b", "{a}", "a}", "...", "a\tb", "0", "10am",
    ])
  }
}
