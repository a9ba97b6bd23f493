import Foundation
import Publications
import TestSupport
import Testing

@testable import Publishing

@Suite struct `Taking down is stopped by nothing` {
  private func isDown(_ canary: CanarySite) -> Bool {
    canary.text("reviews/child-c/index.html").contains("This publication is not available.")
  }

  @Test func `Not by content that cannot be read`() async throws {
    let canary = try await CanarySite.copy()
    try canary.site.write("site.yml", "url: [")
    try canary.site.write("reviews/child-c/index.md", "---\ntit")
    #expect(try canary.takeDown("reviews/child-c").isRecorded)
    #expect(isDown(canary))
    #expect(canary.site.lines.last?.hasPrefix("taken-down,reviews/child-c,") ?? false)
  }

  @Test func `Not by content that is not there: a register is made, and that is said`() async throws {
    let canary = try await CanarySite.copy()
    try canary.site.remove("")
    let report = try canary.takeDown("reviews/child-c")
    #expect(isDown(canary) && report.isRecorded)
    #expect(report.text.contains("There was no register."))
    #expect(canary.site.lines.count == 6)
  }

  @Test func `Not by a clock that is behind: the moment is that of the register's last line`() async throws {
    let canary = try await CanarySite.copy()
    let report = try canary.takeDown("reviews/child-c", at: "2025-01-01")
    let last = try Moment(dayOrMoment: CanarySite.now)
    #expect(isDown(canary) && report.entries.allSatisfy { $0.moment == last })
  }

  @Test func `Not by a damaged line of the register`() async throws {
    let canary = try await CanarySite.copy()
    try canary.site.edit("register.csv") { $0 + "<<<<<<< mine\n" }
    #expect(try canary.takeDown("reviews/child-c").isRecorded)
    #expect(canary.site.lines.last?.hasPrefix("taken-down,") ?? false)
  }

  @Test(arguments: ["folder", "bytes"])
  func `Not by a register that cannot be read or written: the lines are given to add by hand`(kind: String) async throws
  {
    let canary = try await CanarySite.copy()
    try canary.site.remove("register.csv")
    if kind == "folder" {
      canary.site.scratch.folder("site/Content/register.csv")
    } else {
      try canary.site.scratch.write("site/Content/register.csv", Data([0x00, 0xFF, 0x0A]))
    }
    let report = try canary.takeDown("reviews/child-c")
    #expect(isDown(canary) && !report.isRecorded)
    let failure = try #require(report.failure)
    #expect(failure.contains("\n  taken-down,reviews/child-c,2026-06-15T11:00:00Z,,,\n"))
    #expect(failure.matches(of: #/taken-down,reviews/child-c,\S+,,report.pdf,[0-9a-f]{64}/#).count == 1)
  }

  @Test(arguments: ["feed.xml", "feed.json", "sitemap.xml", "publications.json", "publications.csv", "training.ics"])
  func `Not by a file that cannot be understood: it is left with nothing in it`(path: String) async throws {
    let canary = try await CanarySite.copy()
    let bytes = Data(try #require(try canary.live[path]).dropLast(40))
    try canary.site.scratch.write("live/\(path)", bytes)
    let id = path == "training.ics" ? "training/course" : "reviews/child-c"
    try canary.takeDown(id)
    #expect(!canary.text(path).contains(id))
    try canary.expectSound()
  }

  @Test(arguments: [
    nil, "", "<html><main>x",
    "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A</title></head><body><h1>x</h1></body></html>",
  ])
  func `Not by a missing or unknown frame: a small page of its own stands in`(frame: String?) async throws {
    let canary = try await CanarySite.copy()
    try FileManager.default.removeItem(atPath: canary.site.scratch("live/404.html"))
    if let frame { try canary.site.scratch.write("live/404.html", frame) }
    try canary.takeDown("reviews/child-c")
    let page = canary.text("reviews/child-c/index.html")
    #expect(page.contains("<title>Publication not available</title>"))
    #expect(page.contains(#/href="/style-[0-9a-f]{8}\.css"/#))
    if frame == nil { try canary.expectSound() }
  }

  @Test func `Not by its page having gone: what the register knows is recorded, and its files go elsewhere`()
    async throws
  {
    let canary = try await CanarySite.copy()
    try FileManager.default.removeItem(atPath: canary.site.scratch("live/reviews/child-c"))
    let report = try canary.takeDown("reviews/child-c")
    #expect(try canary.live["reviews/child-d/shared.pdf"] == nil)
    #expect(
      report.entries.map { $0.file ?? "" } == [
        "", "large.pdf", "photo.png", "report.pdf", "summary-2.pdf", "summary.pdf",
      ])
  }

  @Test func `What nobody knows is refused, and nothing is touched`() async throws {
    let canary = try await CanarySite.copy()
    let before = canary.site.scratch.snapshot
    let error = #expect(throws: TakeDownRefusal.self) { try canary.takeDown("reviews/child-c", "reviews/chidl-d") }
    // No guess: a slip of one letter is another child's name.
    guard case .unknown(_, let known) = error else { return }
    #expect(known.contains("reviews/child-c") && known.contains("reviews/child-d"))
    #expect(error?.hint.hasPrefix("Known are: ") == true)
    #expect(throws: TakeDownRefusal.self) { try canary.takeDown("national/x") }
    #expect(canary.site.scratch.snapshot == before)
  }

  @Test func `Where no site is live, nothing is said to be down`() async throws {
    let canary = try await CanarySite.copy()
    try FileManager.default.removeItem(atPath: canary.site.scratch("live"))
    let before = canary.site.scratch.snapshot
    #expect(throws: TakeDownRefusal.self) { try canary.takeDown("reviews/child-c") }
    #expect(canary.site.scratch.snapshot == before)
  }
}
