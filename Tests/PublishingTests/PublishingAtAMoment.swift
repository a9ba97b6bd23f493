import Foundation
import Publications
import Synchronization
import TestSupport
import Testing

@testable import Output
@testable import Publishing

/// A site whose review opens at ten, and that somebody publishes at that moment from half past nine on.
private struct Morning {
  static let embargoed = item("title: Child T\npublished: 2026-06-20T10:00\nkind: scr")
  static let review = "reviews/child-t.md"

  let site: PublishedSite

  init() async throws {
    site = try await SpringSite.copy()
    try site.write(Self.review, Self.embargoed)
  }

  /// - Parameters:
  ///   - meanwhile: what happens while it waits for the moment.
  ///   - later: what happens while it waits before it looks once more.
  func publish(
    _ deciding: PublishDecisions = PublishDecisions(), keeper: RegisterKeeper? = nil,
    meanwhile: @escaping () async throws -> Void = {}, later: @escaping () async throws -> Void = {}
  ) async throws -> PublishReport {
    let at = try Moment("2026-06-20T10:00")
    let clock = Mutex(try Moment("2026-06-20T09:30"))
    var environment = Publish.Environment { clock.withLock { $0 } }
    environment.wait = { moment in
      let isFirst = clock.withLock { $0 } < at
      try await isFirst ? meanwhile() : later()
      clock.withLock { $0 = max($0, moment) }
    }
    return try await Publish(site: site.scratch("site"), to: site.scratch("live"), deciding, keeper: keeper)
      .run(at: at, in: environment)
  }
}

@Suite struct `Publishing at a moment` {
  @Test func `While it waits, nothing of what is to come is anywhere on the disk`() async throws {
    let morning = try await Morning()
    let before = morning.site.scratch.snapshot
    try await _ = morning.publish(meanwhile: {
      // No byte, name, link count or folder is another than before it was rehearsed.
      #expect(morning.site.scratch.snapshot == before)
    })
    #expect(morning.site.live("reviews/child-t/index.html") != nil)
    #expect(morning.site.lines.contains("published,reviews/child-t,2026-06-20T09:00:00Z,2027-06-20,,"))
  }

  /// What somebody may do to the content between the rehearsal and the moment.
  static let changes: [(name: String, change: @Sendable (PublishedSite) throws -> Void)] = [
    ("nothing", { _ in }),
    ("it is postponed", { try $0.edit(Morning.review) { $0.replacing("2026-06-20T10:00", with: "2026-06-21") } }),
    ("it is a draft", { try $0.add("draft: true", to: Morning.review) }),
    ("it is anonymous", { try $0.add("outcome: anonymous", to: Morning.review) }),
    ("it is withdrawn", { try $0.add("withdrawn: {on: 2026-06-20, reason: The court asked.}", to: Morning.review) }),
    ("it is deleted", { try $0.remove(Morning.review) }),
    ("a word is put right", { try $0.edit(Morning.review) { $0 + "\nOne word more.\n" } }),
    (
      "another comes out, too",
      { try $0.write("reviews/child-u.md", item("title: U\npublished: 2026-06-20\nkind: scr")) }
    ),
    ("another is withdrawn", { try BrokenPromise.withdraw(SpringSite.review)($0) }),
    ("site.yml is broken", { try $0.edit("site.yml") { $0 + "\nwhat: is this\n" } }),
    ("a document vanishes", { try $0.remove("reviews/child-s/report.pdf") }),
    ("a document is another", { try $0.write("reviews/child-s/report.pdf", pdf(9)) }),
    ("the register is damaged", { try $0.edit("register.csv") { $0 + "<<<<<<< HEAD\n" } }),
    ("the register is lost", { try $0.remove("register.csv") }),
    ("the live site is deleted", { try FileManager.default.removeItem(atPath: $0.scratch("live")) }),
  ]

  /// The kind of which every case is one: waiting changes nothing.
  @Test(arguments: changes.indices)
  func `What the content says at the moment is what happens, as if nobody had waited`(number: Int) async throws {
    let (waiting, plain) = (try await Morning(), try await Morning())
    let change = Self.changes[number].change
    let late = try await waiting.site.refusal { _ = try await waiting.publish(meanwhile: { try change(waiting.site) }) }
    try change(plain.site)
    let now = try await plain.site.refusal { try await plain.site.publish("2026-06-20T10:00") }
    let name = Comment(rawValue: Self.changes[number].name)
    #expect(late.map(\.code.rawValue) == now.map(\.code.rawValue), name)
    #expect(try waiting.site.contents() == plain.site.contents(), name)
  }

