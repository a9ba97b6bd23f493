import Publications
import TestSupport
import Testing

@testable import Publishing

@Suite struct `Moving in is a decision` {
  private static func adultS() throws -> PublishedSite {
    try PublishedSite([
      "reviews/adult-s/index.md": item(
        "title: Adult S\npublished: 2023-11\nkind: sar\ndocuments: [{file: report.pdf, kind: report}]"),
      "reviews/adult-s/report.pdf": pdf(1),
    ])
  }

  @Test func `The first publish lists what goes, and goes on when somebody says so`() async throws {
    let site = try Self.adultS()
    let before = site.scratch.snapshot
    do {
      try await site.publish(SpringSite.now) { $0.isFirst = false }
      Issue.record("Nobody was asked.")
    } catch SiteFailure.content(let report) {
      #expect(report.diagnostics.filter { $0.severity == .error }.map(\.code.rawValue) == ["moving-in"])
      #expect(report.text.contains("reviews/adult-s (Adult S), until 30 November 2024: report.pdf"))
    }
    #expect(site.scratch.snapshot == before)
    try await site.publish(SpringSite.now)
    #expect(site.live("reviews/adult-s/report.pdf") == nil)
    let record = try #require(site.live("reviews/adult-s/index.html")).replacing(/<[^>]*>/, with: "")
    #expect(record.contains("Archived. Published in November 2023. Its report is no longer on this website."))
  }

  @Test func `The line that the list gives keeps the report`() async throws {
    let site = try Self.adultS()
    try site.add("publish_until: further-notice", to: "reviews/adult-s/index.md")
    try await site.publish(SpringSite.now)
    #expect(site.live("reviews/adult-s/report.pdf") != nil)
  }

  @Test func `A document that is added later wants the line of the message, or the option`() async throws {
    func add(_ line: String) async throws -> PublishedSite {
      let site = try await SpringSite.copy()
      try site.write("reviews/child-s/full.pdf", pdf(9))
      try site.edit(SpringSite.review) {
        $0.replacing("documents:\n", with: "documents:\n  - file: full.pdf\n    kind: form\n\(line)")
      }
      return site
    }
    let site = try await add("")
    let problem = try #require(try await site.refusal { try await site.publish(SpringSite.now) }.first)
    #expect(problem.code.rawValue == "undated-document")
    #expect(problem.hint?.contains("published: 2026-06-15") == true)
    #expect(try await site.refusal { try await site.build(SpringSite.now) }.isEmpty)
    try await site.publish(
      SpringSite.now, backdated: ItemOrDocument(ItemID(.review, "child-s"), file: "full.pdf"))
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    try await add("    published: 2026-06-15\n").publish(SpringSite.now)
  }
}
