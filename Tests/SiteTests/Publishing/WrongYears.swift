import Publications
import Testing

@testable import Site

@Suite struct `A wrong year does not publish` {
  /// What is written anew, and what is said of it when it is published on 15 June 2026.
  static let news: [(front: String, says: String?)] = [
    ("published: 2025-06-15", "it says 15 June 2025. Is the year right?"),
    ("published: 2026-06-08T11:59", "it says 8 June 2026. Is the year right?"),
    ("published: 2026-06-08T12:00", nil),
    ("published: 2026-06-15", nil),
    ("published: 2026-05", "it says May 2026. Is the year right?"),
    ("published: 2025", "it says 2025. Is the year right?"),
    (
      "published: 2025-06-15\nwithdrawn: {on: 2026-06-14, reason: A court.}",
      "it says 15 June 2025."
    ),
    ("published: 2025-06-15\ndraft: true", nil),
    ("published: 2026-01-05\nformer_urls: [/reviews/first/]", nil),
    ("published: 2027-06-15", nil),
  ]

  @Test(arguments: news)
  func `What the public has never seen is not older than a week`(front: String, says: String?)
    async throws
  {
    let site = try PublishedSite([
      "reviews/first.md": item("title: F\npublished: 2026-01-05\nkind: lcspr")
    ])
    try await site.publish("2026-01-05T09:00")
    if front.contains("/reviews/first/") { try site.remove("reviews/first.md") }
    try site.write("reviews/child-t.md", item("title: Child T\n\(front)\nkind: lcspr"))
    let before = site.scratch.snapshot
    let problems = try await site.refusal { try await site.publish(SpringSite.now) }
    guard let says else {
      #expect(problems.isEmpty, "\(problems)")
      return
    }
    #expect(problems.map(\.code) == ["wrong-year"])
    #expect(
      problems.first?.place == SourcePlace(path: "Content/reviews/child-t.md", line: 3, column: 12))
    #expect(
      problems.first?.message.contains("The public has not seen this before, yet \(says)") == true)
    #expect(problems.first?.hint == "If it is meant, publish with --backdated reviews/child-t.")
    #expect(site.scratch.snapshot == before)

    let report = try await site.build(SpringSite.now)
    #expect(report.warnings.diagnostics.map(\.code) == ["wrong-year"])
    #expect(
      try await site.refusal {
        try await site.publish(SpringSite.now, backdated: ItemID(.review, "other"))
      }.count == 1)
    try await site.publish(SpringSite.now, backdated: ItemID(.review, "child-t"))
    #expect(try await site.publish("2026-06-15T12:05").entries.isEmpty)
  }

  @Test func `A pack that has waited for its review opens with it`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2026-06-15\nkind: scr"))
    try site.write(
      "learning-packs/child-t.md",
      item("title: Learning from T\npublished: 2026-05-10\nabout: [reviews/child-t]"))
    #expect(try await site.publish("2026-06-14").entries.isEmpty)
    let report = try await site.publish("2026-06-15")
    #expect(report.entries.filter(\.isTold).map { "\($0.entry.item)" } == ["learning-packs/child-t", "reviews/child-t"])
  }

  @Test func `Training and pages may be older`() async throws {
    let site = try await SpringSite.copy()
    try site.write("training/old.md", item("title: Old\npublished: 2020-01-01\non_demand: true"))
    try site.write("pages/old.md", item("title: Old page\npublished: 2020-01-01"))
    #expect(try await site.publish(SpringSite.now).entries.count == 2)
  }
}
