import Publications

/// Where on an item a word stands. The higher, the more it says about the item.
package enum SearchPlace: Int, Comparable, Sendable {
  case text, summary, facts, title

  package static func < (one: SearchPlace, other: SearchPlace) -> Bool { one.rawValue < other.rawValue }
}

/// What the public has of a key: what its page says, and what the search finds.
package struct Shown: Sendable {
  /// The term before it among the facts of its page, for one and for several; nil where it stands elsewhere.
  package let terms: (one: String, many: String)?
  /// Whether it is sentences, which want the width of the page.
  package let isWide: Bool
  /// Nil where the search does not look.
  package let place: SearchPlace?
  private let value: @Sendable (PublicItem) -> Value

  package enum Value: Sendable {
    case texts([String])
    case date(PartialDate?)
  }

  init(
    as term: String? = nil, many: String? = nil, isWide: Bool = false, found place: SearchPlace? = nil,
    _ value: @escaping @Sendable (PublicItem) -> Value
  ) {
    terms = term.map { ($0, many ?? $0) }
    (self.isWide, self.place, self.value) = (isWide, place, value)
  }

  package func callAsFunction(_ item: PublicItem) -> Value { value(item) }

  /// What the search finds of an item.
  package func texts(of item: PublicItem) -> [String] {
    switch value(item) {
    case .texts(let texts): texts
    case .date(let date): [date?.description].compactMap(\.self)
    }
  }
}

extension Shown.Value {
  static func text(_ text: String?) -> Self { .texts([text].compactMap(\.self)) }
}

extension Shown {
  /// Of what only reviews have.
  static func review(
    as term: String? = nil, many: String? = nil, found place: SearchPlace? = nil,
    _ value: @escaping @Sendable (PublicReview) -> Value
  ) -> Shown {
    Shown(as: term, many: many, found: place) { item in
      if case .review(let review) = item.details { value(review) } else { .texts([]) }
    }
  }

  /// Of what only learning packs have.
  static func learningPack(
    as term: String? = nil, found place: SearchPlace? = nil, _ value: @escaping @Sendable (PublicPack) -> Value
  ) -> Shown {
    Shown(as: term, found: place) { item in
      if case .learningPack(let pack) = item.details { value(pack) } else { .texts([]) }
    }
  }

  /// Of what only thematic reports have.
  static func thematicReport(
    as term: String? = nil, isWide: Bool = false, found place: SearchPlace? = nil,
    _ value: @escaping @Sendable (PublicThematicReport) -> Value
  ) -> Shown {
    Shown(as: term, isWide: isWide, found: place) { item in
      if case .thematicReport(let report) = item.details { value(report) } else { .texts([]) }
    }
  }
}
