import Publications

/// Of two things that are the same, one is public while the other is absent: not yet public, or never. What is
/// gone has been public, and is not absent.
struct Exposure {
  /// The number of the one that is public.
  let shown: Int
  let absent: Int
  /// When the other opens; nil when it never does.
  let opening: Moment?

  /// An item by its number, and while it, or a file of it, is public.
  typealias Shown = (number: Int, spans: [Span])

  /// Nil when it comes to that at no moment from now on.
  init?(of one: Shown, and other: Shown, from now: Moment) {
    func lies(_ shown: Shown, before opening: Moment?) -> Bool {
      if let opening, opening <= now { return false }
      let absence = Span(from: now, until: opening)
      return shown.spans.contains { $0.clipped(to: absence) != nil }
    }
    let (first, second) = (one.spans.map(\.from).min(), other.spans.map(\.from).min())
    if lies(one, before: second) {
      (shown, absent, opening) = (one.number, other.number, second)
    } else if lies(other, before: first) {
      (shown, absent, opening) = (other.number, one.number, first)
    } else {
      return nil
    }
  }
}

extension Array {
  /// Those that have the same key, in their order; not what is alone, nor what has no key.
  func groups<Key: Hashable>(by key: (Element) -> Key?) -> [[Element]] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for value in self {
      guard let key = key(value) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(value)
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }
  }
}
