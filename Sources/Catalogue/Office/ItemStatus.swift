import Diagnostics
@_spi(Office) import Publications

/// Where one item stands, for the office.
package struct ItemStatus: Hashable, Sendable {
  package let id: ItemID
  package let title: String
  /// Where its text begins.
  package let place: SourcePlace
  package let standing: Standing
  /// When the public first sees it; nil for what never opens, and for what is undated.
  package let opening: Moment?
  /// The last day that it is promised for; nil where nothing is, or there is no last day.
  package let lastDay: CalendarDay?
  package let isUntilFurtherNotice: Bool
  /// After it, the office wants to look at the page again.
  package let reviewDue: PartialDate?
}

/// What law and guidance ask before a review is published.
package struct ReviewDates: Hashable, Sendable {
  package let item: ItemID
  package let title: String
  /// Nil for a draft that says no day yet.
  package let publication: Publication?
  package let sent: PartialDate?
  /// By then, the review is to be complete; nil when the day of the decision is not known.
  package let completeBy: CalendarDay?

  /// Nil also for a day that is still to come.
  package func sent(by today: CalendarDay) -> PartialDate? { sent.flatMap { $0.firstDay <= today ? $0 : nil } }

  package struct Publication: Hashable, Sendable {
    package let day: CalendarDay
    /// By then, the report is with the Panel and the Secretary of State.
    package let sendBy: CalendarDay
    /// A draft's day is only planned.
    package let isPlanned: Bool
  }

  /// Whether the report was sent too late, or is not sent and should be.
  package func isLate(on today: CalendarDay) -> Bool {
    guard let publication else { return false }
    return sent(by: today).map { $0.firstDay > publication.sendBy } ?? (today > publication.sendBy)
  }
}

/// What happens when a window is over.
package struct WindowEnd: Hashable, Sendable {
  package let item: ItemID
  package let title: String
  package let lastDay: CalendarDay
  /// The titles of the documents that go, and of those that stay.
  package let going: [String]
  package let staying: [String]
}

extension OfficeView {
  /// Every item, in the order of their ids.
  package func statuses(asOf moment: Moment) -> [ItemStatus] {
    zip(catalogue.items, catalogue.lifetimes).map { item, lifetime in
      let stage = lifetime.stage(asOf: moment) ?? lifetime.stages.first
      return ItemStatus(
        id: item.id, title: item.title, place: item.place, standing: lifetime.standing(asOf: moment),
        opening: lifetime.opening.flatMap { $0.date == nil ? nil : $0.moment }, lastDay: stage?.lastDay,
        isUntilFurtherNotice: stage?.lastDay == nil && stage?.earliestLastDay != nil, reviewDue: item.reviewDue)
    }
  }

  /// Of reviews of the partnership's own that are still to come, soonest first, and then of those that have no
  /// day yet.
  package func reviewDates(asOf moment: Moment) -> [ReviewDates] {
    let partnership = catalogue.partnership
    let working = WorkingDays(BankHolidays(adding: partnership.bankHolidays))
    return zip(catalogue.items, catalogue.lifetimes).compactMap { item, lifetime -> ReviewDates? in
      guard let review = item.review, review.hostedBy == nil, review.outcome != .anonymous else { return nil }
      let day = item.isDraft ? item.published?.opening : lifetime.opening?.moment
      // What is announced alone has no report yet; what has an outcome for a time has one at its end.
      let days = [review.outcome == .underWay ? nil : day, item.isDraft ? nil : lifetime.renewal?.moment]
      // A draft's day may have passed, and the draft has not become ready.
      let opening = days.compactMap(\.self).first { $0 > moment }
      let isOpenEnded = item.isDraft || lifetime.standing(asOf: moment) == .underWay
      guard opening != nil || isOpenEnded && review.decided != nil else { return nil }
      let publication = opening.map {
        ReviewDates.Publication(
          day: $0.day, sendBy: working.day(partnership.reminders.panelWorkingDays, before: $0.day),
          isPlanned: item.isDraft)
      }
      return ReviewDates(
        item: item.id, title: item.title, publication: publication, sent: review.sentToPanel,
        completeBy: review.decided?.forOffice.lastDay.adding(months: partnership.reminders.completionMonths))
    }.sorted { one, other in
      guard let day = one.publication?.day, let otherDay = other.publication?.day else {
        return (one.publication == nil ? 1 : 0, one.item) < (other.publication == nil ? 1 : 0, other.item)
      }
      return (day, one.item) < (otherDay, other.item)
    }
  }

  /// Windows that are over soon, soonest first.
  package func windowEnds(asOf moment: Moment) -> [WindowEnd] {
    catalogue.items.indices.compactMap { number -> WindowEnd? in
      let (item, lifetime) = (catalogue.items[number], catalogue.lifetimes[number])
      guard let stage = lifetime.stage(asOf: moment), let lastDay = stage.lastDay, stage.archivedFrom != nil,
        lifetime.standing(asOf: moment) == .current,
        lastDay.ordinal - moment.day.ordinal <= catalogue.partnership.reminders.windowDays
      else { return nil }
      let documents = item.documents.map { (title: $0.shownTitle, stays: $0.keep == .always) }
      return WindowEnd(
        item: item.id, title: item.title, lastDay: lastDay, going: documents.filter { !$0.stays }.map(\.title),
        staying: documents.filter(\.stays).map(\.title))
    }.sorted { ($0.lastDay, $0.item) < ($1.lastDay, $1.item) }
  }
}
