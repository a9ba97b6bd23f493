import Foundation
import Publications
import Testing

@testable import Site

/// Publishes, but stops at the swap or after it, as a killed process does: with a journal.
extension PublishedSite {
  static let journal = ".live.twelvemonth-journal"

  /// Puts things back to between the journal and the record of what was just published.
  fileprivate func interrupt(
    _ lines: [String], live: Bool, register: String, behind size: Int? = nil
  ) throws {
    let size = size ?? register.utf8.count
    let folder = live ? "live" : ".live.twelvemonth-staging"
    let text =
      [
        "twelvemonth journal 1", "\(scratch.facts(folder)?.inode ?? 0)", "\(size)",
        scratch("site/Content/register.csv"),
      ] + lines + ["end", ""]
    try scratch.write(Self.journal, text.joined(separator: "\n"))
    try write("register.csv", register)
  }
}

@Suite struct `A publishing that was stopped` {
  static let line = "published,reviews/child-t,2026-06-15T11:00:00Z,2027-06-15,,"

  /// A site that was just put in place, with its lines.
  private func site() async throws -> (site: PublishedSite, before: String, lines: [String]) {
    let site = try await SpringSite.copy()
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2026-06-15\nkind: scr"))
    try site.write("reviews/child-u.md", item("title: Child U\npublished: 2026-06-15\nkind: scr"))
    try await site.publish(SpringSite.now)
    return (site, before, Array(site.lines.suffix(2)))
  }

