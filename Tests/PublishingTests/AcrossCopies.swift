import ContentFiles
import Foundation
import Inspection
import Publications
import TestSupport
import Testing

@testable import Output
@testable import Publishing

/// What one copy of the content does must hold for the others, which have another register.
@Suite struct `What was taken down stays down across copies` {
  private static let review = "reviews/child-s"

  private func takeDown(
    _ site: PublishedSite, _ what: String..., from folder: String = "site", at moment: String = SpringSite.now
  ) throws {
    let now = try Moment(dayOrMoment: moment)
    let what = try what.map { try #require(ItemOrDocument($0)) }
    _ = try TakeDown(site: site.scratch(folder), to: site.scratch("live"), what: what).run(
      clock: { now }, whileWaiting: { _ in })
  }

  private func isBare(_ site: PublishedSite) -> Bool {
    site.live("\(Self.review)/index.html")?.contains("Child S") == false
      && site.live("\(Self.review)/report.pdf") == nil
  }

  /// Registers that a copy may have: its own from before, or none at all.
  @Test(arguments: [true, false])
  func `Another copy takes it down, and the first publishes`(hasRegister: Bool) async throws {
    let site = try await SpringSite.copy()
    if hasRegister {
      try FileManager.default.copyItem(atPath: site.scratch("site"), toPath: site.scratch("copy"))
    } else {
      site.scratch.folder("copy")
    }
    try takeDown(site, Self.review, from: "copy")
    try site.add("summary: A word more.", to: SpringSite.thematic)
    let report = try await site.publish("2026-06-15T13:00")
    #expect(isBare(site))
    #expect(report.warnings.diagnostics.map(\.code.rawValue) == ["taken-down"])
    #expect(
      site.events.contains("taken-down reviews/child-s")
        && site.events.contains("taken-down reviews/child-s report.pdf"))
    #expect(try await site.publish("2026-06-15T14:00").output == nil)
    #expect(isBare(site))
  }

