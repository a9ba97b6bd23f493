import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

/// What has been announced has no last day. What comes of it has one, that of the day on which it came.
@Suite struct `A review that was under way` {
  private static let known = register(seen("reviews/child-s", "2025-09-01"))

  private static func broken(_ change: (inout Item) -> Void, documents: Document...) -> [String] {
    catalogue([review(published: "2025-09-01", documents: documents, change)]).broken(known, "2026-11-28")
      .compactMap(\.hint)
  }

  @Test(arguments: ["2026-11-28", "2026-11-20", "2026-10-01", "2026-12-24"])
  func `Has its window when its outcome ends by itself, however late that is published`(until: String) {
    let hints = Self.broken {
      $0.asReview.outcome = .underWay
      $0.end(until)
    }
    #expect(hints.isEmpty)
  }

  @Test func `Has it from now on when nothing says since when`() {
    #expect(Self.broken { _ in }.map { $0.hasPrefix("Write publish_until: 2027-11-28, ") } == [true])
    #expect(Self.broken { $0.asReview.publishUntil = $0.written(.date(date("2027-11-28"))) }.isEmpty)
  }

  @Test(arguments: [("2026-11-20", "2027-11-20"), ("2026-12-24", "2027-12-24")])
  func `Has it from the day of its report`(day: String, last: String) {
    let report = document("report.pdf", published: day)
    #expect(Self.broken({ _ in }, documents: report).map { $0.hasPrefix("Write publish_until: \(last), ") } == [true])
    let kept = Self.broken({ $0.asReview.publishUntil = $0.written(.date(date(last))) }, documents: report)
    #expect(kept.isEmpty)
  }
}
