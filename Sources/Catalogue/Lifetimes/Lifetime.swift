import Diagnostics
import Publications

/// The whole life of an item: a pure function of what was written, without any clock.
struct Lifetime: Hashable, Sendable {
  /// Why an item is public at no moment at all.
  enum NeverPublic: Hashable, Sendable {
    case draft, anonymous
    /// An item that it is about is never public.
    case aboutAbsent
    /// It is withdrawn at or before its opening: nothing was public, so there is nothing to record.
    case withdrawn
  }

  var never: NeverPublic?
  /// One from its opening on, and another from `outcome_until` on; none when it never opens.
  var stages: [Stage] = []
  var withdrawnFrom: Moment?
  /// Whether it was taken down at once: all that shows, from its opening on, is that it is not available.
  var isTakenDown: Bool

  /// When it opens; nil when it never does.
  var opening: Opening? { stages.first?.opening }

  func stage(asOf moment: Moment) -> Stage? { stages.last { $0.opening.moment <= moment } }

  /// When its outcome ends, and its window begins anew; nil where it does not.
  var renewal: Opening? { stages.count > 1 ? stages[1].opening : nil }

  func standing(asOf moment: Moment) -> Standing {
    switch never {
    case .draft: return .draft
    case .anonymous: return .anonymous
    case .aboutAbsent: return .embargoed
    case .withdrawn: return .neverPublic
    case nil: break
    }
    guard let stage = stage(asOf: moment) else { return .embargoed }
    if isTakenDown { return .withdrawn }
    if let withdrawnFrom, moment >= withdrawnFrom { return .withdrawn }
    return stage.archivedFrom.map { moment >= $0 } ?? false ? .archived : stage.standing
  }

  /// Whether the last day is over, and the item has stayed all the same: its rule says `keep`.
  func isKeptBeyond(_ moment: Moment) -> Bool {
    stage(asOf: moment)?.keptFrom.map { moment >= $0 } ?? false
  }

  /// While the item has a page, in whatever form. It keeps its address for good.
  var page: Span? { opening.map { Span(from: $0.moment, until: nil) } }

  /// While more than a record of a withdrawal is there.
  var content: Span? { spans(where: \.hasContent).first }

  /// While its page has the note of its outcome.
  var withNote: Span? { content?.clipped(to: Span(from: .always, until: renewal?.moment)) }

  /// While the page is whole: with a time between them where it is a record for a while.
  var whole: [Span] { spans(where: \.isWhole) }

  /// While its standing is one of some.
  func spans(where isOne: (Standing) -> Bool) -> [Span] {
    let turns = Set(stages.flatMap { [$0.opening.moment, $0.archivedFrom].compactMap(\.self) })
      .union(withdrawnFrom.map { [$0] } ?? []).sorted()
    var spans: [Span] = []
    for (number, from) in turns.enumerated() where isOne(standing(asOf: from)) {
      let until = number + 1 < turns.count ? turns[number + 1] : nil
      if spans.last?.until == from {
        spans[spans.count - 1].until = until
      } else {
        spans.append(Span(from: from, until: until))
      }
    }
    return spans
  }
}

/// The last days of its last stage, which is the only one of nearly all items.
extension Lifetime {
  var lastDay: CalendarDay? { stages.last?.lastDay }
  var earliestLastDay: CalendarDay? { stages.last?.earliestLastDay }
  var archivedFrom: Moment? { stages.last?.archivedFrom }

  /// The last day that the public is told at a moment.
  func lastDay(asOf moment: Moment) -> CalendarDay? { stage(asOf: moment)?.lastDay }
}

extension Lifetime {
  /// - Parameter about: the lifetimes of the items that it is about.
  init(of item: Item, about: [Lifetime], rule: WindowRule?) {
    withdrawnFrom = item.withdrawn?.span.from
    isTakenDown = item.isTakenDown
    let opening = about.compactMap(\.opening).reduce(Self.ownOpening(of: item), Opening.later)
    if item.isDraft {
      never = .draft
    } else if item.review?.outcome == .anonymous {
      never = .anonymous
    } else if about.contains(where: { $0.opening == nil }) {
      never = .aboutAbsent
    } else if let withdrawnFrom, withdrawnFrom <= opening.moment {
      never = .withdrawn
    } else {
      stages = Self.stages(of: item, from: opening, until: withdrawnFrom, rule)
    }
  }

  private static func stages(
    of item: Item, from opening: Opening, until withdrawal: Moment?, _ rule: WindowRule?
  ) -> [Stage] {
    let outcome = item.review?.outcome ?? .full
    let renewal = item.review?.outcomeUntil.map { Opening($0.value) }.flatMap { renewal in
      renewal.moment > opening.moment && withdrawal.map { renewal.moment < $0 } ?? true ? renewal : nil
    }
    let first = Stage(
      from: opening, until: renewal?.moment, outcome: outcome, rule: rule, publishUntil: item.publishUntil?.value)
    let second = renewal.map {
      Stage(from: $0, until: nil, outcome: .full, rule: rule, publishUntil: item.publishUntil?.value)
    }
    return [first] + [second].compactMap(\.self)
  }

  static func ownOpening(of item: Item) -> Opening {
    guard let published = item.published else { return .undated }
    return item.id.type == .national ? Opening(beginningOf: published) : Opening(published)
  }
}

extension Item {
  var publishUntil: Located<PublishUntil>? {
    switch details {
    case .review(let review): review.publishUntil
    case .thematicReport(let report): report.publishUntil
    case .learningPack, .training, .national, .page: nil
    }
  }
}
