import Diagnostics
import Publications

/// An item that will not go out on its day, or has not: it is a draft still, or waits for something that never opens.
package struct DelayedItem: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case draft
    /// What it is about, and why that is not public.
    case waits(for: ItemID?, which: String)
  }

  package let item: ItemID
  package let title: String
  package let cause: Cause
  /// When the public should first have seen it.
  package let opening: Moment
  package let isPast: Bool
  /// Where its day is written.
  let place: SourcePlace
}

extension OfficeView {
  /// So many days before its day, there is still time to finish a draft.
  private static let notice = 7

  /// The items whose day is near or past, and that nobody will see on it, the earliest first. What nobody is to see
  /// (published anonymously, taken down) is not among them.
  package func delayed(asOf moment: Moment) -> [DelayedItem] {
    zip(catalogue.items, catalogue.lifetimes).compactMap { item, lifetime -> DelayedItem? in
      guard let cause = cause(item, lifetime), item.published != nil, item.withdrawn == nil,
        item.review?.outcome != .anonymous
      else { return nil }
      let opening = Lifetime.ownOpening(of: item).moment
      guard opening.day.ordinal - moment.day.ordinal <= Self.notice else { return nil }
      return DelayedItem(
        item: item.id, title: item.title, cause: cause, opening: opening, isPast: opening <= moment,
        place: item.publishedPlace)
    }.sorted { ($0.opening, $0.item) < ($1.opening, $1.item) }
  }

  private func cause(_ item: Item, _ lifetime: Lifetime) -> DelayedItem.Cause? {
    switch lifetime.never {
    case .draft: return .draft
    case .aboutAbsent:
      let other = item.about.first { catalogue.lifetime($0.value)?.opening == nil }?.value
      let never = other.flatMap(catalogue.lifetime)?.never
      return .waits(for: other, which: never.map(Self.reason) ?? "is not public")
    case .anonymous, .withdrawn, nil: return nil
    }
  }

  private static func reason(_ never: Lifetime.NeverPublic) -> String {
    switch never {
    case .draft: "is a draft"
    case .anonymous: "is published anonymously"
    case .aboutAbsent: "waits itself"
    case .withdrawn: "was withdrawn before it opened"
    }
  }
}

extension DelayedItem {
  /// `is a draft still`, `waits for reviews/child-s, which is a draft`.
  package var state: String {
    switch cause {
    case .draft: "is a draft still"
    case .waits(let other, let reason): "waits for \(other.map { "\($0)" } ?? "something"), which \(reason)"
    }
  }

  /// `was to be public on 2 December 2026, 10am`
  package var day: String { "\(isPast ? "was" : "is") to be public on \(opening)" }

  /// As a warning, at the line that says its day.
  package var warning: Diagnostic {
    let message = "This \(day), and it \(state)."
    switch cause {
    case .draft:
      return Diagnostic(
        place, .draftDay, message,
        hint: "If it is ready, delete the line draft: true. If it is not, move published on, or delete its line.")
    case .waits(let other, _):
      return Diagnostic(
        place, .waitsForDraft, message,
        hint: "Finish \(other.map { "\($0)" } ?? "that") first, or take it out of about. Or move published on.")
    }
  }
}