  @Test func `The register from before is put back`() async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    try takeDown(site, Self.review)
    try site.write("register.csv", before)
    try await site.publish("2026-06-15T13:00")
    #expect(isBare(site))
    #expect(site.events.contains("taken-down reviews/child-s"))
  }

  @Test(arguments: ["reviews/child-s", "reviews/child-s/report.pdf"])
  func `Restored, it is back, and nobody is alarmed`(what: String) async throws {
    let site = try await SpringSite.copy()
    try takeDown(site, what)
    let report = try await site.publish("2026-06-15T13:00", restoring: what)
    #expect(site.live("\(Self.review)/report.pdf") == pdf(1))
    #expect(!report.warnings.diagnostics.contains { $0.code.rawValue == "live-changed" })
  }

  /// The register is older, or gone; and what the live site lost is an item, or a file of one.
  @Test(arguments: [true, false], ["reviews/child-s", "reviews/child-s/report.pdf"])
  func `With --live-is-known, what is not live counts as withdrawn`(isDeleted: Bool, what: String) async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    try takeDown(site, what)
    try await site.publish("2026-06-15T13:00")
    if isDeleted { try site.remove("register.csv") } else { try site.write("register.csv", before) }
    let live = try site.scratch.contents(of: "live")
    let problems = try await site.refusal {
      try await site.publish("2026-06-15T14:00") {
        $0.isFirst = false
        $0.isLiveKnown = true
      }
    }
    #expect(problems.contains { $0.code.rawValue == "register-withdrawn" }, "\(problems)")
    #expect(try site.scratch.contents(of: "live") == live)
  }

  /// The register is lost, and what it knew to be down is to be public again.
  @Test(arguments: [true, false])
  func `What is down by the live site alone can be restored`(isWithdrawn: Bool) async throws {
    let site = try await SpringSite.copy()
    let line = "withdrawn: {on: 2026-06-15, reason: The court asked.}"
    if isWithdrawn {
      try site.add(line, to: SpringSite.thematic)
    } else {
      try takeDown(site, "thematic-reports/infants")
    }
    try await site.publish("2026-06-15T13:00")
    try site.edit(SpringSite.thematic) { $0.replacing("\(line)\n", with: "") }
    try site.remove("register.csv")
    // No list of the live site names courses.
    let course = ItemOrDocument(ItemID(.training, "course"))
    try await site.publish("2026-06-15T14:00", backdated: course, restoring: "thematic-reports/infants") {
      $0.isFirst = false
      $0.isLiveKnown = true
    }
    #expect(site.live("thematic-reports/infants/index.html")?.contains("Infants") == true)
    #expect(
      site.lines.contains { $0.hasPrefix("published,thematic-reports/infants,") && $0.contains(",2027-03-01,") },
      "\(site.lines)")
  }

  @Test func `Without a lock file, what the live site says is withdrawn is not forgotten`() async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    try site.add("withdrawn: {on: 2026-06-15, reason: The court asked.}", to: SpringSite.review)
    try await site.publish(SpringSite.now)
    try site.edit(SpringSite.review) {
      $0.replacing("withdrawn: {on: 2026-06-15, reason: The court asked.}\n", with: "")
    }
    try site.write("register.csv", before)
    try site.forgetLastRun()
    let problems = try await site.refusal { try await site.publish("2026-06-15T13:00") }
    #expect(problems.map(\.code.rawValue) == ["register-lost"])
    #expect(problems.first?.message.contains("reviews/child-s is withdrawn") == true)
  }

  @Test func `While --restore waits for its moment, what is taken down again stays down`() async throws {
    let site = try await SpringSite.copy()
    try takeDown(site, Self.review)
    var decisions = PublishDecisions()
    decisions.restored = [try #require(ItemOrDocument(Self.review))]
    decisions.isClockRight = true
    let (start, at) = (try Moment(dayOrMoment: "2026-06-15T12:30"), try Moment(dayOrMoment: "2026-06-15T15:00"))
    var now = start
    var environment = Publish.Environment { now }
    environment.wait = { moment in
      try await site.publish("2026-06-15T13:00", restoring: Self.review)
      try takeDown(site, Self.review, at: "2026-06-15T14:00")
      now = moment
    }
    _ = try await Publish(site: site.scratch("site"), to: site.scratch("live"), decisions).run(at: at, in: environment)
    #expect(isBare(site))
  }

  /// With a clock that is behind, both lines have the moment of the register's last one.
  @Test func `A file that went by itself does not come back with its item`() async throws {
    let site = try await SpringSite.copy()
    try takeDown(site, "\(Self.review)/reply.pdf", at: "2026-04-01")
    try takeDown(site, Self.review, at: "2026-04-01")
    try await site.publish(SpringSite.now, restoring: Self.review)
    #expect(site.live("\(Self.review)/report.pdf") == pdf(1))
    #expect(site.live("\(Self.review)/reply.pdf") == nil)
  }

  @Test(arguments: [true, false])
  func `Its bytes do not come out of Public`(isAtOnce: Bool) async throws {
    let site = try await SpringSite.copy()
    if isAtOnce {
      try takeDown(site, "\(Self.review)/reply.pdf")
    } else {
      try site.edit(SpringSite.review) {
        $0.replacing("kind: response\n", with: "kind: response\n    withdrawn: {on: 2026-06-15, reason: A name.}\n")
      }
      try await site.publish(SpringSite.now)
    }
    try site.scratch.write("site/Public/form.pdf", pdf(3))
    try site.edit(SpringSite.review) {
      $0.replacing(try! Regex("  - file: reply.pdf\n(    .*\n)*"), with: "")
    }
    try site.remove("reviews/child-s/reply.pdf")
    let problems = try await site.refusal { try await site.publish("2026-06-15T13:00") }
    #expect(problems.map(\.code.rawValue) == (isAtOnce ? [] : ["register-withdrawn"]), "\(problems)")
    #expect(site.live("form.pdf") == nil)
  }

  @Test func `What the content itself withdraws cannot be restored`() async throws {
    let site = try await SpringSite.copy()
    try site.add("withdrawn: {on: 2026-06-15, reason: The court asked.}", to: SpringSite.review)
    try await site.publish(SpringSite.now)
    await #expect(throws: PublishRefusal.self) { try await site.publish("2026-06-15T13:00", restoring: Self.review) }
  }
}

@Suite struct `The register is kept in every weather` {
  @Test(arguments: ["\u{FEFF}", ""])
  func `An editor may change its line ends`(mark: String) async throws {
    let site = try await SpringSite.copy()
    try site.edit("register.csv") { mark + $0.replacing("\n", with: "\r\n") }
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  @Test func `A run that finds nothing new leaves its mark where there was none`() async throws {
    let site = try await SpringSite.copy()
    let older = site.lines.dropLast()
    try site.forgetLastRun()
    #expect(try await site.publish(SpringSite.now).output == nil)
    try site.write("register.csv", "\(RegisterFile.header)\n" + older.map { "\($0)\n" }.joined())
    let problems = try await site.refusal { try await site.publish(SpringSite.now) }
    #expect(problems.contains { $0.code.rawValue == "register-older" }, "\(problems)")
  }

  @Test func `A live list that cannot be read is not taken for an empty one`() async throws {
    let site = try await SpringSite.copy()
    try site.forgetLastRun()
    try site.scratch.write("live/publications.json", "{")
    try site.remove("register.csv")
    #expect(try await site.refusal { try await site.publish(SpringSite.now) }.map(\.code.rawValue) == ["register-lost"])
  }

  @Test func `Lines of a clock that was ahead do not hide what is recorded later`() async throws {
    let site = try await SpringSite.copy()
    let line = "withdrawn: {on: 2026-06-15, reason: The court asked.}"
    try site.add(line, to: SpringSite.review)
    try await site.publish(SpringSite.now)
    func without() throws { try site.edit(SpringSite.review) { $0.replacing("\(line)\n", with: "") } }
    try without()
    try await site.publish("2026-09-15", restoring: "reviews/child-s")
    try site.add(line, to: SpringSite.review)
    try await site.publish("2026-06-16")
    try without()
    #expect(
      try await site.refusal { try await site.publish("2026-06-16") }.map(\.code.rawValue) == ["register-withdrawn"])
  }

