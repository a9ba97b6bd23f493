import Publications

/// Dates and moments: what is read is printed as it was written, and opens when it should.
struct DateTarget: FuzzTarget {
  static let name = "dates"

  func check(_ input: [UInt8]) throws(Broken) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    if let date = PartialDate(text) {
      try require(date.iso == text, "\(text) is printed as \(date.iso).")
      try check(date)
    }
    if let moment = Moment(rfc3339: text) {
      try require(moment.rfc3339 == text, "\(text) is printed as \(moment.rfc3339).")
    }
    if let moment = try? Moment(text) {
      let written = text.replacing(" ", with: "T")
      try require(moment.written == written, "\(text) is read as \(moment.written).")
    }
    if let moment = try? Moment(dayOrMoment: text) {
      try require(Moment(rfc3339: moment.rfc3339) == moment, "\(moment.rfc3339) is read as something else.")
    }
  }

  private func check(_ date: PartialDate) throws(Broken) {
    try require(date.beginning < date.end, "\(date.iso) ends before it begins.")
    try require(
      date.opening == (date.isImprecise ? date.end : date.beginning), "\(date.iso) opens at \(date.opening).")
    for day in [date.firstDay, date.lastDay] {
      try require(date.contains(day), "\(date.iso) does not contain \(day).")
      try require(CalendarDay(ordinal: day.ordinal) == day, "\(day) is not day \(day.ordinal).")
      try require(Moment(startOf: day).written == "\(day.iso)T00:00", "\(day) does not begin at midnight.")
      try require(day < day.next && day.next <= day.adding(months: 1), "\(day) is followed by \(day.next).")
      let year = day.adding(months: 12)
      try require(
        year.year == day.year + 1 && year.month == day.month, "A year from \(day) is \(year).")
    }
  }
}

extension Moment {
  /// As content writes it.
  fileprivate var written: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso)T\(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
  }
}
