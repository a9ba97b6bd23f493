import Publications

extension Catalogue {
  /// How to put `published` back, with its date as it was written, as far as the register tells.
  ///
  /// The register holds since when something was seen, and its last day. Together they tell most often whether the date
  /// was a day, a month or a year. Where they do not, no date is named that may be false.
  func putBack(_ item: Item, _ promise: Promise) -> String {
    let written = writtenDates(item, promise)
    if !written.isEmpty { return "as it was: \(written.joined(separator: " or "))" }
    return isEndOfPeriod(promise.published) ? "as it was" : "as it was: \(promise.published.day.iso) or before"
  }

  /// The dates that explain both when it was seen for the first time and its last day.
  private func writtenDates(_ item: Item, _ promise: Promise) -> [String] {
    guard let until = promise.firstUntil, let rule = partnership.windows.rule(for: item) else { return [] }
    let seen = promise.published
    let day = until.adding(months: -rule.months)
    let days = [day, day.next, CalendarDay.last(ofMonth: day.month, day.year)]
    let periods = Set(days).sorted().flatMap {
      [PartialDate.day($0), .month(year: $0.year, month: $0.month), .year($0.year)]
    }
    var found: [PartialDate] = []
    for period in periods where !found.contains(period) {
      // What opened earlier was asked for its year, and may have been recorded at any time.
      guard period.lastDay.adding(months: rule.months) == until, period.opening <= seen,
        !Unseen.isLong(period.opening, before: seen)
      else { continue }
      found.append(period)
    }
    let exact = found.filter { $0.opening == seen }
    let words = (exact.isEmpty ? found : exact).map(\.iso)
    // What is undated is promised from its first record on, as a day would be.
    let canBeUndated = item.id.type == .review && exact.isEmpty && found.contains(.day(seen.day))
    return words + (canBeUndated ? ["undated"] : [])
  }

  /// A month or a year opens then, and no day that somebody wrote need be meant.
  private func isEndOfPeriod(_ moment: Moment) -> Bool {
    moment.day.day == 1 && moment == Moment(startOf: moment.day)
  }
}
