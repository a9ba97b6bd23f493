import Diagnostics
import Publications
import TestSupport
import Testing

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
    #expect(problems.map(\.code.rawValue) == ["wrong-year"])
    #expect(
      problems.first?.place == SourcePlace(path: "Content/reviews/child-t.md", line: 3, column: 12))
    #expect(
      problems.first?.message.contains("The public has not seen this before, yet \(says)") == true)
    #expect(problems.first?.hint == "If it is meant, publish with --backdated reviews/child-t.")
    #expect(site.scratch.snapshot == before)

    let report = try await site.build(SpringSite.now)
    #expect(report.warnings.diagnostics.map(\.code.rawValue) == ["wrong-year"])
    #expect(
      try await site.refusal {
        try await site.publish(SpringSite.now, backdated: ItemOrDocument(ItemID(.review, "other")))
      }.count == 1)
    try await site.publish(SpringSite.now, backdated: ItemOrDocument(ItemID(.review, "child-t")))
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
    #expect(
      report.entries.filter(\.isTold).map { "\($0.entry.item)" } == ["learning-packs/child-t", "reviews/child-t"])
  }

  @Test func `Training is asked too, and pages may be older`() async throws {
    let site = try await SpringSite.copy()
    try site.write("pages/old.md", item("title: Old page\npublished: 2020-01-01"))
    #expect(try await site.publish(SpringSite.now).entries.count == 1)
    try site.write("training/old.md", item("title: Old\npublished: 2020-01-01\non_demand: true"))
    let problems = try await site.refusal { try await site.publish(SpringSite.now) }
    #expect(problems.map(\.hint) == ["If it is meant, publish with --backdated training/old."])
  }

  @Test func `A document that says an early day is told, unless the public has had its bytes`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-s/new.pdf", pdf(9))
    try site.edit(SpringSite.review) {
      $0.replacing("documents:\n", with: "documents:\n  - {file: new.pdf, kind: form, published: 2026-05-02}\n")
    }
    let report = try await site.build(SpringSite.now)
    #expect(report.warnings.diagnostics.map(\.code.rawValue) == ["wrong-year"])
    #expect(report.warnings.text.contains("--backdated reviews/child-s/new.pdf"))
    try site.write("reviews/child-s/new.pdf", pdf(4))
    #expect(try await site.build(SpringSite.now).warnings.diagnostics.map(\.code.rawValue) != ["wrong-year"])
  }

  @Test func `While a site is moving in, what is old is let in`() async throws {
    let site = try await SpringSite.copy()
    try site.edit("site.yml") { $0 + "moving_in_until: 2026-06-30\n" }
    try site.write("reviews/old.md", item("title: Old\npublished: 2018-05\nkind: scr"))
    #expect(
      try await site.publish(SpringSite.now).entries.map { "\($0.entry.event) \($0.entry.item)" } == [
        "published reviews/old", "archived reviews/old",
      ])
    try site.write("reviews/near.md", item("title: Near\npublished: 2025-05\nkind: scr"))
    #expect(try await site.refusal { try await site.publish(SpringSite.now) }.map(\.code.rawValue) == ["wrong-year"])
    try site.remove("reviews/near.md")
    try site.edit("site.yml") { $0.replacing("2026-06-30", with: "2026-12-31") }
    let problem = try #require(try await site.refusal { try await site.build(SpringSite.now) }.first)
    #expect(problem.code.rawValue == "moving-in-too-long")
    #expect(problem.place.path == "Content/site.yml")
    #expect(problem.hint == "Write moving_in_until: 2026-08-28, or an earlier day.")
  }

  @Test func `A month that was published is made exact`() async throws {
    let site = try PublishedSite(["reviews/child-t.md": item("title: T\npublished: 2026-04\nkind: scr")])
    try await site.publish("2026-05-01")
    try site.edit("reviews/child-t.md") { $0.replacing("2026-04", with: "2026-04-15") }
    try await site.publish(SpringSite.now)
    #expect(site.events == ["published reviews/child-t 2027-04-30", "published reviews/child-t 2027-04-15"])
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    try site.remove("reviews/child-t.md")
    let problem = try await site.refusal { try await site.build("2026-06-16") }.first
    #expect(problem?.message.contains("It must stay until 15 April 2027") == true)
    #expect(try await site.refusal { try await site.build("2027-04-16") }.isEmpty)
  }
}
