import Publications

/// A part of an item's life with one outcome, and with a window that counts from its beginning.
struct Stage: Hashable, Sendable {
  /// When it begins.
  let opening: Opening
  /// When the next one begins.
  let endsAt: Moment?
  /// What the item is before its window is over.
  let standing: Standing
  /// The last day of its window; nil where there is none, and for `further-notice`.
  private(set) var lastDay: CalendarDay?
  /// What the window would be without `publish_until`.
  private(set) var earliestLastDay: CalendarDay?
  /// From when on it is a record. What the next stage comes before never happens.
  private(set) var archivedFrom: Moment?
  /// From when on nothing more is promised, and it stays all the same.
  private(set) var keptFrom: Moment?

  init(
    from opening: Opening, until end: Moment?, outcome: Outcome, rule: WindowRule?, publishUntil: PublishUntil?
  ) {
    self.opening = opening
    endsAt = end
    standing =
      switch outcome {
      case .underWay: .underWay
      case .notPublished: .notPublished
      case .full, .redacted, .summaryOnly, .improvementsOnly, .anonymous: .current
      }
    guard standing != .underWay, let rule, let day = opening.day else { return }
    let last = day.adding(months: rule.months)
    earliestLastDay = last
    switch publishUntil {
    case .furtherNotice: return
    case .date(let date): lastDay = max(last, date.lastDay)
    case nil: lastDay = last
    }
    guard standing == .current else { return }
    let over = lastDay.map { Moment(startOf: $0.next) }.flatMap { over in
      end.map { over < $0 } ?? true ? over : nil
    }
    if rule.then == .keep { keptFrom = over } else { archivedFrom = over }
  }
}
