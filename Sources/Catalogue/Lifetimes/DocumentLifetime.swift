import Publications

/// When a document of an item is there: a pure function of what was written.
struct DocumentLifetime: Hashable, Sendable {
  /// Since when the public has it, and the day to say of that.
  var start: Opening
  /// From when on it is gone: its window is over, or it or its item is withdrawn.
  var goneFrom: Moment?
  /// While it is away with its item's page, which is a record for a time.
  var gap: Span?
  /// From when on it is withdrawn by itself.
  var withdrawnFrom: Moment?
  /// The last day of its own window, when it opens later than its item.
  var lastDay: CalendarDay?

  var opening: Moment { start.moment }

  /// From its opening to when it has gone for good.
  var span: Span? { Span(from: opening, until: nil).clipped(to: Span(from: .always, until: goneFrom)) }

  func isThere(asOf moment: Moment) -> Bool {
    (span?.contains(moment) ?? false) && !(gap?.contains(moment) ?? false)
  }

  /// From when on it is not there any more, of what is to come.
  func end(after moment: Moment) -> Moment? {
    gap.flatMap { moment < ($0.until ?? moment) ? $0.from : nil } ?? goneFrom
  }

  /// Nil when it is never there: its item is never public, or it is withdrawn before it opens.
  init?(of document: Document, in item: Item, living lifetime: Lifetime, rule: WindowRule?) {
    guard let itemOpening = item.holdsBack(document) ? lifetime.renewal : lifetime.opening else { return nil }
    let own = document.published.flatMap { Self.ownOpening($0, of: item, opening: itemOpening) }
    start = own.flatMap { $0.moment > itemOpening.moment ? $0 : nil } ?? itemOpening
    withdrawnFrom = document.withdrawn?.span.from
    if let withdrawnFrom, withdrawnFrom <= start.moment { return nil }
    guard let stage = lifetime.stage(asOf: start.moment) else { return nil }
    if start.moment > stage.opening.moment, stage.standing != .underWay, let day = start.day, let rule {
      lastDay = day.adding(months: rule.months)
    }
    if let away = window(of: document, in: stage), let back = stage.endsAt, away < back {
      gap = Span(from: away, until: back)
    }
    let end = lifetime.stages.last.flatMap { window(of: document, in: $0) }
    let takenDown = document.fileName.map(item.takenDownFiles.contains) ?? false ? Moment.always : nil
    goneFrom = [lifetime.withdrawnFrom, withdrawnFrom, end, takenDown].compactMap(\.self).min()
  }

  /// A month or a year in which the day lies on which it would open anyway does not hold it back.
  private static func ownOpening(
    _ timing: Timing, of item: Item, opening: Opening
  ) -> Opening? {
    if case .date(let date) = timing, date.isImprecise {
      let days = [item.published?.date.firstDay, opening.day].compactMap(\.self)
      if days.contains(where: date.contains) { return nil }
    }
    return Opening(timing)
  }

  /// When it goes with the window of a stage.
  private func window(of document: Document, in stage: Stage) -> Moment? {
    guard document.keep == .window, let archived = stage.archivedFrom else { return nil }
    return lastDay.map { max(archived, Moment(startOf: $0.next)) } ?? archived
  }
}

extension Item {
  /// Whether a document waits for the end of an outcome that refuses it.
  func holdsBack(_ document: Document) -> Bool {
    guard let review, review.outcomeUntil != nil else { return false }
    return review.outcome.refusedDocuments.contains(document.kind)
  }
}
