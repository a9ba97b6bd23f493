import Publications
import TestSupport

/// While an item is public, told anew from what was written: what the program says of it must agree.
struct Life: Sendable {
  /// Nil when it is public at no moment.
  var opening: Moment?
  /// The day that its window counts from.
  var day: CalendarDay?
  /// While it is a record, because a window is over and its outcome has not ended yet, or for good.
  var records: [Span] = []
  /// When its outcome ends; nil where it does not, or is withdrawn before.
  var renewed: Moment?
  var withdrawn: Moment?

  /// The first moment at which it is a record; nil where that never is.
  var archived: Moment? { records.first?.from }

  func isPublic(asOf moment: Moment) -> Bool { opening.map { $0 <= moment } ?? false }
  func isWithdrawn(asOf moment: Moment) -> Bool { withdrawn.map { $0 <= moment } ?? false }
  func isArchived(asOf moment: Moment) -> Bool { records.contains { $0.contains(moment) } }
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
    // What is withdrawn by then was never public.
    if let withdrawn = life.withdrawn, withdrawn <= opening { return life }
    life.opening = opening
    life.day = day
    if let until = item.outcomeUntil?.opens, life.withdrawn.map({ until < $0 }) ?? true { life.renewed = until }
    life.records = records(of: item, life)
    return life
  }

  private func records(of item: MadeItem, _ life: Life) -> [Span] {
    let hasWindow = item.outcome != .notPublished && item.outcome != .underWay
    var records: [Span] = []
    if hasWindow, let over = archived(item, from: life.day), life.renewed.map({ over < $0 }) ?? true {
      records.append(Span(from: over, until: life.renewed))
    }
    if life.renewed != nil, let over = archived(item, from: item.outcomeUntil?.date.lastDay) {
      records.append(Span(from: over, until: nil))
    }
    return records
  }

  private func archived(_ item: MadeItem, from day: CalendarDay?) -> Moment? {
    guard let day, let rule = rule(for: item), rule.then == .archive else { return nil }
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
