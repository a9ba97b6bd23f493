import Foundation
import Publications
import TestSupport
import Testing

@testable import Publishing

@Suite struct `The register and the live site agree` {
  static let child = "reviews/child-t.md"
  static let register = "site/Content/register.csv"

  /// A site whose last publishing was of Child T, and the register as it was before.
  private func site() async throws -> (site: PublishedSite, older: String) {
    let site = try await SpringSite.copy()
    let older = site.scratch.text(Self.register) ?? ""
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    try await site.publish("2026-06-14T12:00")
    return (site, older)
  }

  private func refused(
    _ site: PublishedSite, as codes: [String], deciding decide: (inout PublishDecisions) -> Void = { _ in }
  ) async throws {
    let before = site.scratch.snapshot
    let problems = try await site.refusal { try await site.publish(SpringSite.now, deciding: decide) }
    #expect(problems.map(\.code.rawValue) == codes, "\(problems.map(\.words))")
    #expect(site.scratch.snapshot == before)
  }

  // MARK: Registers that know less

  @Test(arguments: [false, true])
  func `An older register is refused, whether or not the content still has what it lacks`(isThere: Bool) async throws {
    let (site, older) = try await site()
    try site.write("register.csv", older)
    if !isThere { try site.remove(Self.child) }
    try await refused(site, as: ["register-older"])
  }

  @Test func `A register that was deleted is refused, with --first too`() async throws {
    let (site, _) = try await site()
    try site.remove("register.csv")
    try await refused(site, as: ["register-older"])
    try await refused(site, as: ["register-older"]) { $0.isFirst = true }
  }

  @Test func `A line that was changed is refused`() async throws {
    let (site, _) = try await site()
    try site.edit("register.csv") { $0.replacing("reviews/first,2026-01-05", with: "reviews/first,2026-01-06") }
    try await refused(site, as: ["register-older"])
  }

  @Test func `Without a lock file, what is live and in no line is refused`() async throws {
    let (site, older) = try await site()
    try FileManager.default.removeItem(atPath: site.scratch(PublishedSite.lock))
    try site.write("register.csv", older)
    let problems = try await site.refusal { try await site.publish(SpringSite.now) }
    #expect(problems.map(\.code.rawValue) == ["register-lost"])
    #expect(problems.first?.message.contains("/reviews/child-t/") == true)
  }

