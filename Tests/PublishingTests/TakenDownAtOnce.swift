import Foundation
import Publications
import TestSupport
import Testing

@testable import Hashing

@Suite struct `What was taken down at once` {
  private static let title = "A title that nobody may see"

  /// - Parameter lines: what `--take-down` would have written.
  private func site(_ lines: (PublishedSite) -> [String]) async throws -> PublishedSite {
    let site = try await SpringSite.copy()
    try site.edit(SpringSite.review) { $0.replacing("Child S", with: Self.title) }
    try await site.publish("2026-06-14")
    try site.edit("register.csv") { text in text + lines(site).map { "\($0)\n" }.joined() }
    return site
  }

  private func taken(_ site: PublishedSite, _ files: String...) -> [String] {
    site.lines.filter { $0.hasPrefix("document,reviews/child-s,") }
      .filter { line in files.contains { line.contains(",\($0),") } }
      .map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return "taken-down,reviews/child-s,2026-06-15T08:00:00Z,,\(fields[4]),\(fields[5])"
      }
  }

  private func item() async throws -> PublishedSite {
    try await site { site in
      ["taken-down,reviews/child-s,2026-06-15T08:00:00Z,,,"] + taken(site, "report.pdf", "briefing.pdf", "reply.pdf")
    }
  }

  private func all(_ site: PublishedSite) throws -> String {
    try site.scratch.contents(of: "live").map { "\($0.key)\n" + String(decoding: $0.value, as: UTF8.self) }.joined()
  }

  @Test func `An item is a bare record in every build, and a warning has the line`() async throws {
    let site = try await item()
    for moment in ["2026-06-15T12:00", "2026-06-16"] {
      let report = try await site.build(moment)
      let warning = try #require(report.warnings.diagnostics.first { $0.code.rawValue == "taken-down" })
      #expect(warning.severity == .warning)
      #expect(warning.place.path == "Content/\(SpringSite.review)")
      #expect(warning.words.contains("Write withdrawn: {on: 2026-06-15, reason: …} in it."))
      #expect(try !all(site).contains(Self.title))
      let paths = site.scratch.paths.filter { $0.hasPrefix("live/reviews/child-s/") }
      #expect(paths == ["live/reviews/child-s/index.html"])
    }
    try await site.build("2026-04-01", now: "2026-06-16")
    #expect(try !all(site).contains(Self.title))
    try await site.build("2026-02-01", now: "2026-06-16")
    #expect(site.live("reviews/child-s/index.html") == nil)
  }

  @Test func `Its files are left out under every name in every item, and nothing is refused`() async throws {
    let site = try await item()
    let documents = "documents: [{file: copy.pdf, kind: form}, {file: own.pdf, kind: form}]"
    try site.write(
      "training/more/index.md",
      TestSupport.item("title: M\npublished: 2026-06-15\non_demand: true\n\(documents)", "See [this](copy.pdf)."))
    try site.write("training/more/copy.pdf", pdf(1))
    try site.write("training/more/own.pdf", pdf(8))
    try await site.publish("2026-06-16")
    #expect(site.live("training/more/copy.pdf") == nil)
    #expect(site.live("training/more/own.pdf") != nil)
    #expect(!site.events.contains { $0.contains("copy.pdf") })
  }

  @Test func `A document alone is left out, and its item stays`() async throws {
    let site = try await site { taken($0, "report.pdf") }
    let report = try await site.publish("2026-06-16")
    #expect(
      report.warnings.diagnostics.map(\.message) == [
        "reviews/child-s/report.pdf is taken down since 15 June 2026, and nothing here says so."
      ])
    #expect(site.live("reviews/child-s/report.pdf") == nil)
    #expect(site.live("reviews/child-s/briefing.pdf") != nil)
    #expect(site.live("reviews/child-s/index.html")?.contains("report.pdf") == false)
  }

  @Test func `A picture in a text becomes its description`() async throws {
    let site = try await SpringSite.copy()
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    try site.write(
      "training/more/index.md",
      TestSupport.item(
        "title: M\npublished: 2026-06-01\non_demand: true",
        #"![A "map" & more > less](map.png "Its title"), [![A map](map.png)](/accessibility/) and words."#))
    try site.scratch.write("site/Content/training/more/map.png", Data(picture))
    try await site.publish("2026-06-02")
    let before = try #require(site.live("training/more/index.html"))
    #expect(before.components(separatedBy: "<img src=\"/training/more/map.png\"").count == 3)
    try site.edit("register.csv") {
      $0 + "taken-down,training/more,2026-06-15T08:00:00Z,,map.png,\(FileHash.sha256(of: picture))\n"
    }
    try await site.publish("2026-06-16")
    #expect(site.live("training/more/map.png") == nil)
    let page = try #require(site.live("training/more/index.html"))
    #expect(page.contains("A “map” &amp; more &gt; less, <a href=\"/accessibility/\">A map</a> and words."))
    #expect(!page.contains("<img") && !page.contains("Its title"))
  }

  @Test func `A link to it becomes its words, however it is written`() async throws {
    let site = try await item()
    let full = try #require(
      site.live("reviews/child-s/index.html")?.firstMatch(of: /rel="canonical" href="([^"]+)"/)?.1)
    try site.write(
      "pages/shows.md",
      TestSupport.item(
        "title: S",
        """
        [one](../reviews/child-s/index.md "Its title") [two](/reviews/child-s/) [three](../reviews/child-s/report.pdf)
        [four](\(full)) [five](\(full)?a=1&b=2 "Its title") [six](\(full)report.pdf) [not](/reviews/elsewhere/).
        """))
    try await site.publish("2026-06-16")
    let page = try #require(site.live("shows/index.html"))
    #expect(page.contains("<p>one two three\nfour five six <a href=\"/reviews/elsewhere/\">not</a>.</p>"), "\(page)")
  }

  @Test func `When the content says so it is a withdrawal like any other`() async throws {
    let site = try await item()
    try site.add("withdrawn: {on: 2026-06-15, reason: A court.}", to: SpringSite.review)
    let before = site.lines.count
    let report = try await site.publish("2026-06-16")
    #expect(report.warnings.diagnostics.isEmpty)
    #expect(site.events[before...].allSatisfy { $0.hasPrefix("withdrawn reviews/child-s") })
    #expect(site.lines.count == before + 4)
    #expect(site.live("reviews/child-s/index.html")?.contains("A court.") == true)
    try site.edit(SpringSite.review) { $0.replacing("withdrawn: {on: 2026-06-15, reason: A court.}\n", with: "") }
    #expect(
      try await site.refusal { try await site.build("2026-06-17") }.map(\.code.rawValue) == ["register-withdrawn"])
  }

  @Test func `It comes back when a person says so`() async throws {
    let site = try await item()
    try await site.publish("2026-06-15T12:00")
    let before = site.lines.count
    let report = try await site.publish("2026-06-16", restoring: "reviews/child-s")
    #expect(!report.warnings.diagnostics.contains { $0.code.rawValue == "taken-down" })
    #expect(
      Array(site.events[before...]) == [
        "restored reviews/child-s", "restored reviews/child-s briefing.pdf", "restored reviews/child-s reply.pdf",
        "restored reviews/child-s report.pdf",
      ])
    #expect(site.live("reviews/child-s/report.pdf") != nil)
    #expect(try await site.publish("2026-06-17").output == nil)
  }
}
