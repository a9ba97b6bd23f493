/// How long a publication is kept, and what becomes of it then.
package struct WindowRule: Hashable, Sendable {
  package enum Afterwards: String, CaseIterable, Sendable {
    case archive, keep
  }

  /// Working Together to Safeguard Children asks for at least one year.
  package static let fewestMonths = 12

  package var months: Int
  package var then: Afterwards

  package init(months: Int, then: Afterwards) {
    self.months = months
    self.then = then
  }
}

/// The rule of each type of publication, and of single kinds of review.
package struct WindowRules: Sendable {
  package var types: [ItemType: WindowRule] = [
    .review: WindowRule(months: 12, then: .archive),
    .thematicReport: WindowRule(months: 12, then: .archive),
    .learningPack: WindowRule(months: 12, then: .keep),
  ]
  /// By the slugs of kinds of review.
  package var kinds: [String: WindowRule] = [:]

  package init() {}

  /// Nil for what has no window: pages, training, national entries, and reviews that another
  /// partnership publishes.
  package func rule(for item: Item) -> WindowRule? {
    if let review = item.review {
      if review.hostedBy != nil { return nil }
      if let rule = kinds[review.kind.value] { return rule }
    }
    return types[item.id.type]
  }
}