  @Test func `Without a lock file, a register that knows all of it will do`() async throws {
    let (site, _) = try await site()
    try FileManager.default.removeItem(atPath: site.scratch(PublishedSite.lock))
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  @Test func `Lines that another machine has added go on from it`() async throws {
    let (site, _) = try await site()
    try site.edit("register.csv") { $0 + "published,reviews/child-t,2026-06-14T13:00:00Z,2027-06-14,,\n" }
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  // MARK: The way out

  @Test func `What is live counts as known when somebody says so`() async throws {
    let (site, older) = try await site()
    try site.write("register.csv", older)
    _ = try await site.publish(SpringSite.now) { $0.isLiveKnown = true }
    #expect(site.events.suffix(1).allSatisfy { $0.contains("child-t") })
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  @Test func `Then what is known must stay`() async throws {
    let (site, older) = try await site()
    try site.write("register.csv", older)
    try site.remove(Self.child)
    try await refused(site, as: ["register-missing"]) { $0.isLiveKnown = true }
  }

  @Test func `Then what this content would show beyond it counts as withdrawn`() async throws {
    let (site, older) = try await site()
    try site.add("withdrawn: {on: 2026-06-14T12:30, reason: The court asked.}", to: Self.child)
    try await site.publish("2026-06-14T13:00")
    try FileManager.default.removeItem(atPath: site.scratch("live/reviews/child-t"))
    try site.write("register.csv", older)
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    try await refused(site, as: ["register-withdrawn"]) { $0.isLiveKnown = true }
  }

  // MARK: A live site that is not what was published

  @Test func `What somebody has taken away or changed there is put right, and told`() async throws {
    let (site, _) = try await site()
    try FileManager.default.removeItem(atPath: site.scratch("live/reviews/child-s/briefing.pdf"))
    try site.scratch.write("live/reviews/child-s/report.pdf", pdf(9))
    try FileManager.default.removeItem(atPath: site.scratch("live/reviews/child-t"))
    let report = try await site.publish(SpringSite.now)
    #expect(report.output != nil)
    #expect(report.warnings.diagnostics.filter { $0.code.rawValue == "live-changed" }.count == 3)
    #expect(site.live("reviews/child-s/report.pdf") == pdf(1))
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  // MARK: A run that was cut off

  /// Lines that were written, and whose site never went live: what was there when they had just been kept.
  private func cutOff() async throws -> PublishedSite {
    let site = try await SpringSite.copy()
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    try await site.publish(
      "2026-06-14T12:00", keeping: "cp -a ../live ../live.cut && cp -a ../\(PublishedSite.lock) ../lock.cut")
    try FileManager.default.removeItem(atPath: site.scratch("live"))
    try FileManager.default.moveItem(atPath: site.scratch("live.cut"), toPath: site.scratch("live"))
    try site.scratch.write(PublishedSite.lock, site.scratch.text("lock.cut") ?? "")
    return site
  }

  /// Lines of a publishing into another folder have come true there.
  @Test func `What another folder shows is not taken back`() async throws {
    let site = try await SpringSite.copy()
    try await site.publish(SpringSite.now, to: "other") { $0.isFirst = false }
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    try await site.publish("2026-06-14T12:00")
    try site.remove(Self.child)
    for folder in ["live", "other"] {
      let problems = try await site.refusal { try await site.publish("2026-06-15", to: folder) }
      #expect(problems.map(\.code.rawValue) == ["register-missing"])
    }
  }

  @Test func `It is completed by the next, and nothing is recorded twice`() async throws {
    let site = try await cutOff()
    let lines = site.lines
    #expect(try await site.publish("2026-06-15").output != nil)
    #expect(site.lines == lines)
    #expect(site.live("reviews/child-t/index.html") != nil)
  }

  @Test func `What the content does not want any more is taken back, and guards nothing`() async throws {
    let site = try await cutOff()
    try site.remove(Self.child)
    _ = try await site.publish("2026-06-15")
    #expect(site.events.last == "not-live reviews/child-t" || site.events.contains("not-live reviews/child-t"))
    #expect(site.live("reviews/child-t/index.html") == nil)
    #expect(try await site.publish("2026-06-16").output == nil)
  }

  // MARK: Lines that are safe first

  @Test func `Nothing is live before the register is kept`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    let command = "cp Content/register.csv ../kept.csv && test ! -e ../live/reviews/child-t"
    try await site.publish("2026-06-14T12:00", keeping: command)
    #expect(site.scratch.text("kept.csv") == site.scratch.text(Self.register))
    #expect(site.live("reviews/child-t/index.html") != nil)
  }

  @Test func `When it cannot be kept nothing goes live, and the lines are taken back`() async throws {
    let site = try await SpringSite.copy()
    let live = try site.scratch.contents(of: "live")
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    await #expect(throws: PublishFailure.self) {
      try await site.publish("2026-06-14T12:00", keeping: "exit 3")
    }
    #expect(try site.scratch.contents(of: "live") == live)
    let events = site.events.filter { $0.contains("child-t") }
    #expect(events.first?.hasPrefix("published reviews/child-t") == true)
    #expect(events.contains("not-live reviews/child-t"))
    // It was never public, and so need not stay.
    try site.remove(Self.child)
    #expect(try await site.publish("2026-06-14T12:10", keeping: "true").output == nil)
  }

  @Test func `After a failed push the next run goes live with lines of its own`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, item("title: Child T\npublished: 2026-06-14\nkind: scr"))
    _ = try? await site.publish("2026-06-14T12:00", keeping: "false")
    #expect(try await site.publish("2026-06-14T12:05", keeping: "true").output != nil)
    #expect(site.events.filter { $0.hasPrefix("published reviews/child-t") }.count == 2)
    #expect(try await site.publish("2026-06-14T12:06", keeping: "true").output == nil)
  }
}

@Suite struct `A folder that build has made` {
  @Test func `The first publishing takes what is live there as known`() async throws {
    let site = try PublishedSite(["reviews/a.md": item("title: A\npublished: 2026-06-14\nkind: scr")])
    try await site.build("2026-06-14T10:00")
    try site.remove("reviews/a.md")
    let problems = try await site.refusal { try await site.publish("2026-06-14T11:00") }
    #expect(problems.map(\.code.rawValue) == ["register-missing"])
  }

  @Test func `What it has there goes on to be published`() async throws {
    let site = try PublishedSite(["reviews/a.md": item("title: A\npublished: 2026-06-14\nkind: scr")])
    try await site.build("2026-06-14T10:00")
    try await site.publish("2026-06-14T11:00")
    #expect(site.events.contains { $0.hasPrefix("published reviews/a") })
  }
}
