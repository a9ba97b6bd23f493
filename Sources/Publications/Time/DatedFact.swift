/// A dated fact without its value: what sort of fact it is, and while it is public. The list of coming changes is made
/// of these.
package struct DatedFact: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A date, or something that belongs to one.
    case fact
    /// A change of the page's words.
    case change
    case notice
    /// A new version of a document.
    case correction
    case withdrawal
  }

  package let kind: Kind
  package let span: Span
}

extension Timed {
  /// The fact without its value.
  func fact(_ kind: DatedFact.Kind = .fact) -> DatedFact { DatedFact(kind: kind, span: span) }
}
