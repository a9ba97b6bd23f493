import Publications

/// When something is first public.
struct Opening: Hashable, Sendable {
  /// From this moment on.
  var moment: Moment
  /// The day that its window counts from: the last one of an imprecise date. Nil for what is
  /// undated.
  var day: CalendarDay?
  /// The date to show, in the precision in which it was written.
  var date: PartialDate?

  static let undated = Opening(moment: .always, day: nil, date: nil)

  init(moment: Moment, day: CalendarDay?, date: PartialDate?) {
    self.moment = moment
    self.day = day
    self.date = date
  }

  init(_ timing: Timing) {
    self.init(moment: timing.opening, day: timing.date.lastDay, date: timing.date)
  }

  /// National entries open at the beginning of their date, which is their publisher's.
  init(beginningOf timing: Timing) {
    self.init(timing)
    if case .date(let date) = timing { moment = date.beginning }
  }

  /// The later of two. Of two at the same moment, the one whose window counts from the later day.
  static func later(_ one: Opening, _ other: Opening) -> Opening {
    let first = (one.moment, one.day?.ordinal ?? .min)
    return first >= (other.moment, other.day?.ordinal ?? .min) ? one : other
  }
}
