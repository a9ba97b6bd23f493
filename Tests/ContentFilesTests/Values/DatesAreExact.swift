@_spi(Office) import Publications
import Testing

/// Dates and moments have one form each; any other is an error that shows it.
@Suite struct `Dates are exact` {
  @Test(arguments: ["2018-05-15", "2018-05", "2014", "1900", "1900-01-01", "2199-12-31", "2024-02-29"])
  func `A date keeps the precision that it is written in`(text: String) async throws {
    let file = try await OneFile.review("updated: \(text)")
    #expect(file.problems == [])
    #expect(try file.item.updated?.forOffice.iso == text)
  }

  @Test(arguments: ["\"2018-05-15\"", "'2014'", "  2018-05  "])
  func `Quotes and blanks make no difference`(text: String) async throws {
    #expect(try await OneFile.review("updated: \(text)").problems == [])
  }

  static let neither = [
    "25/11/2026", "25.11.2026", "25-11-2026", "11/25/2026", "01/10/26", "2026/11/25", "2026.11.25",
    "2026-2-3", "2026-02-3", "2026-2", "2026-02-30", "2025-02-29", "1900-02-29", "2026-04-31",
    "2026-13", "2026-00", "2026-01-00", "2026-01-32", "205-01-01", "205", "20261-01-01", "20261001",
    "202610", "1899-12-31", "2200-01-01", "1899", "2200", "0000", "26", "-2026", "+2026", "2026-",
    "2026--01", "2026-10-01-01", "2026‑10‑01", "２０２６-10-01", "1 October 2026",
    "1st October 2026", "October 2026", "Oct-26", "2026-Oct-01", "2026-W40", "2026-274", "today",
    "tomorrow", "soon", "no", "yes", "true", "null", "~", "TBC", "1e3", "2.026e3", "10:00", "T10:00",
    "2026-10T10:00", "2026T10:00", "2026-10-01T", "2026-10-01T10", "2026-10-01T1:00",
    "2026-10-01T10:0", "2026-10-01T24:00", "2026-10-01T10:60", "2026-10-01T10:00:00",
    "2026-10-01T10:00Z", "2026-10-01T10:00+01:00", "2026-10-01T10:00 BST", "2026-10-01t10:00",
    "2026-10-01  10:00", "2026-10-01T10.00", "2026-10-01T10h00", "2026-02-30T10:00",
    "2026-10-01_10:00", "2026-10-01T-1:00", "10:00 2026-10-01", "2199-12-31T25:00",
  ]

  @Test(arguments: neither)
  func `No other form is a date or a moment`(text: String) async throws {
    let file = try await OneFile(
      "reviews/child-s", "---\ntitle: Child S\nkind: lcspr\npublished: \(text)\n---\n")
    #expect(file.problems == ["4:12 wrong-date"])
    #expect(file.words.contains("“\(text)”"))
    #expect(file.words.contains("2018-05-15"))
    #expect(file.words.contains("2026-11-25T10:00"))
  }

  @Test(arguments: neither + ["2026-10-01T10:00", "2026-10-01 10:00"])
  func `A date that is no opening is no moment either`(text: String) async throws {
    let file = try await OneFile.review("updated: \(text)")
    #expect(file.problems == ["5:10 wrong-date"])
    #expect(file.words.contains("2018-05-15"))
  }

  @Test(arguments: neither + ["2026-06-10", "2026-06", "2026"])
  func `Training starts at a moment`(text: String) async throws {
    let file = try await OneFile(
      "training/a", "---\ntitle: A\npublished: 2026-01-01\nstarts: \(text)\nends: 2199-12-31T12:00\n---\n")
    #expect(file.problems == ["4:9 wrong-date"])
    #expect(file.words.contains("2026-11-25T10:00"))
  }