  @Test(arguments: [false, true])
  func `After the swap, whoever comes next records it`(byBuild: Bool) async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    if byBuild {
      try await site.build("2026-06-15T12:05")
    } else {
      #expect(try await site.publish("2026-06-15T12:05").output == nil)
    }
    #expect(
      site.scratch.text("site/Content/register.csv") == before + lines.map { "\($0)\n" }.joined())
    #expect(site.scratch.facts(PublishedSite.journal) == nil)
  }

  @Test func `Wherever the record was cut, it becomes whole`() async throws {
    let (site, before, lines) = try await site()
    let whole = before + lines.map { "\($0)\n" }.joined()
    for count in [3, 40, 68] {
      try site.interrupt(
        lines, live: true, register: String(whole.prefix(before.count + count)),
        behind: before.utf8.count)
      #expect(try await site.publish("2026-06-15T12:05").output == nil)
      #expect(site.scratch.text("site/Content/register.csv") == whole)
    }
  }

  /// What the register was, and what it is with the two lines.
  static let registers = [
    ("", "published,a\npublished,b\n"),
    ("event\n", "event\npublished,a\npublished,b\n"),
    ("event\r\n", "event\r\npublished,a\r\npublished,b\r\n"),
    ("event\nrestored,a", "event\nrestored,a\npublished,a\npublished,b\n"),
    ("event\r\nrestored,a", "event\r\nrestored,a\r\npublished,a\r\npublished,b\r\n"),
    // The same lines of an earlier publishing in the same second.
    ("published,a\npublished,b\n", "published,a\npublished,b\npublished,a\npublished,b\n"),
  ]

  @Test(arguments: registers)
  func `A record that was cut at any byte becomes whole`(before: String, after: String) {
    let record = RecordedLines(path: "/register.csv", lines: ["published,a", "published,b"])
    for count in before.utf8.count...after.utf8.count {
      let cut = Array(after.utf8.prefix(count))
      #expect(
        cut + record.missing(from: cut, behind: before.utf8.count) == Array(after.utf8), "\(count)")
    }
  }

  @Test(arguments: [
    ("restored,a\npublished,a\n", "published,b\n"), ("published,b\n", "published,a\n"),
    ("published,b\r\npublished,a\r\n", ""), ("published,b\npublished,a", ""),
    ("restored,c\n", "published,a\npublished,b\n"), ("published,a", "\npublished,b\n"),
  ])
  func `In a register that was merged meanwhile, what is not there is appended`(
    now: String, missing: String
  ) {
    let record = RecordedLines(path: "/register.csv", lines: ["published,a", "published,b"])
    #expect(
      String(decoding: record.missing(from: Array(now.utf8), behind: 100), as: UTF8.self) == missing
    )
  }

  @Test func `Before the swap, nothing has happened, and the next one does it`() async throws {
    let (site, before, lines) = try await site()
    try FileManager.default.moveItem(
      atPath: site.scratch("live"), toPath: site.scratch(".live.twelvemonth-staging"))
    try site.interrupt(lines, live: false, register: before)
    let report = try await site.publish("2026-06-15T12:05")
    #expect(report.entries.count == 2)
    #expect(site.lines.last?.contains("2026-06-15T11:05:00Z") == true)
    #expect(site.scratch.paths.filter { $0.hasPrefix(".live") } == [".live.twelvemonth-lock"])
  }

  @Test func `A build obeys what it has just recorded`() async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    try site.remove("reviews/child-t.md")
    let problems = try await site.refusal { try await site.build("2026-06-15T12:05") }
    #expect(problems.map(\.code) == ["register-missing"])
    #expect(site.live("reviews/child-t/index.html") != nil)
  }

  @Test func `Another site's publishing is recorded in its own register`() async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    for (file, text) in ["Content/site.yml", "Content/pages/index.md"].map({
      ($0, site.scratch.text("site/\($0)") ?? "")
    }) {
      try site.scratch.write("other/\(file)", text)
    }
    let moment = try Moment(dayOrMoment: "2026-06-15T12:05")
    _ = try await SiteBuild(
      site: site.scratch("other"), output: site.scratch("live"), asOf: moment, now: moment
    ).run { _ in }
    #expect(site.lines.suffix(2) == lines[...])
    #expect(site.scratch.facts("other/Content/register.csv") == nil)
  }

  @Test func `A site that was deleted since goes live again, and is recorded then`() async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    try FileManager.default.removeItem(atPath: site.scratch("live"))
    #expect(try await site.publish("2026-06-15T12:05").entries.count == 2)
    #expect(site.lines.count == 17)
    #expect(site.scratch.facts(PublishedSite.journal) == nil)
  }

  @Test func `A register that has moved away is asked for, and nothing is lost`() async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    try FileManager.default.moveItem(atPath: site.scratch("site"), toPath: site.scratch("moved"))
    let live = try site.scratch.contents(of: "live")
    let moment = try Moment(dayOrMoment: "2026-06-15T12:05")
    do {
      _ = try await SiteBuild(
        site: site.scratch("moved"), output: site.scratch("live"), asOf: moment, now: moment
      ).run { _ in }
      Issue.record("It was built.")
    } catch SiteBuild.Failure.writing(let failure) {
      #expect(
        failure.message
          == "The site is in place, but \(site.scratch("site/Content/register.csv")) could not be written: it is not there."
      )
      #expect(failure.hint.contains(PublishedSite.journal))
    }
    #expect(try site.scratch.contents(of: "live") == live)
    try FileManager.default.moveItem(atPath: site.scratch("moved"), toPath: site.scratch("site"))
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    #expect(site.lines.suffix(2) == lines[...])
  }

  @Test func `What is no journal of ours is left alone`() async throws {
    let (site, _, _) = try await site()
    for text in [
      "", "mine", "twelvemonth journal 2\n1\n0\n/a\nb\nend\n",
      "twelvemonth journal 1\n1\n0\n/a\nb\n",
    ] {
      try site.scratch.write(PublishedSite.journal, text)
      await #expect(throws: SiteBuild.Failure.self) { try await site.publish("2026-06-15T12:05") }
      #expect(site.scratch.text(PublishedSite.journal) == text)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "Only root can give a file away."))
  func `Another user's journal is not followed`() async throws {
    let (site, before, lines) = try await site()
    try site.interrupt(lines, live: true, register: before)
    chown(site.scratch(PublishedSite.journal), 65534, 65534)
    await #expect(throws: SiteBuild.Failure.self) { try await site.publish("2026-06-15T12:05") }
    #expect(site.scratch.text("site/Content/register.csv") == before)
  }

  @Test func `A journal that was not written to its end goes`() async throws {
    let (site, _, _) = try await site()
    try site.scratch.write(PublishedSite.journal + "-new", "twelvemonth jour")
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    #expect(site.scratch.facts(PublishedSite.journal + "-new") == nil)
  }

  @Test func `A site that was replaced and not removed goes, even with nothing new`() async throws {
    let (site, _, _) = try await site()
    try FileManager.default.copyItem(
      atPath: site.scratch("live"), toPath: site.scratch(".live.twelvemonth-staging"))
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    #expect(site.scratch.paths.filter { $0.hasPrefix(".live") } == [".live.twelvemonth-lock"])
  }
}
