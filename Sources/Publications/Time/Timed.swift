/// A fact that is public for a time: from a moment on, until one, or both.
///
/// Its value is sealed. An edition opens it, by an `EditionMoment`; the office reads it by a door of its own. What is
/// public is made of values that were opened, and so a fact that somebody forgets to open is absent, and never early.
public struct Timed<Value: Sendable>: Sendable {
  /// While it is public.
  package let span: Span
  fileprivate var value: Value

  package init(_ value: Value, during span: Span) {
    self.value = value
    self.span = span
  }
}

extension Timed {
  /// For the office's own eyes, whatever the moment: checks, `status`, and the rules of the register.
  @_spi(Office) public var forOffice: Value { value }

  /// Changes the value in its place, as when links in a text are resolved.
  @_spi(Office) public mutating func change(_ change: (inout Value) -> Void) { change(&value) }
}

/// Something that says itself while it is public.
package protocol Dated: Sendable {
  var span: Span { get }
}

extension Timed where Value: Dated {
  /// A fact with its own day.
  package init(_ value: Value) { self.init(value, during: value.span) }
}

extension PartialDate: Dated {
  /// A date that is itself the fact is public from its opening on.
  package var span: Span { Span(from: opening, until: nil) }
}

/// The moment of an edition, and what was public at it: the only thing that opens what has a day.
///
/// `Catalogue.edition(asOf:)` alone makes one. Every public type that holds something dated asks for it.
public struct EditionMoment: Sendable {
  package let moment: Moment
  private let newsUntil: Moment
  private let opening: @Sendable (WhenBlock) -> Moment?

  /// - Parameters:
  ///   - moment: as of which the edition is.
  ///   - newsUntil: nothing is shown that has a day after it; nil for the edition's own moment.
  ///   - opening: from when on a conditional text is shown; nil when it never is.
  @_spi(Edition) public init(
    _ moment: Moment, newsUntil: Moment? = nil, opening: @escaping @Sendable (WhenBlock) -> Moment?
  ) {
    self.moment = moment
    self.newsUntil = newsUntil ?? moment
    self.opening = opening
  }

  /// The value of a fact that is public; nil for one that is not.
  package func open<Value>(_ fact: Timed<Value>?) -> Value? {
    guard let fact, fact.span.from <= newsUntil, fact.span.until.map({ moment < $0 }) ?? true else { return nil }
    return fact.value
  }

  /// The values of those that are public.
  package func open<Value>(_ facts: [Timed<Value>]) -> [Value] { facts.compactMap { open($0) } }

  /// Whether a conditional text is shown. One that waits for an item comes with the item.
  func shows(_ when: WhenBlock) -> Bool {
    guard let opening = opening(when) else { return false }
    return switch when.condition {
    case .from: opening <= newsUntil
    case .item: opening <= moment
    }
  }
}