  @Test(arguments: ["[2026]", "{on: 2026}", "\n  - 2026-01-01"])
  func `A list or a mapping is no date`(value: String) async throws {
    let file = try await OneFile.review("updated: \(value)")
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.hasSuffix("wrong-form") ?? false, "\(file.problems)")
  }

  /// In UTC: London is an hour ahead in summer.
  static let moments = [
    ("2026-11-25T10:00", "2026-11-25T10:00:00Z"), ("2026-11-25 10:00", "2026-11-25T10:00:00Z"),
    ("2026-06-10T10:00", "2026-06-10T09:00:00Z"), ("2026-06-10T00:00", "2026-06-09T23:00:00Z"),
    ("2026-12-31T23:59", "2026-12-31T23:59:00Z"), ("2026-03-29T00:59", "2026-03-29T00:59:00Z"),
    ("2026-03-29T02:00", "2026-03-29T01:00:00Z"), ("2026-10-25T00:59", "2026-10-24T23:59:00Z"),
    ("2026-10-25T02:00", "2026-10-25T02:00:00Z"), ("1969-07-20T12:00", "1969-07-20T11:00:00Z"),
  ]

  @Test(arguments: moments)
  func `A moment is one of London's clocks`(text: String, utc: String) async throws {
    let file = try await OneFile(
      "reviews/child-s", "---\ntitle: Child S\nkind: lcspr\npublished: \(text)\n---\n")
    #expect(file.problems == [])
    guard case .moment(let moment)? = try file.item.published else {
      Issue.record("It is no moment.")
      return
    }
    #expect(moment.rfc3339 == utc)
  }

  static let noTimes = [
    ("2026-03-29T01:00", "forward"), ("2026-03-29T01:30", "forward"), ("2026-03-29 01:59", "forward"),
    ("2026-10-25T01:00", "twice"), ("2026-10-25T01:30", "twice"), ("2026-10-25 01:59", "twice"),
    ("2027-03-28T01:30", "forward"), ("2027-10-31T01:30", "twice"),
  ]

  @Test(arguments: noTimes)
  func `A moment that the clocks skip or repeat is an error`(text: String, why: String) async throws {
    let file = try await OneFile(
      "reviews/child-s", "---\ntitle: Child S\nkind: lcspr\npublished: \(text)\n---\n")
    #expect(file.problems == ["4:12 wrong-date"])
    #expect(file.words.contains(text))
    #expect(file.words.contains(why))
  }

  @Test(arguments: ["reviews/a", "learning-packs/a", "national/a"])
  func `A review, a learning pack and a national entry may be undated`(id: String) async throws {
    let rest = ["national/a": "url: https://a.example\npublisher: P\n", "reviews/a": "kind: scr\n"][id] ?? ""
    let file = try await OneFile(id, "---\ntitle: A\npublished: undated\n\(rest)---\n")
    #expect(file.problems == [])
    #expect(try file.item.published == nil)
    let wrong = try await OneFile(id, "---\ntitle: A\npublished: Undated\n\(rest)---\n")
    #expect(wrong.problems == ["3:12 wrong-date"])
    #expect(wrong.words.contains("or undated"))
  }

  @Test(arguments: ["thematic-reports/a", "training/a", "pages/a"])
  func `Nothing else may`(id: String) async throws {
    let rest = id == "training/a" ? "on_demand: true\n" : ""
    let file = try await OneFile(id, "---\ntitle: A\npublished: undated\n\(rest)---\n")
    #expect(file.problems == ["3:12 wrong-date"])
  }

  static let everywhere = [
    ("reviews/a", "kind: scr\ndecided: x", "5:10"), ("reviews/a", "kind: scr\nsent_to_panel: x", "5:16"),
    ("reviews/a", "kind: scr\nreview_due: x", "5:13"), ("reviews/a", "kind: scr\npublish_until: x", "5:16"),
    ("reviews/a", "kind: scr\nwithdrawn: {on: x, reason: R}", "5:17"),
    ("reviews/a", "kind: scr\nnotice: {kind: legal, text: T, from: x}", "5:38"),
    ("reviews/a", "kind: scr\nnotice: {kind: legal, text: T, until: x}", "5:39"),
    ("reviews/a", "kind: scr\nresponse:\n  - {action: A, due: x}", "6:22"),
    ("reviews/a", "kind: scr\nresponse:\n  - {action: A, done: x}", "6:23"),
    ("learning-packs/a", "learning_event: {held: x}", "4:24"),
    ("learning-packs/a", "learning_event: {planned: x}", "4:27"),
    ("learning-packs/a", "report: {published: x}", "4:21"),
    ("thematic-reports/a", "covers: {from: x}", "4:16"), ("thematic-reports/a", "covers: {to: x}", "4:14"),
    ("training/a", "starts: 2026-06-10T10:00\nends: x", "5:7"),
    ("training/a", "dates:\n  - {starts: x, ends: 2026-06-10T12:00}", "5:14"),
    ("national/a", "url: https://a.example\npublisher: P\nchecked: x", "6:10"),
  ]

  @Test(arguments: everywhere)
  func `Every key that wants a date says so`(id: String, lines: String, place: String) async throws {
    let file = try await OneFile(id, "---\ntitle: A\npublished: 2026-01-01\n\(lines)\n---\n")
    #expect(file.problems == ["\(place) wrong-date"])
    #expect(file.words.contains("“x”"))
  }
}
