/// When something happens, as it was written: a date of some precision, or a moment.
public enum Timing: Hashable, Sendable {
  case date(PartialDate)
  case moment(Moment)

  /// From when on it holds.
  public var opening: Moment {
    switch self {
    case .date(let date): date.opening
    case .moment(let moment): moment
    }
  }

  /// The date to show: a moment's day.
  public var date: PartialDate {
    switch self {
    case .date(let date): date
    case .moment(let moment): .day(moment.day)
    }
  }
}
