import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

private func site(
  _ published: String?, documents: [Document] = [], _ change: (inout Item) -> Void = { _ in }
) -> Catalogue {
  catalogue([review(published: published, documents: documents, change)])
}

@Suite struct `A month is made exact` {
  /// What was recorded, what is written then, and the last day that comes of it; nil where it is refused.
  static let changes: [(seen: String, until: String, written: String, last: String?)] = [
    ("2026-05-01", "2027-04-30", "2026-04-15", "2027-04-15"),
    ("2026-05-03T10:00", "2027-04-30", "2026-04-15", "2027-04-15"),
    ("2026-05-01", "2027-04-30", "2026-04-15T10:00", "2027-04-15"),
    ("2026-03-01", "2027-02-28", "2026-02-10", "2027-02-10"),
    ("2026-01-01", "2026-12-31", "2025-07-20", "2026-07-20"),
    ("2026-01-01", "2026-12-31", "2025-07", "2026-07-31"),
    ("2026-05-01", "2027-04-30", "2026-03-31", nil),
    ("2026-05-01", "2027-05-01", "2026-04-15", nil),
    ("2026-04-20", "2027-04-20", "2026-04-15", nil),
    ("2026-04-30", "2027-04-30", "2026-04-15", nil),
    ("2026-05-01", "2027-06-30", "2026-04-15", nil),
  ]

  @Test(arguments: changes)
  func `The last day is that of the exact day, and is recorded`(
    seen from: String, until: String, written: String, last: String?
  ) throws {
    let report = document("report.pdf")
    let known = [
      seen("reviews/child-s", from, until: until), seen("reviews/child-s", from, until: until, file: "report.pdf"),
    ]
    let site = site(written, documents: [report])
    let problems = site.broken(register(known[0], known[1]), "2026-06-15")
    guard let last else {
      #expect(problems.map(\.code.rawValue) == ["register-window"])
      return
    }
    #expect(problems.isEmpty, "\(problems)")
    #expect(
      site.recorded(register(known[0], known[1]), "2026-06-15T12:00") == ["published reviews/child-s until \(last)"])
    let next = register(known[0], known[1], seen("reviews/child-s", "2026-06-15T12:00", until: last))
    #expect(site.broken(next, "2026-06-16").isEmpty)
    #expect(site.recorded(next, "2026-06-16").isEmpty)
    let shorter = self.site(written == "2026-04-15" ? "2026-04-14" : "2025-01-02", documents: [report])
    #expect(shorter.broken(next, "2026-06-16").map(\.code.rawValue) == ["register-window"])
  }

  private func site(_ published: String, documents: [Document]) -> Catalogue {
    catalogue([review(published: published, documents: documents)])
  }

  @Test func `A later line with a last day that no exact day has shortens nothing`() {
    let lines = register(
      seen("reviews/child-s", "2026-05-01", until: "2027-04-30"),
      seen("reviews/child-s", "2026-05-10", until: "2028-04-30"),
      seen("reviews/child-s", "2026-05-20", until: "2027-06-30"))
    #expect(Records(lines)[id("reviews/child-s")]?.until == day("2028-04-30"))
  }

  @Test func `Until further notice is not shorter`() {
    let known = register(seen("reviews/child-s", "2026-05-01", until: "2027-06-30"))
    let site = CatalogueTests.site("2026-05-01") { $0.asReview.publishUntil = $0.written(.furtherNotice) }
    #expect(site.broken(known, "2026-06-15").isEmpty)
    #expect(site.recorded(known, "2026-06-15").isEmpty)
  }

  @Test func `A document's month is made exact too`() {
    let known = register(
      seen("reviews/child-s", "2026-01-10", until: "2027-01-10"),
      seen("reviews/child-s", "2026-05-01", until: "2027-04-30", file: "reply.pdf"))
    func broken(_ day: String) -> [String] {
      CatalogueTests.site("2026-01-10", documents: [document("reply.pdf", .response, published: day)])
        .broken(known, "2026-06-15").map(\.code.rawValue)
    }
    #expect(broken("2026-04-15") == [])
    #expect(broken("2026-03-15") == ["register-window"])
  }
}

@Suite struct `Advice gives a date as it was written` {
  static let records: [(seen: String, until: String?, says: String)] = [
    ("2026-05-01", "2027-04-30", "as it was: 2026-04."),
    ("2026-05-01", "2027-05-01", "as it was: 2026-05-01."),
    ("2026-05-03T10:00", "2027-04-30", "as it was: 2026-04-30 or 2026-04."),
    ("2026-01-01", "2026-12-31", "as it was: 2025-12 or 2025."),
    ("2026-04-15", "2027-04-15", "as it was: 2026-04-15."),
    ("2026-04-15T10:00", "2027-04-15", "as it was: 2026-04-15 or undated."),
    ("2026-05-01", "2027-09-30", "as it was."),
    ("2026-04-15T10:00", "2027-09-30", "as it was: 2026-04-15 or before."),
  ]