  @Test(arguments: [true, false])
  func `A document with a window of its own guards its item when that is over`(isDraft: Bool) async throws {
    let site = try await SpringSite.copy()
    try site.edit(SpringSite.thematic) {
      $0.replacing(
        "published: 2026-03-01",
        with: "published: 2026-03-01\ndocuments: [{file: a.pdf, kind: appendix, published: 2027-02-01}]")
    }
    try site.move(SpringSite.thematic, to: "thematic-reports/a.md")
    try site.write("thematic-reports/infants/index.md", site.scratch.text("site/Content/thematic-reports/a.md") ?? "")
    try site.remove("thematic-reports/a.md")
    try site.write("thematic-reports/infants/a.pdf", pdf(8))
    try await site.publish("2027-02-01")
    if isDraft {
      try site.add("draft: true", to: "thematic-reports/infants/index.md")
    } else {
      try site.remove("thematic-reports/infants")
    }
    let problems = try await site.refusal { try await site.publish("2027-07-01") }
    #expect(problems.map(\.code.rawValue) == [isDraft ? "register-hidden" : "register-missing"], "\(problems)")
  }

  @Test func `A window that was counted from a day is not shortened as if that had been a month`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2026-06-30\nkind: scr"))
    try await site.publish("2026-07-01")
    try site.edit("reviews/child-t.md") { $0.replacing("2026-06-30", with: "2026-06-02") }
    let problems = try await site.refusal { try await site.publish("2026-07-02") }
    #expect(problems.map(\.code.rawValue) == ["register-window"], "\(problems)")
    try site.edit("reviews/child-t.md") { $0.replacing("2026-06-02", with: "2026-06-30") }
    try site.write("reviews/child-u.md", item("title: Child U\npublished: 2026-06\nkind: scr"))
    try await site.publish("2026-07-02")
    try site.edit("reviews/child-u.md") { $0.replacing("2026-06", with: "2026-06-02") }
    try await site.publish("2026-07-03")
    #expect(
      site.lines.last?.hasPrefix("published,reviews/child-u,2026-07-02T23:00:00Z,2027-06-02,") == true, "\(site.lines)")
  }

  @Test(arguments: ["<!-- gone -->", "[x]: https://a.example/"])
  func `Words of which nothing is to be seen are gone`(words: String) async throws {
    let site = try await SpringSite.copy()
    try site.edit(SpringSite.thematic) { $0 + "\nWhat we learned.\n" }
    try await site.publish(SpringSite.now)
    try site.edit(SpringSite.thematic) { $0.replacing("What we learned.", with: words) }
    let problems = try await site.refusal { try await site.publish("2026-06-15T13:00") }
    #expect(problems.map(\.code.rawValue) == ["register-words-missing"], "\(problems)")
    // Told, they may go; and whoever publishes reads of it.
    try site.add("changes: [{on: 2026-06-15, note: It was wrong.}]", to: SpringSite.thematic)
    let report = try await site.publish("2026-06-15T13:00")
    #expect(report.emptied.map(\.item.description) == ["thematic-reports/infants"])
    #expect(PublishSummary(report, to: "live").text.contains("thematic-reports/infants: the text"))
  }

  @Test func `A command that does not end keeps nothing waiting for ever`() async throws {
    let site = try await SpringSite.copy()
    // Were it waited for, it would end well.
    await #expect(throws: RegisterKeeper.Failure.self) {
      try await RegisterKeeper(command: "exec sleep 600", limit: .milliseconds(50)).keep(in: site.scratch("site"))
    }
  }
}

/// Content, clocks and lists that change while a publishing is under way.
@Suite struct `A publishing goes by what is there when it goes live` {
  private static let child = "reviews/child-t.md"
  private static let embargoed = item("title: Child T\npublished: 2026-07-20\nkind: scr")

