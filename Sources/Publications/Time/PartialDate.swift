/// A date with the precision it was written in: a day, a month or a year.
package enum PartialDate: Hashable, Sendable {
  case day(CalendarDay)
  case month(year: Int, month: Int)
  case year(Int)

  package var year: Int {
    switch self {
    case .day(let day): day.year
    case .month(let year, _), .year(let year): year
    }
  }

  package var firstDay: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): .first(ofMonth: month, year)
    case .year(let year): .first(ofMonth: 1, year)
    }
  }

  package var lastDay: CalendarDay {
    switch self {
    case .day(let day): day
    case .month(let year, let month): .last(ofMonth: month, year)
    case .year(let year): .last(ofMonth: 12, year)
    }
  }

  /// A day opens at its own beginning. A month or a year opens when it is over, because an
  /// imprecise date must never be early (content model, section 2).
  package var opening: Moment {
    switch self {
    case .day(let day): Moment(startOf: day)
    case .month, .year: Moment(startOf: lastDay.next)
    }
  }

  /// The first instant of the period.
  package var beginning: Moment { Moment(startOf: firstDay) }

  /// The first instant after the period.
  package var end: Moment { Moment(startOf: lastDay.next) }

  package var isImprecise: Bool {
    if case .day = self { false } else { true }
  }

  package func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }
}

extension PartialDate: CustomStringConvertible {
  /// As the public reads it: `15 May 2018`, `May 2018`, `2014`.
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(CalendarDay.monthNames[month - 1]) \(year)"
    case .year(let year): "\(year)"
    }
  }

  /// As machines read it, in the same precision: `2018-05-15`, `2018-05`, `2018`.
  package var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month(let year, let month): "\(year.padded(4))-\(month.padded(2))"
    case .year(let year): year.padded(4)
    }
  }

  /// A range as the public reads it: `2007 to 2014`.
  package static func range(_ from: PartialDate, _ to: PartialDate) -> String {
    from == to ? from.description : "\(from) to \(to)"
  }
}

extension PartialDate {
  /// Reads `2018-05-15`, `2018-05` or `2014`, and nothing else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, let year = Self.number(first, digits: 4),
      CalendarDay.years.contains(year)
    else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard let month = Self.number(parts[1], digits: 2), (1...12).contains(month) else {
        return nil
      }
      self = .month(year: year, month: month)
    case 3:
      guard let month = Self.number(parts[1], digits: 2),
        let day = Self.number(parts[2], digits: 2),
        let calendarDay = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      self = .day(calendarDay)
    default: return nil
    }
  }

  static func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
