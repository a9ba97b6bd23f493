import Foundation
import Testing

@testable import Diagnostics

@Suite struct `Every code is explained` {
  @Test(arguments: Code.allCases)
  func `An explanation fits a terminal of 80 columns`(_ code: Code) {
    let text = code.explained
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    #expect(!text.contains(" \n"))
    #expect(text.hasPrefix("\(code.rawValue): "))
    #expect(text.hasSuffix(".\n"))
  }

  @Test(arguments: Code.allCases)
  func `Each part of an explanation is whole sentences`(_ code: Code) {
    let explanation = code.explanation
    for part in [explanation.meaning, explanation.why, explanation.remedy] {
      #expect(part.hasSuffix("."))
      #expect(part.split(separator: "\n").allSatisfy { $0.contains(/[.:]$/) })
    }
    #expect(!explanation.title.hasSuffix("."))
    #expect(explanation.example?.isEmpty != true)
  }

  /// They are in reports that other programs read.
  @Test func `Codes are words with hyphens, and no two are the same`() {
    #expect(Code.allCases.allSatisfy { $0.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test func `Each stops what its row says`() {
    for code in Code.allCases {
      let stopped = Purpose.allCases.filter { code.severity(for: $0) == .error }
      let expected: [Purpose] =
        switch code.stops {
        case .nothing, .untilSignedOff: []
        case .publish, .untilLookedAt: [.publish]
        case .buildAndPublish: [.build, .publish]
        case .allButADraft: [.build, .check, .publish]
        case .always: [.draft, .build, .check, .publish]
        }
      #expect(stopped == expected, "\(code)")
    }
  }

  @Test func `What is said of a person shows no line, and stops a document or more, or is only told`() {
    let persons = Code.allCases.filter { !$0.showsItsLine }
    #expect(persons.allSatisfy { $0.rawValue.hasPrefix("personal-") } && persons.count == 6)
  }

  @Test func `The table in the guide is the program's own`() throws {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Content/README.md")
    #expect(try String(contentsOf: guide, encoding: .utf8).hasSuffix("\n\n\(Code.table)"), "make guide writes it.")
  }

  @Test func `What is said of a draft stays said of a draft`() {
    let problem = Diagnostic(SourcePlace(path: "a"), .missingKey, "M.", for: .draft)
    #expect(problem.severity == .warning && problem.withSeverity(for: .publish).severity == .warning)
    #expect(Diagnostic(SourcePlace(path: "a"), .missingKey, "M.").severity == .error)
  }

  @Test func `An explanation is laid out with its example first`() {
    #expect(
      Code.tab.explained == """
        tab: There is a tab at the beginning of a line

            withdrawn:
              on: 2026-07-01
              reason: A member of the family asked us to.

        What it means
          A line among the keys is moved in with the tab key.

        Why it matters
          A tab is two, four or eight spaces wide, as each program likes. So nobody can
          tell what the line belongs to.

        What to do
          Delete the tab, and move the line in with two spaces.

        """)
  }
}
