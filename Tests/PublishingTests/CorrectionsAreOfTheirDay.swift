import Publications
import TestSupport
import Testing

@Suite struct `A correction has the day of its change` {
  @Test func `A second change on the day of a correction is told`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-s/report.pdf", pdf(8))
    try site.edit(SpringSite.review) {
      $0.replacing("kind: report\n", with: "kind: report\n    corrected: {on: 2026-06-14, note: A name.}\n")
    }
    try await site.publish("2026-06-14T12:00")
    try site.write("reviews/child-s/report.pdf", pdf(9))
    let report = try await site.publish("2026-06-14T13:00")
    #expect(report.warnings.diagnostics.map(\.code.rawValue).contains("correction-is-old"))
  }
}
