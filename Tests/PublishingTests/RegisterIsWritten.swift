import Foundation
import Publications
import TestSupport
import Testing

@testable import Publishing

@Suite struct `The register says what the public could see, and since when` {
  @Test func `Each line is an item or a document, its moment in UTC, its last day and its sum`()
    async throws
  {
    let site = try await SpringSite.copy()
    let words = site.lines.map { $0.replacing(#/[0-9a-f]{64}/#, with: "…") }
    #expect(
      words == [
        "published,reviews/first,2026-01-05T00:00:00Z,2027-01-05,,",
        "published,learning-packs/child-s,2026-03-01T10:00:00Z,2027-03-01,,",
        "document,learning-packs/child-s,2026-03-01T10:00:00Z,2027-03-01,slides.pdf,…",
        "published,learning-packs/undated,2026-03-01T10:00:00Z,,,",
        "published,pages/help,2026-03-01T10:00:00Z,,,",
        "published,reviews/child-s,2026-03-01T10:00:00Z,2027-06-30,,",
        "document,reviews/child-s,2026-03-01T10:00:00Z,2027-06-30,briefing.pdf,…",
        "document,reviews/child-s,2026-03-01T10:00:00Z,2027-06-30,report.pdf,…",
        "published,reviews/elsewhere,2026-03-01T10:00:00Z,,,",
        "published,reviews/unseen,2026-03-01T10:00:00Z,2027-03-01,,",
        "text,reviews/unseen,2026-03-01T10:00:00Z,,learning,…",
        "text,reviews/unseen,2026-03-01T10:00:00Z,,outcome_note,…",
        "published,thematic-reports/infants,2026-03-01T10:00:00Z,2027-03-01,,",
        "published,training/course,2026-03-01T10:00:00Z,,,",
        "document,reviews/child-s,2026-04-30T23:00:00Z,2027-05-01,reply.pdf,…",
      ])
    #expect(
      site.scratch.text("site/Content/register.csv")?.hasPrefix(
        "event,item,moment,until,file,sha256\n")
        == true)
  }

  @Test func `Nothing new is nothing written`() async throws {
    let site = try await SpringSite.copy()
    // But for the lock file's time, which tells when somebody published last.
    func snapshot() -> [String: Facts] { site.scratch.snapshot.filter { $0.key != PublishedSite.lock } }
    let before = snapshot()
    for moment in [SpringSite.now, "2026-06-15T12:05", "2026-06-15T12:05"] {
      let report = try await site.publish(moment)
      #expect(report.entries.isEmpty)
      #expect(report.output == nil)
    }
    #expect(snapshot() == before)
  }

