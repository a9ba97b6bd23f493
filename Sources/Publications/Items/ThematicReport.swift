import Diagnostics

/// What only a thematic report has: it draws together reviews already done.
package struct ThematicReport: Sendable {
  package var covers: Coverage?
  package var scope: String?
  package var about: [Located<ItemID>] = []
  package var publishUntil: Located<PublishUntil>?
  package var repository: RepositoryRecord?

  package init() {}
}

/// The years and the number of reviews that a report looks at.
package struct Coverage: Hashable, Sendable {
  package var from: PartialDate?
  package var to: PartialDate?
  package var reviews: Int?

  package init(from: PartialDate?, to: PartialDate?, reviews: Int?) {
    self.from = from
    self.to = to
    self.reviews = reviews
  }

  /// `2007 to 2014, 12 reviews`.
  package var description: String {
    let period =
      switch (from, to) {
      case (let from?, let to?): PartialDate.range(from, to)
      case (let from?, nil): "from \(from)"
      case (nil, let to?): "to \(to)"
      case (nil, nil): ""
      }
    let count = reviews.map { $0 == 1 ? "1 review" : "\($0) reviews" }
    return [period, count ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
