import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct `A file that is taken down at once` {
  @Test func `Goes under every name, and its entry in every list`() async throws {
    let canary = try await CanarySite.copy()
    let report = try canary.takeDown("reviews/child-c/report.pdf")
    let live = try canary.live
    for path in ["reviews/child-c/report.pdf", "reviews/child-d/shared.pdf"] { #expect(live[path] == nil, "\(path)") }
    for path in ["reviews/child-c/large.pdf", "reviews/child-c/photo.png", "reviews/child-d/own.pdf"] {
      #expect(live[path] != nil, "\(path)")
    }
    for (path, bytes) in live {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("child-c/report.pdf") && !text.contains("shared.pdf"), "\(path)")
    }
    #expect(report.stillNaming == [])
    try canary.expectSound()
  }

  @Test func `Leaves the item's page, its text, and the words of links`() async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown("reviews/child-c/report.pdf")
    let page = canary.text("reviews/child-c/index.html")
    #expect(page.contains(CanarySite.deep("reviews/child-c") + " and the report.</p>"))
    #expect(page.contains("summary-2.pdf") && !page.contains("large.pdf"))
    #expect(canary.text("feed.xml").contains(CanarySite.shown("reviews/child-c")[0]))
    #expect(canary.text("publications.csv").contains("child-c/summary-2.pdf"))
  }

  @Test func `An alternative goes from below its document, and a picture from the text`() async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown("reviews/child-c/large.pdf", "reviews/child-c/photo.png")
    let page = canary.text("reviews/child-c/index.html")
    #expect(
      page.contains("report.pdf") && !page.contains("large.pdf") && !page.contains("<img") && !page.contains("Deepalt"))
    try canary.expectSound()
  }

  @Test func `No heading stands above nothing`() async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown("learning-packs/pack/slides.pdf")
    #expect(!canary.text("learning-packs/pack/index.html").contains("Documents</h2>"))
    #expect(!canary.text("learning-packs/index.html").contains("class=\"documents\""))
    try canary.expectSound()
  }

  @Test func `Is recorded alone, and twice is no fault`() async throws {
    let canary = try await CanarySite.copy()
    let first = try canary.takeDown("reviews/child-c/report.pdf")
    #expect(first.entries.map(\.file) == ["report.pdf"])
    let second = try canary.takeDown("reviews/child-c/report.pdf")
    #expect(second.entries == [] && second.output == nil)
    #expect(second.text.contains("reviews/child-c/report.pdf is down already"))
  }

  @Test func `A file that is not there is told, with those that are`() async throws {
    let canary = try await CanarySite.copy()
    for what in ["reviews/child-c/reprot.pdf", "reviews/child-c/index.html"] {
      let error = #expect(throws: TakeDownRefusal.self) { try canary.takeDown(what) }
      guard case .unknown(_, let known) = error else { continue }
      #expect(known.contains("reviews/child-c/report.pdf"), "\(what)")
    }
    #expect(throws: TakeDownRefusal.self) { try canary.takeDown("pages/index/logo.svg") }
  }
}
