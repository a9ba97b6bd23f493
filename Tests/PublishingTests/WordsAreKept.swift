import Publications
import TestSupport
import Testing

@testable import Hashing

@Suite struct `Words are kept` {
  private static let file = "reviews/child-w.md"
  private static let text = """
    ---
    title: Child W
    published: 2026-06-01
    kind: lcspr
    summary: >
      What we
      learnt.
    learning: |
      **Ask twice.**
    response:
      - {action: Train all., lead: Health, done: 2026-07-01}
    ---

    The text of it.

    ```when
    from: 2026-07-01
    text: What comes later.
    ```

    The rest.

    """

  private func site(_ text: String = text) async throws -> PublishedSite {
    let site = try PublishedSite([Self.file: text])
    try await site.publish("2026-06-01T09:00")
    return site
  }

  private func sums(_ site: PublishedSite) -> [String: String] {
    site.lines.filter { $0.hasPrefix("text,") }.reduce(into: [:]) { sums, line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      sums[fields[4]] = fields[5]
    }
  }

  @Test(arguments: [false, true])
  func `Each part is recorded as it is written and shows, whatever its line ends are`(hasReturns: Bool) async throws {
    let site = try await site(hasReturns ? Self.text.replacing("\n", with: "\r\n") : Self.text)
    let words = [
      "summary": "What we learnt.", "learning": "**Ask twice.**", "response": "Train all.\nHealth",
      "body": "The text of it.\n\nThe rest.",
    ]
    #expect(sums(site) == words.mapValues { FileHash.sha256(of: Array($0.utf8)) })
  }

  @Test func `What shows from a day on is recorded then`() async throws {
    let site = try await site()
    let before = sums(site)
    try await site.publish("2026-07-01")
    let after = sums(site)
    #expect(after["body"] != before["body"])
    #expect(after["response"] == FileHash.sha256(of: Array("Train all.\nHealth\n2026-07-01".utf8)))
    #expect(after["summary"] == before["summary"])
    #expect(try await site.publish("2026-07-02").output == nil)
  }

  @Test func `Changed words go live and are recorded, and each part is told`() async throws {
    let site = try await site()
    try site.edit(Self.file) { $0.replacing("Ask twice", with: "Ask again").replacing("The rest", with: "The end") }
    let before = site.lines.count
    let report = try await site.publish("2026-06-15")
    #expect(Array(site.events[before...]) == ["text reviews/child-w learning", "text reviews/child-w body"])
    #expect(report.entries.map(\.isTold) == [true, true])
    #expect(site.live("reviews/child-w/index.html")?.contains("Ask again") == true)
  }

  @Test func `The words of what is new are recorded without a word, and so are all in a register from before`()
    async throws
  {
    let site = try await site()
    let lines = site.lines
    try site.forgetLastRun()
    try site.edit("register.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("text,") }.map { "\($0)\n" }.joined()
    }
    let report = try await site.publish("2026-06-15")
    #expect(report.entries.count == 4)
    #expect(report.entries.allSatisfy { !$0.isTold })
    #expect(site.lines.count == lines.count)
  }

  @Test func `No part may be emptied before the last day`() async throws {
    let site = try await site()
    try site.write(Self.file, "---\ntitle: Child W\npublished: 2026-06-01\nkind: lcspr\n---\n\n \n")
    let problems = try await site.refusal { try await site.build("2026-06-15") }
    #expect(problems.map(\.code.rawValue) == Array(repeating: "register-words-missing", count: 4))
    #expect(Set(problems.map(\.place.path)) == ["Content/\(Self.file)"])
    try await site.build("2027-06-02")
  }

  @Test func `What goes by its window is not emptied`() async throws {
    let site = try await site()
    let before = site.lines.count
    try await site.publish("2027-06-02")
    #expect(!site.events[before...].contains { $0.hasPrefix("text") && $0.hasSuffix("body") })
    #expect(site.live("reviews/child-w/index.html")?.contains("The text of it") == false)
  }
}
