import Publications

extension Item {
  /// The item without what is not public at a moment: dated facts before their day, notices
  /// outside their days, corrections and withdrawals to come, conditional texts before their time.
  ///
  /// The law of content model section 7 in one place: what is built from this is what would be
  /// built if the absent parts had never been written.
  func erasing(asOf moment: Moment, _ isShown: (WhenBlock) -> Bool) -> Item {
    var item = erasingFacts(asOf: moment)
    item.mapProse { $0 = $0.erasing(isShown) }
    return item
  }

  /// The same, but for its texts.
  func erasingFacts(asOf moment: Moment) -> Item {
    var item = self
    func isPast(_ date: PartialDate) -> Bool { date.opening <= moment }
    item.updated = updated.flatMap { isPast($0) ? $0 : nil }
    item.changes = changes.filter { isPast($0.on) }
    item.reviewDue = nil
    item.withdrawn = withdrawn.flatMap { $0.on.opening <= moment ? $0 : nil }
    item.notice = notice.flatMap { $0.span.contains(moment) ? $0 : nil }
    item.documents = documents.map { document in
      var document = document
      document.corrections = document.corrections.filter { isPast($0.on) }
      document.withdrawn = document.withdrawn.flatMap { $0.on.opening <= moment ? $0 : nil }
      document.signOffs = []
      return document
    }
    item.details = details.erasing(asOf: moment)
    return item
  }
}

extension Item.Details {
  fileprivate func erasing(asOf moment: Moment) -> Item.Details {
    func isPast(_ date: PartialDate) -> Bool { date.opening <= moment }
    switch self {
    case .review(var review):
      review.decided = review.decided.flatMap { isPast($0) ? $0 : nil }
      review.sentToPanel = nil
      review.publishUntil = nil
      if let until = review.outcomeUntil?.value, until.opening <= moment {
        (review.writtenOutcome, review.outcomeNote) = (nil, nil)
      }
      review.outcomeUntil = nil
      if case .actions(let actions) = review.response {
        review.response = .actions(actions.map { action in
          var action = action
          action.done = action.done.flatMap { isPast($0) ? $0 : nil }
          return action
        })
      }
      return .review(review)
    case .learningPack(var pack):
      if case .held(let date?) = pack.event, !isPast(date) { pack.event = nil }
      if case .published(let date) = pack.report, !isPast(date) { pack.report = nil }
      return .learningPack(pack)
    case .thematicReport(var report):
      report.publishUntil = nil
      return .thematicReport(report)
    case .national(var entry):
      entry.checked = entry.checked.flatMap { isPast($0) ? $0 : nil }
      return .national(entry)
    case .training, .page: return self
    }
  }
}

extension Partnership {
  /// Without the facts that have not reached their day.
  func erasing(asOf moment: Moment) -> Partnership {
    func isPast(_ date: PartialDate?) -> Bool { date.map { $0.opening <= moment } ?? true }
    var partnership = self
    partnership.formerly.removeAll { !isPast($0.until) }
    if !isPast(accessibility?.prepared) { partnership.accessibility?.prepared = nil }
    if !isPast(accessibility?.reviewed) { partnership.accessibility?.reviewed = nil }
    return partnership
  }

  /// The days of its dated facts.
  var factDates: [PartialDate] {
    (formerly.map(\.until) + [accessibility?.prepared, accessibility?.reviewed]).compactMap(\.self)
  }
}