  @Test(arguments: records)
  func `And none where it cannot be known`(seen from: String, until: String?, says: String) throws {
    let known = register(seen("reviews/child-s", from, until: until))
    let problem = try #require(site("2026-08-01").broken(known, "2026-06-15").first)
    #expect(problem.code.rawValue == "register-hidden")
    #expect(problem.hint?.hasPrefix("Put published back \(says) ") == true, "\(problem.hint ?? "")")
  }

  @Test func `A window that ends earlier names the month, too`() {
    let known = register(seen("reviews/child-s", "2026-05-01", until: "2027-04-30"))
    #expect(
      site("2026-03-20").broken(known, "2026-06-15").first?.hint?.hasPrefix(
        "If published was changed, put it back as it was: 2026-04. Otherwise: Write publish_until: 2027-04-30.") == true
    )
  }
}

@Suite struct `What has no day is guarded for a year from its first record` {
  private let known = register(seen("reviews/child-s", "2026-11-28T10:00", until: "2027-11-28"))

  @Test func `Its first record says until when`() {
    #expect(site(nil).recorded(register(), "2026-11-28T10:00") == ["published reviews/child-s until 2027-11-28"])
    #expect(site(nil).recorded(known, "2026-12-28T10:00") == [])
    let hosted = site(nil) { $0.asReview.hostedBy = Host(name: "Other", address: address("https://other.example/")) }
    #expect(hosted.recorded(register(), "2026-11-28T10:00") == ["published reviews/child-s"])
  }

  @Test func `Until then it may not go`() {
    #expect(catalogue([page()]).broken(known, "2027-11-28").map(\.code.rawValue) == ["register-missing"])
    #expect(catalogue([page()]).broken(known, "2027-11-29").isEmpty)
    #expect(site(nil).broken(known, "2027-01-01").isEmpty)
  }

  @Test func `A day whose window ends before is refused`() {
    let problems = site("2018-05-15").broken(known, "2026-12-01")
    #expect(problems.map(\.code.rawValue) == ["register-window"])
    #expect(problems.first?.hint?.contains("publish_until: 2027-11-28") == true)
    #expect(problems.first?.hint?.contains("undated") == true)
    let kept = site("2018-05-15") { $0.asReview.publishUntil = $0.written(.date(date("2027-11-28"))) }
    #expect(kept.broken(known, "2026-12-01").isEmpty)
    #expect(site("2026-11-28").broken(known, "2026-12-01").isEmpty)
  }

  @Test func `It keeps its last day at another address`() {
    let moved = catalogue([
      review("child-x", published: nil) { $0.formerPaths = [$0.written("/reviews/child-s/")] }
    ])
    #expect(moved.recorded(known, "2027-02-01") == ["published reviews/child-x until 2027-11-28"])
  }
}

@Suite struct `What had no last day has one for its whole window` {
  private let known = register(seen("reviews/child-s", "2025-11-28T10:00"))

  @Test func `It counts from the publish that shows it first`() {
    let problems = site("2025-11-28").broken(known, "2026-06-15T12:00")
    #expect(problems.map(\.code.rawValue) == ["register-window"])
    #expect(problems.first?.hint?.contains("publish_until: 2027-06-15") == true)
    for until in [PublishUntil.date(date("2027-06-15")), .date(date("2027-06")), .furtherNotice] {
      let kept = site("2025-11-28") { $0.asReview.publishUntil = $0.written(until) }
      #expect(kept.broken(known, "2026-06-15T12:00").isEmpty)
    }
    #expect(
      site("2025-11-28") { $0.asReview.publishUntil = $0.written(.date(date("2027-06-14"))) }
        .broken(known, "2026-06-15T12:00").count == 1)
  }

  @Test func `Once it is recorded, it counts from nothing else`() {
    let recorded = register(
      seen("reviews/child-s", "2025-11-28T10:00"), seen("reviews/child-s", "2026-06-15T12:00", until: "2027-06-15"))
    let site = site("2025-11-28") { $0.asReview.publishUntil = $0.written(.date(date("2027-06-15"))) }
    #expect(site.broken(recorded, "2027-05-01").isEmpty)
  }
}
