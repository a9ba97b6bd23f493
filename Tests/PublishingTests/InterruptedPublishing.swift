import Foundation
import TestSupport
import Testing

@Suite struct `A publishing that was stopped` {
  @Test func `A site that was replaced and not removed goes, even with nothing new`() async throws {
    let site = try await SpringSite.copy()
    try FileManager.default.copyItem(
      atPath: site.scratch("live"), toPath: site.scratch(".live.twelvemonth-staging"))
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
    #expect(site.scratch.paths.filter { $0.hasPrefix(".live") } == [".live.twelvemonth-lock"])
  }
}
