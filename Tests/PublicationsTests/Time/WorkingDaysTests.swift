import Publications
import TestSupport
import Testing

@Suite struct `Working days` {
  private func day(_ text: String) throws -> CalendarDay {
    let date = try #require(PartialDate(text))
    guard case .day(let day) = date else { throw NoDay() }
    return day
  }

  private struct NoDay: Error {}

  @Test(arguments: [
    ("2026-12-30", 7, "2026-12-17"), ("2027-01-04", 7, "2026-12-21"), ("2027-04-06", 7, "2027-03-24"),
    ("2026-01-05", 7, "2025-12-22"), ("2026-11-25", 1, "2026-11-24"), ("2026-11-23", 1, "2026-11-20"),
    ("2026-11-25", 0, "2026-11-25"),
  ])
  func `So many before a day, which is not counted`(from: String, count: Int, expected: String) throws {
    #expect(WorkingDays(BankHolidays()).day(count, before: try day(from)).iso == expected)
  }

  @Test func `So many after a day, which is not counted`() throws {
    #expect(WorkingDays(BankHolidays()).day(15, after: try day("2026-12-18")).iso == "2027-01-13")
  }

  @Test func `A site can add a day of its own`() throws {
    let added = WorkingDays(BankHolidays(adding: [try day("2026-11-24")]))
    #expect(added.day(1, before: try day("2026-11-25")).iso == "2026-11-23")
  }

  /// As the PyPI package `holidays` has them for England.
  @Test(arguments: holidays)
  func `The bank holidays are those of the government's list`(year: Int, days: String) {
    #expect(BankHolidays.days(of: year).sorted().map { "\($0.iso.dropFirst(5))" }.joined(separator: " ") == days)
  }

  private static let holidays = [
    (2008, "01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26"),
    (2009, "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28"),
    (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
    (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
    (2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
    (2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
    (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    (2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
    (2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
  ]
}
