import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A line that never came true` {
  /// Lines as `event day [until] [file]`, the item always the same.
  private static func register(_ lines: [String]) -> Register {
    Register(
      lines.enumerated().map { number, line in
        let words = line.split(separator: " ").map(String.init)
        let file = words.dropFirst(2).first { $0.contains(".") || $0 == "body" }
        let until = words.dropFirst(2).first.flatMap { PartialDate($0) }.map { $0.firstDay }
        return Located(
          RegisterEntry(
            event: RegisterEntry.Event(rawValue: words[0]) ?? .notLive, item: id("reviews/child-s"),
            moment: moment(words[1]), until: until, file: file,
            sha256: file.map { _ in String(repeating: "0", count: 64) }),
          at: SourcePlace(path: "Content/register.csv", line: number + 2))
      })
  }

  private static func standing(_ lines: [String]) -> [String] {
    register(lines).standing.map { "\($0.value.event.rawValue) \($0.value.moment.day.iso)" }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: [String]
    let left: [String]

    init(_ name: String, _ lines: [String], leaves left: [String]) {
      (testDescription, self.lines, self.left) = (name, lines, left)
    }
  }

  static let cases = [
    Case("is taken back", ["published 2026-01-10", "not-live 2026-01-11"], leaves: []),
    Case(
      "is the last one, never an earlier one",
      ["published 2026-01-10", "published 2026-03-01 2028-01-01", "not-live 2026-03-02"],
      leaves: ["published 2026-01-10"]),
    Case(
      "is taken back once, though two runs say so",
      ["published 2026-01-10", "published 2026-03-01 2028-01-01", "not-live 2026-03-02", "not-live 2026-03-03"],
      leaves: ["published 2026-01-10"]),
    Case(
      "and then came true at the next try",
      ["published 2026-03-01", "not-live 2026-03-01", "published 2026-03-01"], leaves: ["published 2026-03-01"]),
    Case(
      "is the one of that file",
      ["document 2026-01-10 a.pdf", "document 2026-01-10 b.pdf", "not-live 2026-01-11 b.pdf"],
      leaves: ["document 2026-01-10"]),
    Case(
      "is no withdrawal", ["published 2026-01-10", "withdrawn 2026-02-01", "not-live 2026-02-02"],
      leaves: ["withdrawn 2026-02-01"]),
    Case(
      "is not what was taken down, or archived",
      ["taken-down 2026-01-10 a.pdf", "archived 2026-01-11", "not-live 2026-01-12 a.pdf", "not-live 2026-01-12"],
      leaves: ["taken-down 2026-01-10", "archived 2026-01-11"]),
    Case(
      "of one run, of whatever event",
      ["document 2026-01-10 a.pdf", "restored 2026-01-10 a.pdf", "not-live 2026-01-11 a.pdf"], leaves: []),
    Case(
      "is one before it, whatever the moments are", ["not-live 2026-03-02", "published 2026-03-01"],
      leaves: ["published 2026-03-01"]),
    Case(
      "in a register that has every line twice",
      ["published 2026-01-10", "not-live 2026-01-11", "published 2026-01-10", "not-live 2026-01-11"], leaves: []),
    Case("is of words", ["text 2026-01-10 body", "not-live 2026-01-11 body"], leaves: []),
  ]

  @Test(arguments: cases)
  func `It`(case: Case) {
    #expect(Self.standing(`case`.lines) == `case`.left)
  }

  @Test func `A register of which no line stands is empty, and its last moment is that of its lines`() {
    let register = Self.register(["published 2026-01-10", "not-live 2026-01-11"])
    #expect(register.isEmpty)
    #expect(register.lastMoment == moment("2026-01-11"))
    #expect(catalogue([]).registerProblems(register, asOf: moment("2026-02-01"), hashes: .none).isEmpty)
  }
}

extension Hashes {
  static let none = Hashes(file: { _ in nil }, words: { $0 })
}
