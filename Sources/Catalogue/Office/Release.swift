import Diagnostics
import Publications

/// What one item changes when it is published, seen by itself: the site with it and without it, as of the
/// same moment. Nothing else that is under embargo is in either.
package struct Release: Sendable {
  package let with: Edition
  package let without: Edition
  /// The moment that is shown. Until then something that is shown is under embargo.
  package let until: Moment
  /// The item, and what else under embargo is shown: what it is about, and what opens with it and belongs to it.
  package let items: [ItemID]
}

/// Why there is nothing to show before its day.
package enum ReleaseFault: Error, Hashable, Sendable {
  case unknown(nearest: String?)
  case draft
  case anonymous
  /// It is public already.
  case isPublic(since: Moment)
  /// It is not public at the moment that is asked for.
  case opensLater(Moment)
}

extension OfficeView {
  /// - Parameters:
  ///   - moment: as of which the site is shown; nil for when the item opens.
  ///   - now: what the clock says.
  ///   - publicFiles: paths below `Public/`.
  package func release(
    of id: ItemID, asOf moment: Moment?, now: Moment, publicFiles: [String]
  ) throws(ReleaseFault) -> Release {
    guard let lifetime = catalogue.lifetime(id) else {
      throw .unknown(nearest: NearestName.of("\(id)", among: catalogue.items.map { "\($0.id)" }))
    }
    guard let first = lifetime.opening?.moment else { throw lifetime.never == .anonymous ? .anonymous : .draft }
    guard let opening = first > now ? first : catalogue.nextStage(of: id, after: now) else {
      throw .isPublic(since: first)
    }
    let shown = moment ?? opening
    guard shown >= opening else { throw .opensLater(opening) }

    let base = first > now ? catalogue.absentItems(under: id, now: now) : [id]
    let new = base.union(catalogue.companions(of: id, opening: opening, besides: base, now: now))
    let known = catalogue.publicNow(now)
    let added = catalogue.items.filter { new.contains($0.id) }
    // What is public already, and of which more is to come, is in both as far as it is seen.
    let whole = known.filter { !new.contains($0.id) }
    func edition(_ items: [Item], newsOf new: Set<ItemID>) -> Edition {
      Catalogue.assemble(catalogue.partnership, items: items, publicFiles: publicFiles)
        .catalogue.edition(asOf: shown, newsOf: new, otherwiseUntil: now)
    }
    let present = PresentTargets(items: whole + added, edition: edition(whole + added, newsOf: new), in: catalogue)
    return Release(
      with: edition((whole + added).map(present.only), newsOf: new),
      without: edition(known.map(present.only), newsOf: []), until: shown, items: added.map(\.id))
  }
}

/// What links can lead to where only some items are.
private struct PresentTargets {
  private let items: [ItemID: Item]
  private let edition: Edition
  private let catalogue: Catalogue

  init(items: [Item], edition: Edition, in catalogue: Catalogue) {
    self.items = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.edition = edition
    self.catalogue = catalogue
  }

  /// The item with the words alone of all links to something else.
  func only(_ item: Item) -> Item {
    var item = item
    item.mapProse { $0 = $0.keepingWords { link in !link.isImage && !(link.destination.map(has) ?? true) } }
    return item
  }

  private func has(_ destination: Destination) -> Bool {
    switch destination {
    case .item(let id, _): items[id] != nil
    case .file(let id, let name): has(name, of: id)
    case .builtIn(.theme(let slug)): edition.themes.contains { $0.theme.slug == slug }
    case .builtIn(.kind(let slug)): edition.kinds.contains { $0.kind.slug == slug }
    case .builtIn(.year(let year)): edition.years.contains { $0.year == year }
    case .builtIn(.permanent), .contact: true
    }
  }

  /// A file that belongs to a document is there with it.
  private func has(_ file: String, of id: ItemID) -> Bool {
    guard let item = items[id] else { return false }
    let isOfDocument = catalogue.item(id)?.documents.contains { $0.names(file) } ?? false
    return !isOfDocument || item.documents.contains { $0.names(file) }
  }
}

extension Catalogue {
  /// When something more of a public item is to be seen: what has come of a review, or a document; nil when nothing is.
  fileprivate func nextStage(of id: ItemID, after now: Moment) -> Moment? {
    guard let number = items.firstIndex(where: { $0.id == id }), lifetimes[number].standing(asOf: now) != .withdrawn
    else {
      return nil
    }
    let documents = documentLifetimes[number].compactMap { $0?.opening }
    return ([lifetimes[number].renewal?.moment].compactMap(\.self) + documents).filter { $0 > now }.min()
  }

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

  /// What opens at the very moment of an item and belongs to it: what it links to, and what is about it. What is in
  /// turn about something else that is still under embargo stays out, and so brings no other review along.
  fileprivate func companions(
    of id: ItemID, opening: Moment, besides base: Set<ItemID>, now: Moment
  ) -> Set<ItemID> {
    let named = item(id)?.named ?? []
    var found = Set(
      items.indices.lazy.filter { number in
        let (other, lifetime) = (items[number], lifetimes[number])
        return !base.contains(other.id) && lifetime.opening?.moment == opening
          && lifetime.standing(asOf: opening) != .withdrawn
          && (named.contains(other.id) || other.about.contains { $0.value == id })
      }.map { items[$0].id })
    func isPresent(_ id: ItemID) -> Bool {
      base.contains(id) || found.contains(id) || lifetime(id)?.standing(asOf: now).isPublic ?? false
    }
    while let alone = found.first(where: { item($0)?.about.contains { !isPresent($0.value) } ?? false }) {
      found.remove(alone)
    }
    return found
  }

  /// The items that are public at present, without the documents, the withdrawals and the end of an outcome that are
  /// still to come. Their other dated facts are left to the edition, which shows none that is later than `now`.
  fileprivate func publicNow(_ now: Moment) -> [Item] {
    func past<Value>(_ fact: Timed<Value>?) -> Timed<Value>? { fact.flatMap { $0.span.from <= now ? $0 : nil } }
    return items.indices.compactMap { number in
      guard lifetimes[number].standing(asOf: now).isPublic else { return nil }
      var item = items[number]
      let shown = zip(item.documents, documentLifetimes[number]).filter { ($1?.opening ?? now) <= now }
      item.documents = shown.map { document, _ in
        var document = document
        document.withdrawn = past(document.withdrawn)
        return document
      }
      item.withdrawn = past(item.withdrawn)
      if case .review(var review) = item.details, let until = review.outcomeUntil, until.value.opening > now {
        review.outcomeUntil = nil
        item.details = .review(review)
      }
      return item
    }
  }
}

extension Item {
  /// The items that it links to, shows as documents, or lists.
  fileprivate var named: Set<ItemID> {
    var found = Set(
      documents.compactMap { document -> ItemID? in
        switch document.source.value {
        case .item(let id), .document(let id, _): id
        case .file, .web: nil
        }
      })
    var copy = self
    copy.mapProse { prose in
      found.formUnion(prose.links.compactMap { $0.destination?.owner })
      for case .list(let list) in prose.blocks.lazy.map(\.value) { found.formUnion(list.items.map(\.value)) }
    }
    return found
  }
}

extension Destination {
  /// The item that it leads to, or to a file of.
  fileprivate var owner: ItemID? {
    switch self {
    case .item(let id, _), .file(let id, _): id
    case .builtIn, .contact: nil
    }
  }
}
