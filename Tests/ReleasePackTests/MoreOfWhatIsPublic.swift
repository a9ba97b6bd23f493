import Publications
import ReleasePack
import TestSupport
import Testing

/// A review that is public while it is under way, and whose report is still to come: that is what the media want to see.
@Suite struct `A release pack of what is still to come of a public review` {
  private static let files: SiteFiles = [
    "Content/reviews/child-l/index.md": item(
      """
      title: Child L
      published: 2026-01-05
      kind: lcspr
      outcome: under-way
      outcome_note: The review is under way.
      outcome_until: 2026-12-14T10:00
      documents: [{file: report.csv, kind: report}]
      """),
    "Content/reviews/child-l/report.csv": "Finding,Who\n",
    "Content/reviews/child-m.md": item("title: Child M\npublished: 2026-01-05\nkind: lcspr"),
  ]

  private func pack(_ id: ItemID, asOf moment: String? = nil) async throws -> ReleasePack {
    let site = try WrittenSite(Self.files)
    defer { withExtendedLifetime(site) {} }
    return try await ReleasePack(
      of: id, in: site.path, asOf: moment.map { try Moment(dayOrMoment: $0) }, now: Moment(dayOrMoment: "2026-11-28"))
  }

  @Test(arguments: [nil, "2026-12-14T10:00"])
  func `It shows the report as of its moment`(moment: String?) async throws {
    let contents = try await pack(ItemID(.review, "child-l"), asOf: moment).contents
    #expect(contents.until == (try Moment(dayOrMoment: "2026-12-14T10:00")))
    #expect(contents.pages.contains("/reviews/child-l/"), "\(contents.pages)")
    #expect(contents.documents == ["report.csv"])
    #expect(contents.others == [])
  }

  @Test func `Of what is public as a whole, there is none`() async throws {
    await #expect(throws: (any Error).self) { try await pack(ItemID(.review, "child-m")) }
  }
}
