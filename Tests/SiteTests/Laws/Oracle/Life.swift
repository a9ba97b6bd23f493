import Publications

/// While an item is public, told anew from what was written: what the program says of it must agree.
struct Life: Sendable {
  /// Nil when it is public at no moment.
  var opening: Moment?
  /// The day that its window counts from.
  var day: CalendarDay?
  /// The first moment after its window; nil where that changes nothing.
  var archived: Moment?
  var withdrawn: Moment?

  /// Whether there is a time before it is withdrawn.
  var isEverWhole: Bool {
    guard let opening else { return false }
    return withdrawn.map { opening < $0 } ?? true
  }

  func isPublic(asOf moment: Moment) -> Bool { opening.map { $0 <= moment } ?? false }
  func isWithdrawn(asOf moment: Moment) -> Bool { withdrawn.map { $0 <= moment } ?? false }
  func isArchived(asOf moment: Moment) -> Bool { archived.map { $0 <= moment } ?? false }
}

extension MadeSite {
  /// The lives of all items.
  var lives: [ItemID: Life] {
    items.reduce(into: [:]) { $0[$1.id] = life(of: $1, $0) }
  }

  /// - Parameter others: the lives of those that it is about.
  func life(of item: MadeItem, _ others: [ItemID: Life]) -> Life {
    var life = Life(withdrawn: item.withdrawn?.on.opens)
    let about = item.about.map { others[$0] ?? Life() }
    guard !item.isDraft, !item.isAnonymous, about.allSatisfy({ $0.opening != nil }) else { return life }
    var (opening, day) = item.ownOpening
    for other in about {
      guard let later = other.opening, later >= opening else { continue }
      day = later > opening ? other.day : [day, other.day].compactMap(\.self).max()
      opening = later
    }
    life.opening = opening
    life.day = day
    life.archived = archived(item, from: day)
    return life
  }

  private func archived(_ item: MadeItem, from day: CalendarDay?) -> Moment? {
    guard let day, let rule = rule(for: item), rule.then == .archive, item.outcome != .notPublished
    else { return nil }
    var last = day.adding(months: rule.months)
    switch item.publishUntil {
    case .furtherNotice: return nil
    case .date(let date): last = max(last, date.lastDay)
    case nil: break
    }
    return Moment(startOf: last.next)
  }

  /// Nil for what has no window.
  func rule(for item: MadeItem) -> WindowRule? {
    guard !item.isHosted else { return nil }
    switch item.id.type {
    case .review:
      return item.kind.flatMap { windows[$0] } ?? windows["reviews"] ?? WindowRule(months: 12, then: .archive)
    case .thematicReport: return windows["thematic-reports"] ?? WindowRule(months: 12, then: .archive)
    case .learningPack: return windows["learning-packs"] ?? WindowRule(months: 12, then: .keep)
    case .training, .national, .page: return nil
    }
  }
}

extension MadeItem {
  /// When it would open if it were about nothing, and the day of that.
  fileprivate var ownOpening: (Moment, CalendarDay?) {
    guard let published else { return (.always, nil) }
    if id.type == .national, case .date(let date) = published { return (date.beginning, date.lastDay) }
    return (published.opens, published.date.lastDay)
  }
}
