/// The bank holidays of England and Wales.
///
/// The regular ones follow from the Banking and Financial Dealings Act 1971 and custom; the others were
/// proclaimed for one year (https://www.gov.uk/bank-holidays). More come at short notice, so that a site can
/// add days.
package struct BankHolidays: Sendable {
  private let added: Set<CalendarDay>

  /// The last year for which the government has published its list, as far as this program knows. Later days
  /// are what the rules say, and may come out otherwise.
  package static let lastConfirmedYear = 2027

  /// - Parameter days: those that `site.yml` adds.
  package init(adding days: [CalendarDay] = []) {
    added = Set(days)
  }

  package func contains(_ day: CalendarDay) -> Bool {
    added.contains(day) || Self.days(of: day.year).contains(day)
  }

  /// Those of a year that the rules and proclamations give.
  package static func days(of year: Int) -> Set<CalendarDay> {
    let easter = CalendarDay.easter(of: year).ordinal
    var days: Set<CalendarDay> = [CalendarDay(ordinal: easter - 2), CalendarDay(ordinal: easter + 1)]
    days.insert(.firstWorkday(from: .first(ofMonth: 1, year), besides: days))
    days.formUnion(Self.mondays(of: year))
    days.insert(.firstWorkday(from: day(12, 25, year), besides: days))
    days.insert(.firstWorkday(from: day(12, 26, year), besides: days))
    return days.subtracting(moved.filter { $0.year == year }).union(proclaimed.filter { $0.year == year })
  }

  /// The first and the last Monday in May, and the last in August.
  private static func mondays(of year: Int) -> [CalendarDay] {
    let may = CalendarDay.first(ofMonth: 5, year)
    return [
      CalendarDay(ordinal: may.ordinal + (7 - may.weekday) % 7),
      CalendarDay(ordinal: day(5, 31, year).ordinal - day(5, 31, year).weekday),
      CalendarDay(ordinal: day(8, 31, year).ordinal - day(8, 31, year).weekday),
    ]
  }

  /// Days that were no holidays in one year, because another day was in their place.
  private static let moved: Set<CalendarDay> = [
    day(5, 28, 2012), day(5, 4, 2020), day(5, 30, 2022),
  ]

  /// A royal wedding, two jubilees, 75 years since the war, a state funeral, a coronation.
  private static let proclaimed: Set<CalendarDay> = [
    day(4, 29, 2011), day(6, 4, 2012), day(6, 5, 2012), day(5, 8, 2020), day(6, 2, 2022), day(6, 3, 2022),
    day(9, 19, 2022), day(5, 8, 2023),
  ]

  /// The months that are named here have the days that are named.
  private static func day(_ month: Int, _ day: Int, _ year: Int) -> CalendarDay {
    CalendarDay(ordinal: CalendarDay.first(ofMonth: month, year).ordinal + day - 1)
  }
}

/// Counts the days on which an office works.
package struct WorkingDays: Sendable {
  private let holidays: BankHolidays

  package init(_ holidays: BankHolidays) {
    self.holidays = holidays
  }

  package func contains(_ day: CalendarDay) -> Bool {
    !day.isWeekend && !holidays.contains(day)
  }

  /// So many working days before a day, which is not counted itself.
  package func day(_ count: Int, before day: CalendarDay) -> CalendarDay { move(from: day, count, by: -1) }

  /// So many working days after a day, which is not counted itself.
  package func day(_ count: Int, after day: CalendarDay) -> CalendarDay { move(from: day, count, by: 1) }

  private func move(from day: CalendarDay, _ count: Int, by step: Int) -> CalendarDay {
    var (day, left) = (day, count)
    while left > 0 {
      day = CalendarDay(ordinal: day.ordinal + step)
      if contains(day) { left -= 1 }
    }
    return day
  }
}

extension CalendarDay {
  /// 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let days = (ordinal + 3) % 7
    return days < 0 ? days + 7 : days
  }

  package var isWeekend: Bool { weekday > 4 }

  /// A holiday that falls on a weekend, or on another holiday, is taken on the next day that is neither.
  fileprivate static func firstWorkday(from day: CalendarDay, besides holidays: Set<CalendarDay>) -> CalendarDay {
    var day = day
    while day.isWeekend || holidays.contains(day) { day = day.next }
    return day
  }

  /// Easter Sunday of the Gregorian calendar (the algorithm in J. Meeus, "Astronomical Algorithms", chapter 8).
  static func easter(of year: Int) -> CalendarDay {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CalendarDay(ordinal: first(ofMonth: f / 31, year).ordinal + f % 31)
  }
}
