import Foundation
import TestSupport
import Testing

@testable import Publications

@Suite struct `A day of the calendar` {
  private static let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    if let utc = TimeZone(secondsFromGMT: 0) { calendar.timeZone = utc }
    return calendar
  }()

  @Test func `Its ordinal is Foundation's, for every day from 1900 to 2199`() {
    var ordinal = CalendarDay.first(ofMonth: 1, 1900).ordinal
    let last = CalendarDay.last(ofMonth: 12, 2199).ordinal
    var wrong: [CalendarDay] = []
    while ordinal <= last {
      let day = CalendarDay(ordinal: ordinal)
      let date = Date(timeIntervalSince1970: TimeInterval(ordinal) * 86_400)
      let parts = Self.gregorian.dateComponents([.year, .month, .day], from: date)
      if (parts.year, parts.month, parts.day) != (day.year, day.month, day.day) {
        wrong.append(day)
      }
      if day.ordinal != ordinal { wrong.append(day) }
      ordinal += 1
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("1900-03-01", -25_508),
    ("2100-03-01", 47_541),
  ])
  func `Days are counted from 1970`(text: String, ordinal: Int) {
    #expect(day(text).ordinal == ordinal)
    #expect(CalendarDay(ordinal: ordinal) == day(text))
  }

  @Test(arguments: [
    (2026, 2, 29), (2026, 2, 30), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1),
    (2026, 0, 1), (2026, 1, 0), (2026, 1, 32),
  ])
  func `There is no such day`(year: Int, month: Int, number: Int) {
    #expect(CalendarDay(year: year, month: month, day: number) == nil)
  }

  @Test(arguments: [
    ("2026-01-10", 12, "2027-01-10"),
    ("2028-02-29", 12, "2029-02-28"),
    ("2028-02-29", 48, "2032-02-29"),
    ("2027-02-28", 12, "2028-02-28"),
    ("2026-01-31", 1, "2026-02-28"),
    ("2028-01-31", 1, "2028-02-29"),
    ("2026-08-31", 13, "2027-09-30"),
    ("2026-12-31", 12, "2027-12-31"),
    ("2026-12-31", 2, "2027-02-28"),
    ("2026-10-31", 18, "2028-04-30"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -13, "2024-12-15"),
  ])
  func `Months later it is the same day, or the month's last`(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test(arguments: [
    ("2026-12-31", "2027-01-01"), ("2028-02-28", "2028-02-29"), ("2026-02-28", "2026-03-01"),
    ("2100-02-28", "2100-03-01"),
  ])
  func `The next day`(one: String, next: String) {
    #expect(day(one).next == day(next))
    #expect(day(one) < day(next))
  }
}
