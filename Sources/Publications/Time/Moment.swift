/// An instant, to the second, which people read and write in the partnership's time
/// (Europe/London).
public struct Moment: Hashable, Comparable, Sendable {
  package let secondsSince1970: Int

  package init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// 00:00 of a day in London.
  package init(startOf day: CalendarDay) {
    let local = day.ordinal * 86_400
    // London's clocks have always changed after midnight, so that 00:00 is there every day.
    self.init(secondsSince1970: London.instants(ofLocal: local).first ?? local)
  }

  /// Before every moment that content can name: the opening of what is undated.
  package static let always = Moment(startOf: .first(ofMonth: 1, CalendarDay.years.lowerBound))

  public static func < (one: Moment, other: Moment) -> Bool {
    one.secondsSince1970 < other.secondsSince1970
  }

  package func adding(seconds: Int) -> Moment { Moment(secondsSince1970: secondsSince1970 + seconds) }

  private var local: Int { secondsSince1970 + London.offset(at: secondsSince1970) }

  /// The day that it is in London.
  package var day: CalendarDay {
    CalendarDay(ordinal: Int((Double(local) / 86_400).rounded(.down)))
  }

  /// Minutes since midnight on London's clocks.
  package var minuteOfDay: Int { (local - day.ordinal * 86_400) / 60 }
}

extension Moment {
  /// The time of day as the public reads it: `10am`, `5:30pm`, `midday`, `midnight`.
  package var time: String {
    let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
    switch (hour, minute) {
    case (0, 0): return "midnight"
    case (12, 0): return "midday"
    default:
      let twelve = hour % 12 == 0 ? 12 : hour % 12
      return "\(twelve)\(minute == 0 ? "" : ":" + minute.padded(2))\(hour < 12 ? "am" : "pm")"
    }
  }

  /// `25 November 2026, 10am`; midnight is left out, because a day begins with it.
  public var description: String {
    minuteOfDay == 0 ? day.description : "\(day), \(time)"
  }

  /// With its time, midnight too, as the office reads it: `25 November 2026, midnight`.
  package var withTime: String { "\(day), \(time)" }

  /// `2026-11-25T10:00`, as content writes it.
  package var iso: String { "\(day.iso)T\((minuteOfDay / 60).padded(2)):\((minuteOfDay % 60).padded(2))" }

  /// Two moments as the public reads them: `10 June 2026, 10am to midday`.
  package static func range(_ from: Moment, _ to: Moment) -> String {
    from.day == to.day
      ? "\(from.day), \(from.time) to \(to.time)"
      : "\(from.day), \(from.time) to \(to.day), \(to.time)"
  }

  /// UTC as machines read it: `2026-11-25T10:00:00Z` (RFC 3339).
  package var rfc3339: String {
    let day = CalendarDay(ordinal: Int((Double(secondsSince1970) / 86_400).rounded(.down)))
    let second = secondsSince1970 - day.ordinal * 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(2) }
    return "\(day.iso)T\(time.joined(separator: ":"))Z"
  }
}

extension Moment: CustomStringConvertible {}

/// Why a text is no moment.
package enum MomentFault: Error, Hashable, Sendable {
  /// It is not of the form `2026-11-25T10:00`.
  case form
  /// The clocks go forward over it.
  case skipped
  /// The clocks go back over it, so that it would happen twice.
  case repeated
}

extension Moment {
  /// Reads `2026-11-25T10:00`, or with a space for the `T`, as a time in London.
  package init(_ text: String) throws(MomentFault) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), case .day(let day)? = PartialDate(String(text.prefix(10))),
      let hour = PartialDate.number(text.dropFirst(11).prefix(2).utf8, digits: 2), hour < 24,
      let minute = PartialDate.number(text.dropFirst(14).utf8, digits: 2), minute < 60
    else { throw .form }
    let instants = London.instants(ofLocal: day.ordinal * 86_400 + hour * 3600 + minute * 60)
    guard let instant = instants.first else { throw .skipped }
    guard instants.count == 1 else { throw .repeated }
    self.init(secondsSince1970: instant)
  }

  /// Reads a day (its 00:00) or a day and time, as the command line takes it.
  package init(dayOrMoment text: String) throws(MomentFault) {
    if case .day(let day)? = PartialDate(text) {
      self.init(startOf: day)
    } else {
      try self.init(text)
    }
  }
}

extension Moment {
  /// Reads `2026-11-25T10:00:00Z`, and nothing else.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      case .day(let day)? = PartialDate(String(text.prefix(10)))
    else { return nil }
    let parts = [11, 14, 17].map { PartialDate.number(text.dropFirst($0).prefix(2).utf8, digits: 2) }
    guard let hour = parts[0], hour < 24, let minute = parts[1], minute < 60, let second = parts[2],
      second < 60
    else { return nil }
    self.init(secondsSince1970: day.ordinal * 86_400 + hour * 3600 + minute * 60 + second)
  }
}