  /// Another run, until it is done.
  private final class Holder {
    var held: HeldOutput?

    init(_ held: consuming HeldOutput) { self.held = consume held }
  }

  private func publish(
    _ site: PublishedSite, at moment: String, names: @escaping @Sendable () throws -> NameList? = { nil },
    _ arrange: (inout Publish.Environment) -> Void
  ) async throws -> PublishReport {
    let now = try Moment(dayOrMoment: moment)
    var environment = Publish.Environment { now }
    arrange(&environment)
    var decisions = PublishDecisions()
    decisions.isClockRight = true
    return try await Publish(site: site.scratch("site"), to: site.scratch("live"), decisions, names: names).run(
      in: environment)
  }

  @Test func `Postponed while it waits for another, it does not go out`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed)
    let holder = Holder(try OutputFolder(path: site.scratch("live"), site: site.scratch("site")).hold())
    _ = try await publish(site, at: "2026-07-20T10:00") {
      $0.whileWaiting = { _ in
        try? site.write(Self.child, Self.embargoed.replacing("2026-07-20", with: "2026-07-22"))
        holder.held = nil
      }
    }
    #expect(site.live("reviews/child-t/index.html") == nil)
  }

  @Test func `It takes its moment once it has the lock`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed)
    let holder = Holder(try OutputFolder(path: site.scratch("live"), site: site.scratch("site")).hold())
    var now = try Moment(dayOrMoment: "2026-07-20T10:00")
    var environment = Publish.Environment { now }
    environment.whileWaiting = { _ in
      now = now.adding(seconds: 300)
      holder.held = nil
    }
    var decisions = PublishDecisions()
    decisions.isClockRight = true
    _ = try await Publish(site: site.scratch("site"), to: site.scratch("live"), decisions).run(in: environment)
    #expect(site.lines.contains { $0.hasPrefix("published,reviews/child-t,2026-07-20T09:05:00Z,") }, "\(site.lines)")
  }

  @Test func `Postponed while it is staged, it does not go out`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed)
    // Behind the last look, and before anything is staged.
    _ = try await publish(site, at: "2026-07-20T10:00") {
      $0.warn = { _ in try? site.write(Self.child, Self.embargoed.replacing("2026-07-20", with: "2026-07-22")) }
    }
    #expect(site.live("reviews/child-t/index.html") == nil)
    #expect(!site.events.contains { $0.contains("child-t") })
  }

  @Test func `Content that is saved again each time does not go live`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed)
    var count = 0
    await #expect(throws: PublishFailure.self) {
      _ = try await publish(site, at: "2026-07-20T10:00") {
        $0.warn = { _ in
          count += 1
          try? site.write(Self.child, Self.embargoed + "\(count)\n")
        }
      }
    }
    #expect(count == 3)
    #expect(site.live("reviews/child-t/index.html") == nil)
  }

  @Test func `A clock that jumps while it waits is not believed`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed.replacing("2026-07-20", with: "2026-11-20"))
    var now = try Moment(dayOrMoment: SpringSite.now)
    var environment = Publish.Environment { now }
    let jumped = now.adding(seconds: 200 * 86_400)
    environment.wait = { _ in now = jumped }
    let publish = try Publish(site: site.scratch("site"), to: site.scratch("live"))
    let problems = try await site.refusal {
      _ = try await publish.run(at: Moment(dayOrMoment: "2026-06-18"), in: environment)
    }
    #expect(problems.map(\.code.rawValue) == ["clock-ahead"])
    #expect(site.live("reviews/child-t/index.html") == nil)
  }

  @Test func `A name that is added to the list counts`() async throws {
    let site = try await SpringSite.copy()
    try site.write(Self.child, Self.embargoed + "\nWe met Zebedee.\n")
    site.scratch.file("names.txt", "Quentin\n")
    let path = site.scratch("names.txt")
    var decisions = PublishDecisions()
    decisions.isClockRight = true
    let publish = try Publish(
      site: site.scratch("site"), to: site.scratch("live"), decisions, names: { try NameList(contentsOf: path) })
    var now = try Moment(dayOrMoment: "2026-07-20T09:00")
    var environment = Publish.Environment { now }
    environment.wait = { moment in
      site.scratch.file("names.txt", "Quentin\nZebedee\n")
      now = max(now, moment)
    }
    let decided = try await site.refusal {
      _ = try await publish.run(at: Moment(dayOrMoment: "2026-07-20T10:00"), in: environment)
    }
    #expect(decided.map(\.code.rawValue) == ["personal-name"], "\(decided)")
    #expect(site.live("reviews/child-t/index.html") == nil)
  }
}
