/// What the office sees of its own catalogue, and the public never does: what is under embargo, and
/// what will change.
public struct Office: Sendable {
  fileprivate let catalogue: Catalogue

  fileprivate init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// How many publications, events, entries and pages have each standing.
  public func counts(asOf moment: Moment) -> [Standing: Int] {
    catalogue.lifetimes.reduce(into: [:]) { $0[$1.standing(asOf: moment), default: 0] += 1 }
  }

  /// The next moment at which anything on the site changes; nil when nothing ever will.
  public func nextChange(after moment: Moment) -> Moment? {
    catalogue.items.indices.lazy
      .flatMap { catalogue.changes(ofItem: $0) }
      .filter { $0 > moment }
      .min()
  }
}

extension Catalogue {
  /// For the office's own eyes: `status`, `check`, and the summary of a build.
  public var office: Office { Office(self) }

  /// Every moment at which something of an item changes.
  fileprivate func changes(ofItem number: Int) -> [Moment] {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let opening = lifetime.opening?.moment else { return [] }
    var moments: [Moment?] = [opening, lifetime.withdrawnFrom]
    if !lifetime.isNotPublished { moments += [lifetime.archivedFrom, lifetime.keptFrom] }
    for case let document? in documentLifetimes[number] {
      moments += [document.opening, document.goneFrom, document.withdrawnFrom]
    }
    for document in item.documents { moments += document.corrections.map(\.on.opening) }
    moments += [item.updated?.opening, item.notice?.span.from, item.notice?.span.until]
    for block in item.body.blocks {
      if case .when(let when) = block.value { moments.append(self.opening(of: when)) }
    }
    moments += item.details.changes
    // What happens before its item opens changes nothing.
    return moments.compactMap(\.self).filter { $0 >= opening }
  }
}

extension Item.Details {
  fileprivate var changes: [Moment?] {
    switch self {
    case .review(let review):
      guard case .actions(let actions) = review.response else { return [review.decided?.opening] }
      return [review.decided?.opening] + actions.map { $0.done?.opening }
    case .learningPack(let pack):
      let held: PartialDate? = if case .held(let date) = pack.event { date } else { nil }
      let report: PartialDate? = if case .published(let date) = pack.report { date } else { nil }
      return [held?.opening, report?.opening]
    case .training(let training): return training.sessions.map(\.ends)
    case .national(let entry): return [entry.checked?.opening]
    case .thematicReport, .page: return []
    }
  }
}

/// What of an absent item must be nowhere on the site.
public struct AbsentItem: Sendable {
  public let id: ItemID
  public let title: String
  /// Where its text is.
  public let source: String
  /// The files beside it that are absent, by their names.
  public let files: [String: ItemFile]
}

extension Office {
  /// The items that are absent at a moment, for a last look at what is about to be published.
  public func absentItems(asOf moment: Moment) -> [AbsentItem] {
    zip(catalogue.items, catalogue.lifetimes).compactMap { item, lifetime in
      guard !lifetime.standing(asOf: moment).isPublic else { return nil }
      return AbsentItem(id: item.id, title: item.title, source: item.place.path, files: item.files)
    }
  }

  /// What the public would see if nobody had written the items that are absent: by the law of content
  /// model section 7, the same.
  ///
  /// - Parameter publicFiles: paths below `Public/`.
  public func editionWithoutAbsentItems(asOf moment: Moment, publicFiles: [String]) -> Edition {
    let others = zip(catalogue.items, catalogue.lifetimes)
      .filter { $1.standing(asOf: moment).isPublic }.map(\.0)
    return Catalogue.assemble(catalogue.partnership, items: others, publicFiles: publicFiles)
      .catalogue.edition(asOf: moment)
  }
}
