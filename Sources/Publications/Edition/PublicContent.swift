/// What an item says, as far as it is public at an edition's moment. On the record of a withdrawal, that is nothing.
package struct PublicContent {
  let details: PublicItem.Details
  let body: ShownText
  let summary: ShownText?
  let notice: PublicNotice?
  /// When its words were last changed, as far as it is said.
  let updated: PartialDate?
  /// Newest first.
  let changes: [Correction]
  let isUpcoming: Bool

  /// - Parameter hasReport: whether the public has anything of a review's report, or had it before this was archived.
  package init(of item: Item, as standing: Standing, hasReport: Bool, at now: EditionMoment) {
    isUpcoming = item.details.isUpcoming(at: now)
    body = standing.isWhole ? ShownText(item.body, at: now) : ShownText()
    guard standing != .withdrawn else {
      details = item.details.ofRecord(at: now)
      (summary, notice, updated, changes) = (nil, nil, nil, [])
      return
    }
    details = item.details.opened(at: now, hasReport: hasReport, isUpcoming: isUpcoming)
    summary = item.summary.map { ShownText($0, at: now) }
    notice = now.open(item.notice).map { PublicNotice(kind: $0.kind, text: ShownText($0.text, at: now)) }
    let changes = now.open(item.changes)
    updated = ([now.open(item.updated)] + changes.map(\.on)).compactMap(\.self).max { $0.opening < $1.opening }
    self.changes = changes.newestFirst
  }

  private var review: PublicReview? { if case .review(let review) = details { review } else { nil } }

  /// Those of its texts that have headings, in the order of its page.
  var pageTexts: [ShownText] { [body, review?.learning, review?.response?.text].compactMap(\.self) }

  /// All of its texts.
  package var texts: [ShownText] { pageTexts + [summary, notice?.text, review?.outcomeNote].compactMap(\.self) }
}

extension Item.Details {
  fileprivate func opened(at now: EditionMoment, hasReport: Bool, isUpcoming: Bool) -> PublicItem.Details {
    switch self {
    case .review(let review): .review(PublicReview(review, hasReport: hasReport, at: now))
    case .learningPack(let pack): .learningPack(PublicPack(subjects: pack.subjects))
    case .thematicReport(let report):
      .thematicReport(PublicThematicReport(covers: report.covers, scope: report.scope, repository: report.repository))
    case .training(let training): .training(PublicTraining(training, isOver: !isUpcoming))
    case .national(let entry):
      .national(PublicNationalEntry(address: entry.address, covers: entry.covers, checked: now.open(entry.checked)))
    case .page(let page): .page(PublicPage(hasContents: page.hasContents, navigation: page.navigation))
    }
  }

  /// What stays on the record of a withdrawal.
  fileprivate func ofRecord(at now: EditionMoment) -> PublicItem.Details {
    switch self {
    case .review: .review(PublicReview())
    case .learningPack: .learningPack(PublicPack(subjects: []))
    case .thematicReport: .thematicReport(PublicThematicReport(covers: nil, scope: nil, repository: nil))
    case .training:
      .training(PublicTraining(isOnDemand: false, waitingList: nil, cost: nil, recording: nil, booking: nil))
    case .national, .page: opened(at: now, hasReport: false, isUpcoming: false)
    }
  }

  fileprivate func isUpcoming(at now: EditionMoment) -> Bool {
    guard case .training(let training) = self else { return false }
    if case .onDemand = training.times { return true }
    return training.sessions.contains { now.moment < $0.ends }
  }
}

extension PublicTraining {
  fileprivate init(_ written: Training, isOver: Bool) {
    let isOnDemand = if case .onDemand = written.times { true } else { false }
    self.init(
      isOnDemand: isOnDemand, waitingList: written.waitingList, cost: written.cost,
      recording: isOver ? written.recording : nil, booking: written.booking)
  }
}
