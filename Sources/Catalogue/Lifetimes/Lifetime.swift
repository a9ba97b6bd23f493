import Publications

/// The whole life of an item: a pure function of what was written, without any clock.
struct Lifetime: Hashable, Sendable {
  /// Why an item is public at no moment at all.
  enum Never: Hashable, Sendable {
    case draft, anonymous
    /// An item that it is about is a draft or anonymous.
    case aboutAbsent
  }

  /// When it opens; nil when it never does.
  var opening: Opening?
  var never: Never?
  /// The last day of its window; nil where there is none, and for `further-notice`.
  var lastDay: CalendarDay?
  /// What the window would be without `publish_until`.
  var earliestLastDay: CalendarDay?
  var archivedFrom: Moment?
  var withdrawnFrom: Moment?
  var isNotPublished: Bool

  func standing(asOf moment: Moment) -> Standing {
    switch never {
    case .draft: return .draft
    case .anonymous: return .anonymous
    case .aboutAbsent: return .embargoed
    case nil: break
    }
    guard let opening, moment >= opening.moment else { return .embargoed }
    if let withdrawnFrom, moment >= withdrawnFrom { return .withdrawn }
    if isNotPublished { return .notPublished }
    if let archivedFrom, moment >= archivedFrom { return .archived }
    return .current
  }

  /// Whether the last day is over, and the item has stayed all the same: its rule says `keep`.
  func isKeptBeyond(_ moment: Moment) -> Bool {
    keptFrom.map { moment >= $0 } ?? false
  }

  /// From when on nothing more is promised of an item that stays.
  var keptFrom: Moment? { archivedFrom == nil ? lastDay.map { Moment(startOf: $0.next) } : nil }

  /// While the item has a page, in whatever form. It keeps its address for good.
  var page: Span? { opening.map { Span(from: $0.moment, until: nil) } }

  /// While more than a record of a withdrawal is there.
  var content: Span? {
    page.flatMap { Span(from: $0.from, until: nil).clipped(to: untilWithdrawn) }
  }

  /// While the page is whole.
  var whole: Span? {
    content.flatMap { $0.clipped(to: Span(from: .always, until: isNotPublished ? nil : archivedFrom)) }
  }

  private var untilWithdrawn: Span { Span(from: .always, until: withdrawnFrom) }
}

extension Lifetime {
  /// - Parameter about: the lifetimes of the items that it is about.
  init(of item: Item, about: [Lifetime], rule: WindowRule?) {
    isNotPublished = item.review?.outcome == .notPublished
    withdrawnFrom = item.withdrawn?.on.opening
    if item.isDraft {
      never = .draft
    } else if item.review?.outcome == .anonymous {
      never = .anonymous
    } else if about.contains(where: { $0.opening == nil }) {
      never = .aboutAbsent
    } else {
      opening = about.compactMap(\.opening).reduce(Self.ownOpening(of: item), Opening.later)
    }
    guard let rule, let day = opening?.day else { return }
    let last = day.adding(months: rule.months)
    earliestLastDay = last
    switch item.publishUntil?.value {
    case .furtherNotice: lastDay = nil
    case .date(let date): lastDay = max(last, date.lastDay)
    case nil: lastDay = last
    }
    if rule.then == .archive { archivedFrom = lastDay.map { Moment(startOf: $0.next) } }
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
    default: nil
    }
  }
}
