import TestSupport
import Testing

@testable import Publications

@Suite struct `A date in the precision it was written in` {
  @Test(arguments: [
    ("2018-05-15", "15 May 2018"), ("2018-05", "May 2018"), ("2014", "2014"),
    ("2026-02-03", "3 February 2026"), ("1900-01-01", "1 January 1900"), ("2199", "2199"),
    ("2028-02-29", "29 February 2028"), ("2026-12", "December 2026"),
  ])
  func `Is read, shown in words, and written again as it was`(text: String, words: String) {
    #expect(PartialDate(text)?.description == words)
    #expect(PartialDate(text)?.iso == text)
  }

  @Test(arguments: [
    "", " ", "205-01-01", "205-09-29", "205", "20260", "2026-2-3", "2026-4-9", "2026-02-30",
    "2026-02-29", "2026-13", "2026-00", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31",
    "25/11/2026", "19/04/2026", "25.11.2026", "25-11-2026", "20261125", "2026/11/25",
    "2026-11-25 ", " 2026-11-25", "2026-11 ", "2026-11-25\n", "2026-11-25T10:00", "2026-11-25Z",
    "2026-", "2026-11-", "-2026", "+2026", "2026--11", "2026-11-25-01", "1899-12-31", "1899",
    "2200", "2200-01-01", "May 2018", "15 May 2018", "today", "٢٠٢٦-١١-٢٥", "２０２６", "2026‑11‑25",
    "2026-1१-25", "0x7E", "2e03",
  ])
  func `Is in no other form`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("2007", "2014", "2007 to 2014"), ("2018-05", "2019-06", "May 2018 to June 2019"),
    ("2018-05-15", "2018-06-01", "15 May 2018 to 1 June 2018"),
    ("2007", "2014-03", "2007 to March 2014"),
  ])
  func `Two make a range`(from: String, to: String, words: String) {
    #expect(PartialDate.range(date(from), date(to)) == words)
  }

  @Test(arguments: [
    ("2018-05-15", "2018-05-15"), ("2018-05", "2018-06-01"), ("2018-12", "2019-01-01"),
    ("2018", "2019-01-01"), ("2028-02", "2028-03-01"), ("1900", "1901-01-01"),
  ])
  func `A day opens at its 00:00, a month and a year when they are over`(
    text: String, opening: String
  ) {
    #expect(date(text).opening == moment(opening))
  }

  @Test func `A day of summer opens at midnight by London's clocks`() {
    #expect(date("2026-07-01").opening.rfc3339 == "2026-06-30T23:00:00Z")
    #expect(date("2026-06").opening.rfc3339 == "2026-06-30T23:00:00Z")
    #expect(date("2026-12-01").opening.rfc3339 == "2026-12-01T00:00:00Z")
  }
}
