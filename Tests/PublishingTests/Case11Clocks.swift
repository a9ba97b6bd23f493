import Diagnostics
import Publications
import TestSupport
import Testing

@Suite struct `Leak case 11: the clock goes back, and a build as of the future` {
  @Test func `With a clock that is behind the register, nothing is made`() async throws {
    let site = try await SpringSite.copy()
    let before = site.scratch.snapshot
    let (build, publish) = (
      try await site.refusal { try await site.build("2026-04-30T23:59") },
      try await site.refusal { try await site.publish("2026-04-30T23:59") { $0.isClockRight = false } }
    )
    for problems in [build, publish] {
      #expect(problems.map(\.code.rawValue) == ["clock-behind"])
      #expect(
        problems.map(\.message) == [
          "This machine's clock says 30 April 2026, 11:59pm, and the register was written on "
            + "1 May 2026, midnight."
        ])
      #expect(problems.first?.place == SourcePlace(path: "Content/register.csv", line: 16))
    }
    #expect(site.scratch.snapshot == before)
    try await site.build("2026-04-30", now: "2026-05-01")
  }
}
