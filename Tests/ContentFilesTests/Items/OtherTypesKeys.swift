@_spi(Office) import Publications
import Testing

/// What only a thematic report, a national entry or a page has (content model, section 5).
@Suite struct `Keys of the other types` {
  @Test func `A thematic report`() async throws {
    let file = try await OneFile(
      "thematic-reports/a",
      """
      ---
      title: A
      published: 2026-10-02
      covers: {from: 2007, to: 2014-06, reviews: 12}
      scope: Reviews of neglect.
      about: [reviews/child-t]
      publish_until: 2028
      national_repository: {reference: NC1}
      ---
      """, beside: OneFile.neighbours)
    #expect(file.problems == [])
    guard case .thematicReport(let report) = try file.item.details else { throw CancellationError() }
    #expect(report.covers?.from == .year(2007))
    #expect(report.covers?.to == .month(year: 2014, month: 6))
    #expect(report.covers?.reviews == 12)
    #expect(report.scope == "Reviews of neglect.")
    #expect(report.about.count == 1)
    #expect(report.repository?.reference == "NC1")
  }

  @Test func `A national entry`() async throws {
    let file = try await OneFile(
      "national/a",
      """
      ---
      title: A
      url: https://a.example/report
      publisher: The Panel
      published: 2026-05
      covers: {from: 2014}
      checked: 2026-11-01
      summary: Words.
      themes: [Neglect]
      audience: [media]
      language: en
      draft: false
      ---
      """)
    #expect(file.problems == [])
    guard case .national(let entry) = try file.item.details else { throw CancellationError() }
    #expect(entry.address.text == "https://a.example/report")
    #expect(entry.checked?.forOffice.iso == "2026-11-01")
    #expect(entry.covers?.from == .year(2014))
  }

  @Test(arguments: ["documents: []", "short_title: A", "withdrawn: {on: 2026, record: bare}", "with: [B]"])
  func `A national entry has few keys`(line: String) async throws {
    let file = try await OneFile(
      "national/a", "---\ntitle: A\nurl: https://a.example\npublisher: P\npublished: 2018\n\(line)\n---\n")
    #expect(file.problems == ["6:1 unknown-key"])
  }

  static let textsBelow = [
    ("\nSome text.\n", 8), ("\n\n\n  Some text.\n", 10), ("Some text.", 7), ("<!-- for us -->\n", 7),
  ]

  @Test(arguments: textsBelow)
  func `A national entry has no text below its keys`(text: String, line: Int) async throws {
    let file = try await OneFile(
      "national/a",
      "---\ntitle: A\nurl: https://a.example\npublisher: P\npublished: 2018\n---\n\(text)")
    #expect(file.problems.filter { !$0.hasSuffix("raw-html") } == ["\(line):1 text-in-national"])
  }

  @Test func `White space is no text`() async throws {
    let file = try await OneFile(
      "national/a",
      "---\ntitle: A\nurl: https://a.example\npublisher: P\npublished: 2018\n---\n\n \t\u{A0}\n\n")
    #expect(file.problems == [])
  }

  @Test func `All that is wrong with a national entry is told`() async throws {
    let file = try await OneFile(
      "national/a",
      "---\ntitle: A\nurl: x\npublisher: P\npublished: 2018\nchecked: x\ncovers: {from: x}\n---\n")
    #expect(file.problems == ["3:6 wrong-address", "6:10 wrong-date", "7:16 wrong-date"])
  }

  @Test func `A page`() async throws {
    let file = try await OneFile("pages/a", "---\ntitle: A\ncontents: true\nnavigation: 2\n---\n")
    #expect(file.problems == [])
    guard case .page(let page) = try file.item.details else { throw CancellationError() }
    #expect(page.hasContents)
    #expect(page.navigation == 2)
  }

  static let wrong = [
    ("pages/a", "navigation: 0", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: 100", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: -1", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: 1.0", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: 1e1", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: 99999999999999999999", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: true", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "navigation: [1]", "3:13 wrong-form", "1 to 99"),
    ("pages/a", "kind: scr", "3:1 unknown-key", "kind belongs to reviews."),
    ("thematic-reports/a", "published: 2026\ncovers: {from: 2014, to: 2007}", "4:26 wrong-order", "Exchange"),
    ("thematic-reports/a", "published: 2026\ncovers: {reviews: 0}", "4:19 wrong-form", "1 to 9999"),
    ("thematic-reports/a", "published: 2026\nkind: thematic-review", "4:1 unknown-key", "belongs to reviews"),
  ]

  static let front = [
    ("draft: true", "3:1"), ("published: 2026-01-01", "3:1"),
    ("withdrawn:\n  on: 2026-01-01\n  record: bare", "3:1"),
    ("contents: true\ndraft: true", "4:1"),
  ]

  @Test(arguments: front)
  func `The front page is never a draft, and never dated`(lines: String, place: String) async throws {
    let file = try await OneFile("pages/index", "---\ntitle: Reviews\n\(lines)\n---\n")
    #expect(file.problems == ["\(place) front-page"])
  }

  @Test func `It may say that it is no draft`() async throws {
    #expect(try await OneFile("pages/index", "---\ntitle: R\ndraft: false\n---\n").problems == [])
  }
}
