import Publications

/// Something of an item that the public sees differently from a moment on.
package struct Change: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case isPublished
    /// A review that is under way is announced.
    case isAnnounced
    /// `outcome_until` is reached.
    case outcomeEnds
    /// Its window is over, and it becomes a record.
    case isArchived
    /// Its window is over, and it stays all the same.
    case isKept
    case isWithdrawn
    /// A document, by its title, opens after its item, or goes before it.
    case documentAppears(String)
    case documentGoes(String)
    case documentIsWithdrawn(String)
    case documentIsCorrected(String)
    case noticeAppears
    case noticeGoes
    /// A text that its page held back.
    case textAppears
    case eventIsOver
    /// One of several dates of a course.
    case sessionIsOver
    /// The page says what has changed in its words.
    case changeIsTold
    /// A dated fact reaches its day, or its last one is over.
    case factAppears
    case factGoes
  }

  package let moment: Moment
  package let item: ItemID
  /// The title of the item, which may be under embargo.
  package let title: String
  package let kind: Kind

  /// As the office reads it: `Child T is published`.
  package var sentence: String {
    switch kind {
    case .isPublished: "\(title) is published"
    case .isAnnounced: "\(title) is announced as under way"
    case .outcomeEnds: "\(title): its outcome ends, and its window begins anew"
    case .isArchived: "\(title) becomes an archive record"
    case .isKept: "\(title) has been public for its whole time, and stays"
    case .isWithdrawn: "\(title) is withdrawn"
    case .documentAppears(let document): "\(title): “\(document)” is added"
    case .documentGoes(let document): "\(title): “\(document)” is taken away"
    case .documentIsWithdrawn(let document): "\(title): “\(document)” is withdrawn"
    case .documentIsCorrected(let document): "\(title): “\(document)” is marked as corrected"
    case .noticeAppears: "\(title): a notice appears"
    case .noticeGoes: "\(title): the notice goes"
    case .textAppears: "\(title): a text appears that was held back"
    case .eventIsOver: "\(title) is over"
    case .sessionIsOver: "\(title): one of its dates is over"
    case .changeIsTold: "\(title): the page says what has changed"
    case .factAppears: "\(title): a date is reached, and what belongs to it appears"
    case .factGoes: "\(title): a date is reached, and what belonged to it goes"
    }
  }
}

extension OfficeView {
  /// What will change for the public, soonest first; of one moment, in the order of the items. Of what has been
  /// taken down nothing changes any more.
  package func changes(after moment: Moment) -> [Change] {
    let ofItems = catalogue.items.indices
      .flatMap { number in
        let withdrawal = catalogue.lifetimes[number].withdrawnFrom
        return catalogue.changes(ofItem: number).filter { change in
          change.kind == .isWithdrawn || withdrawal.map { change.moment < $0 } ?? true
        }
      }
    return (ofItems + catalogue.changesOfSite).filter { $0.moment > moment }.sorted { $0.moment < $1.moment }
  }

  /// The next moment at which anything on the site can change; nil when nothing ever will.
  package func nextChange(after moment: Moment) -> Moment? {
    let ofItems = catalogue.items.indices.lazy.flatMap { catalogue.changes(ofItem: $0) }
    return (Array(ofItems) + catalogue.changesOfSite).lazy.map(\.moment).filter { $0 > moment }.min()
  }
}

extension Catalogue {
  /// Everything of an item that ever changes for the public, each thing once.
  fileprivate func changes(ofItem number: Int) -> [Change] {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let opening = lifetime.opening?.moment else { return [] }
    if lifetime.isTakenDown {
      return [Change(moment: opening, item: item.id, title: item.title, kind: .isWithdrawn)]
    }
    let isAnnounced = lifetime.stages.first?.standing == .underWay
    let found: [(Moment?, Change.Kind)] = [
      (opening, isAnnounced ? .isAnnounced : .isPublished), (lifetime.renewal?.moment, .outcomeEnds),
      (lifetime.withdrawnFrom, .isWithdrawn),
    ]
    return Self.telling(found + changes(of: item, number, lifetime), from: opening).map { moment, kind in
      Change(moment: moment, item: item.id, title: item.title, kind: kind)
    }
  }

