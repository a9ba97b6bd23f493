import Testing

@testable import Publications

@Suite struct `Every code is explained` {
  private static let found = Result { try ReportedCodes() }

  @Test func `What a source reports is explained`() throws {
    let reported = try Self.found.get().places
    #expect(reported.count > 80, "Some were not found.")
    for (code, places) in reported where Explanation.of(code) == nil {
      Issue.record("\(code), which \(places.sorted()[0]) reports, is not explained.")
    }
  }

  @Test func `What is explained is reported by a source`() throws {
    let reported = try Set(Self.found.get().places.keys)
    #expect(Set(Explanation.codes).subtracting(reported).sorted() == [])
  }

  /// Otherwise a code could be reported that the two tests above do not know of.
  @Test func `No source reports a code in a way that is not looked for`() throws {
    let unseen = try Self.found.get().unseen
    #expect(unseen == [])
  }

  @Test func `No code is explained twice`() {
    let codes = Explanation.topics.joined().map(\.code)
    #expect(codes.sorted() == Explanation.codes)
  }

  @Test(arguments: Explanation.codes)
  func `An explanation fits a terminal of 80 columns`(_ code: String) throws {
    let text = try #require(Explanation.of(code)).text
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    #expect(!text.contains(" \n"))
    #expect(text.hasPrefix("\(code): "))
    #expect(text.hasSuffix(".\n"))
  }

  @Test(arguments: Explanation.codes)
  func `Each part of an explanation is whole sentences`(_ code: String) throws {
    let explanation = try #require(Explanation.of(code))
    for part in [explanation.meaning, explanation.why, explanation.remedy] {
      #expect(part.hasSuffix("."))
      #expect(part.split(separator: "\n").allSatisfy { $0.contains(/[.:]$/) })
    }
    #expect(!explanation.title.hasSuffix("."))
    #expect(explanation.example?.isEmpty != true)
  }

  @Test func `An unknown code has no explanation`() {
    #expect(Explanation.of("no-such-code") == nil)
  }

  @Test func `An explanation is laid out with its example first`() throws {
    let explanation = try #require(Explanation.of("tab"))
    #expect(
      explanation.text == """
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