  @Test func `What is half saved at the moment is read once more after ten seconds`() async throws {
    let morning = try await Morning()
    _ = try await morning.publish(
      meanwhile: { try morning.site.write(Morning.review, "---\ntitle: Chi") },
      later: { try morning.site.write(Morning.review, Morning.embargoed) })
    #expect(morning.site.live("reviews/child-t/index.html") != nil)
    #expect(morning.site.lines.contains { $0.hasPrefix("published,reviews/child-t,2026-06-20T09:00:10Z") })
  }

  @Test func `What is still wrong then does not go live, and nothing is recorded`() async throws {
    let morning = try await Morning()
    let (live, lines) = (try morning.site.scratch.contents(of: "live"), morning.site.lines)
    let problems = try await morning.site.refusal {
      _ = try await morning.publish(meanwhile: { try morning.site.write(Morning.review, "---\ntitle: Chi") })
    }
    #expect(!problems.isEmpty)
    #expect(try morning.site.scratch.contents(of: "live") == live)
    #expect(morning.site.lines == lines)
  }

  @Test func `What is wrong beforehand is said at once, and nothing is touched`() async throws {
    let morning = try await Morning()
    try morning.site.write("reviews/child-u.md", item("title: Child U\npublished: 2026-06-20T09:00\nkind: what"))
    let before = morning.site.scratch.snapshot
    let problems = try await morning.site.refusal {
      _ = try await morning.publish(meanwhile: { Issue.record("It waited.") })
    }
    #expect(problems.map(\.place.path) == ["Content/reviews/child-u.md"])
    #expect(morning.site.scratch.snapshot == before)
  }

  @Test func `A withdrawal in the night goes live in the night`() async throws {
    let morning = try await Morning()
    _ = try await morning.publish(meanwhile: {
      try BrokenPromise.withdraw(SpringSite.review)(morning.site)
      let report = try await morning.site.publish("2026-06-20T09:45")
      #expect(report.output != nil)
      #expect(morning.site.live("reviews/child-s/report.pdf") == nil)
    })
    #expect(morning.site.live("reviews/child-t/index.html") != nil)
    #expect(morning.site.live("reviews/child-s/report.pdf") == nil)
  }

  @Test func `What a timer has put live at the moment is done`() async throws {
    let morning = try await Morning()
    let report = try await morning.publish(meanwhile: { try await morning.site.publish("2026-06-20T10:00") })
    #expect(report.output == nil)
    #expect(morning.site.events.filter { $0.hasPrefix("published reviews/child-t") }.count == 1)
  }

  @Test func `An option that was right at the rehearsal and is not needed any more is no error`() async throws {
    let site = try PublishedSite(["reviews/old.md": item("title: Old\npublished: 2026-01-01\nkind: scr")])
    let at = try Moment("2026-06-20T10:00")
    var decisions = PublishDecisions()
    decisions.isFirst = true
    var environment = Publish.Environment { at.adding(seconds: -60) }
    environment.wait = { _ in _ = try await site.publish("2026-06-20T09:59") }
    let report = try await Publish(site: site.scratch("site"), to: site.scratch("live"), decisions)
      .run(at: at, in: environment)
    #expect(report.output == nil)
  }

  @Test func `With nothing new it waits all the same, and says so`() async throws {
    let site = try await SpringSite.copy()
    let at = try Moment("2026-06-20T10:00")
    let isNew = Mutex(true)
    var environment = Publish.Environment { at.adding(seconds: -60) }
    environment.ready = { rehearsal in isNew.withLock { $0 = rehearsal.isNew } }
    environment.wait = { _ in try site.write(Morning.review, Morning.embargoed) }
    _ = try await Publish(site: site.scratch("site"), to: site.scratch("live")).run(at: at, in: environment)
    #expect(isNew.withLock { !$0 })
    #expect(site.live("reviews/child-t/index.html") != nil)
  }

  @Test func `Once a day the lock file is told that somebody still waits`() async throws {
    let site = try await SpringSite.copy()
    let at = try Moment("2026-06-20T10:00")
    let clock = Mutex(try Moment("2026-06-17T12:00"))
    let touched = Mutex<[Moment?]>([])
    var environment = Publish.Environment { clock.withLock { $0 } }
    let output = try OutputFolder(path: site.scratch("live"), site: site.scratch("site"))
    environment.wait = { moment in
      let lastRun = try output.lastMoment
      touched.withLock { $0.append(lastRun) }
      clock.withLock { $0 = moment }
    }
    _ = try await Publish(site: site.scratch("site"), to: site.scratch("live")).run(at: at, in: environment)
    let days = touched.withLock { $0 }.compactMap { $0?.day.iso }
    #expect(days.suffix(2) == ["2026-06-18", "2026-06-19"])
  }
}
