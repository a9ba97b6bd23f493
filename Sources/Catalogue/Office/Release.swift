import Publications

/// What one item changes when it is published, seen by itself: the site with it and without it, as of the
/// same moment. Nothing else that is under embargo is in either.
public struct Release: Sendable {
  public let with: Edition
  public let without: Edition
  /// The moment that is shown. Until then something that is shown is under embargo.
  public let until: Moment
  /// The item, and what else under embargo it cannot do without: what it is about.
  public let items: [ItemID]
}

/// Why there is nothing to show before its day.
public enum ReleaseFault: Error, Hashable, Sendable {
  case unknown(nearest: String?)
  case draft
  case anonymous
  /// It is public already.
  case isPublic(since: Moment)
  /// It is not public at the moment that is asked for.
  case opensLater(Moment)
}

extension Office {
  /// - Parameters:
  ///   - moment: as of which the site is shown; nil for when the item opens.
  ///   - now: what the clock says.
  ///   - publicFiles: paths below `Public/`.
  public func release(
    of id: ItemID, asOf moment: Moment?, now: Moment, publicFiles: [String]
  ) throws(ReleaseFault) -> Release {
    guard let lifetime = catalogue.lifetime(id) else {
      throw .unknown(nearest: NearestName.of("\(id)", among: catalogue.items.map { "\($0.id)" }))
    }
    guard let opening = lifetime.opening?.moment else { throw lifetime.never == .anonymous ? .anonymous : .draft }
    guard opening > now else { throw .isPublic(since: opening) }
    let shown = moment ?? opening
    guard shown >= opening else { throw .opensLater(opening) }

    let new = catalogue.absentItems(under: id, now: now)
    let known = catalogue.publicNow(now, with: new)
    let added = catalogue.items.filter { new.contains($0.id) }
    func edition(_ items: [Item]) -> Edition {
      Catalogue.assemble(catalogue.partnership, items: items, publicFiles: publicFiles)
        .catalogue.edition(asOf: shown)
    }
    return Release(
      with: edition(known + added), without: edition(known), until: shown, items: added.map(\.id))
  }
}

extension Catalogue {
  /// An item and what it is about, as far as it is not public yet.
  fileprivate func absentItems(under id: ItemID, now: Moment) -> Set<ItemID> {
    var found: Set<ItemID> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard let item = item(next), lifetime(next)?.standing(asOf: now).isPublic == false, found.insert(next).inserted
      else { continue }
      waiting += item.about.map(\.value)
    }
    return found
  }

  /// What the public sees at present, without the parts that it does not see yet, but for texts that wait for
  /// one of some items.
  fileprivate func publicNow(_ now: Moment, with new: Set<ItemID>) -> [Item] {
    items.indices.compactMap { number in
      guard lifetimes[number].standing(asOf: now).isPublic else { return nil }
      var item = items[number]
      let shown = zip(item.documents, documentLifetimes[number]).filter { ($1?.opening ?? now) <= now }
      item.documents = shown.map(\.0)
      let details = item.details
      item = item.erasingFacts(asOf: now)
      item.mapProse { text in
        text = text.replacing { when in
          if case .item(let id) = when.condition, new.contains(id.value) { return .open }
          return opening(of: when).map { $0 <= now } ?? false ? .shown : .absent
        }
      }
      item.details = item.details.keepingWindow(of: details, asOf: now)
      return item
    }
  }
}

extension Item.Details {
  /// What is published for longer than its window says so nowhere on its page, and lives by it all the same.
  fileprivate func keepingWindow(of other: Item.Details, asOf now: Moment) -> Item.Details {
    switch (self, other) {
    case (.review(var review), .review(let whole)):
      review.publishUntil = whole.publishUntil
      if let until = whole.outcomeUntil, until.value.opening <= now {
        (review.writtenOutcome, review.outcomeUntil) = (whole.writtenOutcome, until)
      }
      return .review(review)
    case (.thematicReport(var report), .thematicReport(let whole)):
      report.publishUntil = whole.publishUntil
      return .thematicReport(report)
    default: return self
    }
  }
}