  /// Everything but that it comes and is withdrawn.
  private func changes(of item: Item, _ number: Int, _ lifetime: Lifetime) -> [(Moment?, Change.Kind)] {
    var found: [(Moment?, Change.Kind)] = []
    for stage in lifetime.stages { found += [(stage.archivedFrom, .isArchived), (stage.keptFrom, .isKept)] }
    found += documentChanges(ofItem: number)
    found += item.datedFacts.flatMap(\.changes)
    for block in item.body.blocks {
      if case .when(let when) = block.value { found.append((self.opening(of: when), .textAppears)) }
    }
    return found + item.ends
  }

  /// Dated facts of `site.yml`, which the accessibility statement shows, and every page's end.
  fileprivate var changesOfSite: [Change] {
    let changes = Self.telling(partnership.datedFacts.flatMap(\.changes), from: .always)
    return changes.sorted { $0.0 < $1.0 }.map { moment, kind in
      Change(moment: moment, item: ItemID(.page, "accessibility"), title: partnership.name, kind: kind)
    }
  }

  /// What happens before its item opens changes nothing; of one moment, the same is told once.
  private static func telling(
    _ changes: [(Moment?, Change.Kind)], from opening: Moment
  ) -> [(Moment, Change.Kind)] {
    var told: [Moment: Set<Change.Kind>] = [:]
    return changes.compactMap { moment, kind in
      guard let moment, moment >= opening, told[moment, default: []].insert(kind).inserted else { return nil }
      return (moment, kind)
    }
  }

  /// A document that comes and goes with its item is not told by itself.
  private func documentChanges(ofItem number: Int) -> [(Moment?, Change.Kind)] {
    let (item, lifetime) = (items[number], lifetimes[number])
    let itself =
      [lifetime.opening?.moment, lifetime.withdrawnFrom]
      + lifetime.stages.flatMap { [$0.opening.moment, $0.archivedFrom] }
    return zip(item.documents, documentLifetimes[number]).flatMap { document, living -> [(Moment?, Change.Kind)] in
      let title = document.shownTitle
      guard let living else { return [] }
      let isWithdrawn = living.goneFrom == living.withdrawnFrom
      let times: [(Moment?, Change.Kind)] = [
        (living.gap?.from, .documentGoes(title)), (living.gap?.until, .documentAppears(title)),
        (isWithdrawn ? nil : living.goneFrom, .documentGoes(title)),
        (living.withdrawnFrom, .documentIsWithdrawn(title)),
      ]
      let corrections = document.datedFacts.filter { $0.kind == .correction && living.isThere(asOf: $0.span.from) }
      let opening = living.opening == lifetime.opening?.moment ? nil : living.opening
      return [(opening, .documentAppears(title))] + times.filter { !itself.contains($0.0) }
        + corrections.map { ($0.span.from, .documentIsCorrected(title)) }
    }
  }
}

extension DatedFact {
  /// When it comes and goes, as far as that is not told of its item or its document.
  fileprivate var changes: [(Moment?, Change.Kind)] {
    let from = span.from == .always ? nil : span.from
    return switch kind {
    case .fact: [(from, .factAppears), (span.until, .factGoes)]
    case .change: [(from, .changeIsTold)]
    case .notice: [(from, .noticeAppears), (span.until, .noticeGoes)]
    case .correction, .withdrawal: []
    }
  }
}

extension Item {
  /// The ends of its sessions.
  fileprivate var ends: [(Moment?, Change.Kind)] {
    guard case .training(let training) = details else { return [] }
    let last = training.sessions.map(\.ends).max()
    return training.sessions.map { ($0.ends, $0.ends == last ? .eventIsOver : .sessionIsOver) }
  }
}
