import Publications

extension Catalogue {
  /// What is recorded of an item, with the last days that its content may have now: those of exact dates, where there
  /// was a month or a year when they were recorded.
  func recordMadeExact(_ record: ItemRecord, ofItem number: Int) -> ItemRecord {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let rule = partnership.windows.rule(for: item) else { return record }
    var exact = record
    if let last = lifetime.lastDay, let date = lifetime.opening?.date, let until = record.until,
      let seen = record.published, record.canEndEarlier(on: last),
      Self.isMadeExact(date, since: seen, until: until, months: rule.months)
    {
      exact.endEarlier(on: last)
    }
    for (document, living) in zip(item.documents, documentLifetimes[number]) {
      guard let name = document.fileName, let last = living?.lastDay, let date = document.published?.date,
        let known = record.documents[name], let until = known.until, last < until,
        Self.isMadeExact(date, since: known.since, until: until, months: rule.months)
      else { continue }
      exact.endEarlier(document: name, on: last)
    }
    return exact
  }

  /// Whether a date lies in a month or a year that was recorded as public when it was over, with its own last day.
  private static func isMadeExact(
    _ date: PartialDate, since seen: Moment, until: CalendarDay, months: Int
  ) -> Bool {
    let day = date.firstDay
    return [PartialDate.month(year: day.year, month: day.month), .year(day.year)].contains { period in
      period != date && period.contains(date.lastDay) && period.opening <= seen
        && period.lastDay.adding(months: months) == until
    }
  }
}
