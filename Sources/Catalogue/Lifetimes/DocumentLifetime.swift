import Publications

/// When a document of an item is there: a pure function of what was written.
struct DocumentLifetime: Hashable, Sendable {
  var opening: Moment
  /// From when on it is gone: its window is over, or it or its item is withdrawn.
  var goneFrom: Moment?
  /// From when on it is withdrawn by itself.
  var withdrawnFrom: Moment?
  /// The last day of its own window, when it opens later than its item.
  var lastDay: CalendarDay?

  var span: Span? { Span(from: opening, until: nil).clipped(to: Span(from: .always, until: goneFrom)) }

  /// Nil when its item is never public.
  init?(of document: Document, in item: Item, living lifetime: Lifetime, rule: WindowRule?) {
    guard let itemOpening = lifetime.opening else { return nil }
    let own = document.published.flatMap { Self.ownOpening($0, of: item, opening: itemOpening) }
    opening = max(itemOpening.moment, own?.moment ?? itemOpening.moment)
    withdrawnFrom = document.withdrawn?.on.opening
    if opening > itemOpening.moment, let day = own?.day, let rule {
      lastDay = day.adding(months: rule.months)
    }
    let window = endOfWindow(of: document, lifetime)
    let takenDown = document.fileName.map(item.takenDownFiles.contains) ?? false ? Moment.always : nil
    goneFrom = [lifetime.withdrawnFrom, withdrawnFrom, window, takenDown].compactMap(\.self).min()
  }

  /// A month or a year in which the item's own day lies does not hold a document back.
  private static func ownOpening(
    _ timing: Timing, of item: Item, opening: Opening
  ) -> Opening? {
    if case .date(let date) = timing, date.isImprecise {
      let days = [item.published?.date.firstDay, opening.day].compactMap(\.self)
      if days.contains(where: date.contains) { return nil }
    }
    return Opening(timing)
  }

  private func endOfWindow(of document: Document, _ lifetime: Lifetime) -> Moment? {
    guard document.keep == .window, !lifetime.isNotPublished, let archived = lifetime.archivedFrom
    else { return nil }
    return lastDay.map { max(archived, Moment(startOf: $0.next)) } ?? archived
  }
}
