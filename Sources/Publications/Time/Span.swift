/// A stretch of time: from a moment on, until just before another one, or for good.
package struct Span: Hashable, Sendable {
  package var from: Moment
  package var until: Moment?

  package init(from: Moment, until: Moment?) {
    self.from = from
    self.until = until
  }

  package func contains(_ moment: Moment) -> Bool {
    guard moment >= from else { return false }
    return until.map { moment < $0 } ?? true
  }

  /// The part of it that lies in another one; nil when there is none.
  package func clipped(to other: Span) -> Span? {
    let from = max(from, other.from)
    let until = [until, other.until].compactMap(\.self).min()
    if let until, until <= from { return nil }
    return Span(from: from, until: until)
  }
}
