import Diagnostics

/// What only a thematic report has: it draws together reviews already done.
public struct ThematicReport: Sendable {
  public var covers: Coverage?
  public var scope: String?
  public var about: [Located<ItemID>] = []
  public var publishUntil: Located<PublishUntil>?
  public var repository: RepositoryRecord?

  public init() {}
}

/// The years and the number of reviews that a report looks at.
public struct Coverage: Hashable, Sendable {
  public var from: PartialDate?
  public var to: PartialDate?
  public var reviews: Int?

  public init(from: PartialDate?, to: PartialDate?, reviews: Int?) {
    self.from = from
    self.to = to
    self.reviews = reviews
  }

  /// `2007 to 2014, 12 reviews`.
  public var description: String {
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
