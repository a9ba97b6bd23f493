/// When something happens, as it was written: a date of some precision, or a moment.
package enum Timing: Hashable, Sendable {
  case date(PartialDate)
  case moment(Moment)

  /// From when on it holds.
  package var opening: Moment {
    switch self {
    case .date(let date): date.opening
    case .moment(let moment): moment
    }
  }

  /// The date to show: a moment's day.
  package var date: PartialDate {
    switch self {
    case .date(let date): date
    case .moment(let moment): .day(moment.day)
    }
  }
}
