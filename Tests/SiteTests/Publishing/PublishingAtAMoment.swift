import Foundation
import Publications
import Testing

@testable import Site

@Suite struct `Publishing at a moment` {
  static let embargoed = item("title: Child T\npublished: 2026-06-20T10:00\nkind: scr")
  static let at = "2026-06-20T10:00"

  /// Publishes at the moment, from half past nine on; `meanwhile` happens while it waits.
  private func publish(
    _ site: PublishedSite, clock: [String] = ["2026-06-20T09:30"],
    meanwhile: () async throws -> Void = {}
  ) async throws -> Publish.Report {
    var clock = try clock.map { try Moment(dayOrMoment: $0) }
    return try await Publish(site: site.scratch("site"), to: site.scratch("live"), backdated: [])
      .run(
        at: try Moment(dayOrMoment: Self.at),
        clock: { clock.count > 1 ? clock.removeFirst() : clock[0] },
        wait: { _ in try await meanwhile() }, whileWaiting: { _ in })
  }

  private func site() async throws -> PublishedSite {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", Self.embargoed)
    return site
  }

  @Test func `Nothing of it can be had before, and all of it after`() async throws {
    let site = try await site()
    let staging = ".live.twelvemonth-staging"
    let (live, register) = (try site.scratch.contents(of: "live"), site.lines)
    let report = try await publish(site) {
      let now = try site.scratch.contents(of: "live")
      #expect(now == live)
      #expect(site.lines == register)
      // Staged, and shut: a web server may show what lies beside the output.
      #expect(site.scratch.facts(staging)?.mode == S_IFDIR)
    }
    #expect(site.live("reviews/child-t/index.html") != nil)
    #expect(site.lines.last == "published,reviews/child-t,2026-06-20T09:00:00Z,2027-06-20,,")
    #expect(report.entries.count == 1)
    #expect(site.scratch.facts("live")?.mode == S_IFDIR | 0o755)
    #expect(site.scratch.facts(staging) == nil)
  }

  @Test func `What is wrong is said beforehand, and nothing is touched`() async throws {
    let site = try await site()
    try site.write(
      "reviews/child-u.md", item("title: Child U\npublished: 2026-06-20T09:00\nkind: what"))
    let before = site.scratch.snapshot
    let problems = try await site.refusal {
      _ = try await publish(site) { Issue.record("It waited.") }
    }
    #expect(problems.map(\.place.path) == ["Content/reviews/child-u.md"])
    #expect(site.scratch.snapshot == before)
  }

  @Test func `When the moment has passed before everything was ready, it goes live at once`()
    async throws
  {
    let site = try await site()
    _ = try await publish(site, clock: ["2026-06-20T09:59", "2026-06-20T10:01"])
    #expect(site.live("reviews/child-t/index.html") != nil)
    #expect(site.lines.last?.contains("2026-06-20T09:00:00Z") == true)
  }

  @Test func `With nothing new it does not wait`() async throws {
    let site = try await SpringSite.copy()
    #expect(try await publish(site) { Issue.record("It waited.") }.output == nil)
  }

  @Test func `A timer that finds nothing new meanwhile is not kept waiting`() async throws {
    let site = try await site()
    let report = try await publish(site) {
      let timer = try await site.publish("2026-06-20T09:45")
      #expect(timer.output == nil)
      #expect(site.scratch.facts(".live.twelvemonth-staging") != nil)
    }
    #expect(report.output != nil)
  }

  @Test func `What another publishing recorded meanwhile is not recorded twice`() async throws {
    let site = try await site()
    try site.write("reviews/child-u.md", item("title: Child U\npublished: 2026-06-19\nkind: scr"))
    _ = try await publish(site) {
      try await site.publish("2026-06-20T09:45", to: "elsewhere")
      #expect(site.lines.last?.hasPrefix("published,reviews/child-u,") == true)
    }
    #expect(site.events.filter { $0.contains("child-u") }.count == 1)
    #expect(site.events.filter { $0.contains("child-t") }.count == 1)
  }

  @Test func `What was promised meanwhile is not broken`() async throws {
    let site = try await site()
    let before = try site.scratch.contents(of: "live")
    let problems = try await site.refusal {
      _ = try await publish(site) {
        try site.write(
          "reviews/child-u.md", item("title: Child U\npublished: 2026-06-19\nkind: scr"))
        try await site.publish("2026-06-20T09:45", to: "elsewhere")
      }
    }
    #expect(problems.map(\.code) == ["register-missing"])
    #expect(try site.scratch.contents(of: "live") == before)
    #expect(site.scratch.facts(".live.twelvemonth-staging") == nil)
  }

  @Test func `A register that was damaged meanwhile stops it`() async throws {
    let site = try await site()
    let problems = try await site.refusal {
      _ = try await publish(site) { try site.edit("register.csv") { $0 + "<<<<<<< HEAD\n" } }
    }
    #expect(problems.map(\.code) == ["register-damaged"])
    #expect(site.live("reviews/child-t/index.html") == nil)
  }

  @Test func `A register that an editor replaced meanwhile is the one that is written`()
    async throws
  {
    let site = try await site()
    _ = try await publish(site) {
      let text = site.scratch.text("site/Content/register.csv") ?? ""
      try site.remove("register.csv")
      try site.write("register.csv", String(text.dropLast()))
    }
    #expect(site.lines.count == 16)
    #expect(site.lines.last?.hasPrefix("published,reviews/child-t,") == true)
  }

  @Test func `A site that somebody deleted meanwhile leaves its place free`() async throws {
    let site = try await site()
    _ = try await publish(site) { try FileManager.default.removeItem(atPath: site.scratch("live")) }
    #expect(site.live("reviews/child-t/index.html") != nil)
  }

  @Test func `What somebody put there meanwhile stays, and nothing is recorded`() async throws {
    let site = try await site()
    let before = site.lines
    await #expect(throws: SiteBuild.Failure.self) {
      _ = try await publish(site) {
        try FileManager.default.removeItem(atPath: site.scratch("live"))
        try site.scratch.write("live/thesis.txt", "mine")
      }
    }
    #expect(site.live("thesis.txt") == "mine")
    #expect(site.lines == before)
    #expect(
      site.scratch.paths.filter { $0.hasPrefix(".live") } == [".live.twelvemonth-lock"])
  }

  @Test func `A document that changes while it waits goes live as it was checked`() async throws {
    let site = try await site()
    _ = try await publish(site) { try site.write("reviews/child-s/report.pdf", pdf(9)) }
    #expect(site.live("reviews/child-s/report.pdf") == pdf(1))
    #expect(try await site.refusal { try await site.publish("2026-06-20T11:00") }.count == 1)
  }
}
