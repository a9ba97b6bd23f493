/// A day of the civil calendar (proleptic Gregorian), without a time or a zone.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// The years that content may name.
  package static let years = 1900...2199

  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nil when there is no such day (30 February, the thirteenth month).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else {
      return nil
    }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The last day of a month, which is 1 to 12.
  package static func last(ofMonth month: Int, _ year: Int) -> CalendarDay {
    CalendarDay(unchecked: year, month, days(inMonth: month, of: year))
  }

  package static func first(ofMonth month: Int, _ year: Int) -> CalendarDay {
    CalendarDay(unchecked: year, month, 1)
  }

  package static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension CalendarDay {
  /// Days since 1 January 1970.
  ///
  /// Years are counted from March, so that the leap day is the last day of a year, and in eras of
  /// 400 years, which all have 146,097 days. (Method: H. Hinnant, "chrono-compatible low-level
  /// date algorithms".)
  package var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.flooredQuotient(by: 400)
    let yearOfEra = shifted - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that many days after 1 January 1970.
  package init(ordinal: Int) {
    let days = ordinal + 719_468
    let era = days.flooredQuotient(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The next day.
  package var next: CalendarDay { CalendarDay(ordinal: ordinal + 1) }

  /// The same day so many months later, or that month's last day where there is none.
  package func adding(months: Int) -> CalendarDay {
    let count = year * 12 + (month - 1) + months
    let year = count.flooredQuotient(by: 12)
    let month = count - year * 12 + 1
    return CalendarDay(unchecked: year, month, min(day, Self.days(inMonth: month, of: year)))
  }
}

extension Int {
  /// Division that rounds down, for days before 1970 too.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension CalendarDay: CustomStringConvertible {
  /// As the public reads it: `15 May 2018`.
  package var description: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// As machines read it: `2018-05-15` (ISO 8601).
  package var iso: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Int {
  /// The number with leading zeros up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
