import Publications
import TestSupport

extension PartialDate {
  /// From when on it holds: a day from its 00:00, a month or a year when it is over.
  var opens: Moment { Moment(startOf: isImprecise ? lastDay.next : firstDay) }
}

extension Timing {
  var opens: Moment {
    switch self {
    case .date(let date): date.opens
    case .moment(let moment): moment
    }
  }
}