  @Test func `What is new is appended, and no other byte changes`() async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2026-06-15\nkind: scr"))
    try await site.publish(SpringSite.now)
    #expect(
      site.scratch.text("site/Content/register.csv")
        == before + "published,reviews/child-t,2026-06-15T11:00:00Z,2027-06-15,,\n")
  }

  @Test func `What is told of it names each thing`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", item("title: Child T\npublished: 2026-06-15\nkind: scr"))
    try site.add("publish_until: 2028-01-01", to: SpringSite.thematic)
    try BrokenPromise.withdraw(SpringSite.pack)(site)
    let text = PublishSummary(try await site.publish(SpringSite.now), to: "/srv/live").text
    #expect(text.hasPrefix("The site is live in /srv/live: "))
    #expect(
      text.hasSuffix(
        """
        Recorded in the register:
          learning-packs/child-s is withdrawn
          reviews/child-t is public since 15 June 2026, until 15 June 2027 at least
          thematic-reports/infants stays until 1 January 2028 at least
        Next change: 6 January 2027, midnight

        """), "\(text)")
    let again = PublishSummary(try await site.publish(SpringSite.now), to: "/srv/live").text
    #expect(
      again
        == "Nothing new. The site in /srv/live is as it should be.\nNext change: 6 January 2027, midnight\n"
    )
  }

  @Test func `A site that somebody deleted or changed goes live again, without a line`()
    async throws
  {
    let site = try await SpringSite.copy()
    let before = site.lines
    try site.scratch.write("live/index.html", "Hacked.")
    #expect(try await site.publish(SpringSite.now).output?.written == 1)
    try FileManager.default.removeItem(atPath: site.scratch("live"))
    #expect(try await site.publish(SpringSite.now).output != nil)
    #expect(site.live("reviews/child-s/index.html") != nil)
    chmod(site.scratch("live/index.html"), 0o600)
    #expect(try await site.publish(SpringSite.now).output?.written == 1)
    // A folder that the web server may not look into.
    chmod(site.scratch("live"), 0o700)
    #expect(try await site.publish(SpringSite.now).output != nil)
    #expect(site.scratch.facts("live").map { $0.mode & 0o777 } == 0o755)
    #expect(site.lines == before)
  }

  @Test func `What goes by itself when the window is over is archived, and nobody is warned`()
    async throws
  {
    let site = try await SpringSite.copy()
    let before = site.lines.count
    let report = try await site.publish("2027-07-01")
    #expect(
      site.events[before...] == [
        "archived reviews/child-s", "archived reviews/first", "archived thematic-reports/infants",
      ])
    #expect(report.warnings.diagnostics.isEmpty)
    #expect(site.live("reviews/child-s/report.pdf") == nil)
    #expect(site.live("reviews/child-s/briefing.pdf") != nil)
    #expect(try await site.publish("2027-07-02").output == nil)
  }

  /// Time alone never stops a build, whether or not anybody publishes meanwhile.
  @Test(arguments: [false, true])
  func `Nothing of it stops a build in all the time to come`(isPublished: Bool) async throws {
    let site = try await SpringSite.copy()
    var (day, changes) = (Optional("2026-06-15"), 0)
    while let today = day {
      let report = try await site.build(today)
      #expect(report.warnings.diagnostics.isEmpty)
      if isPublished { try await site.publish(today) }
      (day, changes) = (report.nextChange?.day.iso, changes + 1)
    }
    #expect(changes == 4)
  }

  @Test func `The first time, everything is taken as known since its own day`() async throws {
    let site = try PublishedSite(SpringSite.files)
    let report = try await site.publish("2027-07-01")
    #expect(report.isFirst)
    let words = site.lines.map { $0.replacing(#/[0-9a-f]{64}/#, with: "…") }
    #expect(
      words.filter { $0.contains("child-s") || $0.contains("undated") } == [
        "published,learning-packs/child-s,2026-03-01T00:00:00Z,2027-03-01,,",
        "document,learning-packs/child-s,2026-03-01T00:00:00Z,2027-03-01,slides.pdf,…",
        "published,learning-packs/undated,2027-06-30T23:00:00Z,,,",
        "published,reviews/child-s,2026-03-01T10:00:00Z,2027-06-30,,",
        "archived,reviews/child-s,2027-06-30T23:00:00Z,,,",
        "document,reviews/child-s,2026-03-01T10:00:00Z,2027-06-30,briefing.pdf,…",
      ])
    let summary = PublishSummary(report, to: "live").text
    #expect(
      summary.contains(
        "This is the first time. The register takes all of this as known to the public:"))
    #expect(
      summary.contains("reviews/unseen is public since 1 March 2026\n"))
    #expect(try await site.publish("2027-07-01").output == nil)
  }

  @Test func `The first time, a version that was corrected is known since today`() async throws {
    let site = try PublishedSite(SpringSite.files)
    try site.edit(SpringSite.review) {
      $0.replacing(
        "kind: report\n", with: "kind: report\n    corrected: {on: 2026-04-01, note: A name.}\n")
    }
    try await site.publish(SpringSite.now)
    #expect(
      site.lines.contains {
        $0.hasPrefix("document,reviews/child-s,2026-06-15T11:00:00Z,2027-06-30,report.pdf,")
      })
    try site.write("reviews/child-s/report.pdf", pdf(9))
    #expect(
      try await site.refusal { try await site.publish(SpringSite.now) }.map(\.code.rawValue) == [
        "register-document-changed"
      ])
  }
}
