import Publications
import TestSupport

extension SiteMaker {
  /// Days at which calendars go wrong: the ends of February, of months and years, and those on which
  /// the clocks change.
  private static let hardDays = [
    (2024, 2, 29), (2025, 2, 28), (2025, 3, 1), (2025, 12, 31), (2026, 1, 1), (2026, 1, 31),
    (2026, 3, 29), (2026, 6, 30), (2026, 10, 25), (2027, 2, 28),
  ].compactMap { CalendarDay(year: $0.0, month: $0.1, day: $0.2) }

  mutating func makeDays() {
    let first = CalendarDay.first(ofMonth: 1, 2024).ordinal
    for _ in 0..<random.number(5...9) {
      days.append(CalendarDay(ordinal: first + random.number(0...1_400)))
    }
    days += random.some(of: Self.hardDays, onceIn: 3)
    // Something that happens within the month of something else.
    let day = random.one(of: days)
    days.append(CalendarDay(ordinal: day.ordinal + random.number(1...9)))
  }

  /// A day of the site's, once in a while a year later: the end of a window.
  mutating func day() -> CalendarDay {
    let day = random.one(of: days)
    return random.once(in: 8) ? day.adding(months: 12) : day
  }

  /// A day, a month or a year.
  mutating func date() -> PartialDate {
    let day = day()
    return switch random.number(1...6) {
    case 1: .month(year: day.year, month: day.month)
    case 2: .year(day.year)
    default: .day(day)
    }
  }

  /// A date, or a time of a day.
  mutating func timing() -> Timing {
    guard random.once(in: 4) else { return .date(date()) }
    let time = random.one(of: ["00:00", "09:00", "10:00", "12:30", "23:59"])
    return .moment(moment(day(), time))
  }

  /// - Parameter time: one that no change of the clocks skips or repeats.
  func moment(_ day: CalendarDay, _ time: String) -> Moment {
    (try? Moment("\(day.iso)T\(time)")) ?? Moment(startOf: day)
  }
}
