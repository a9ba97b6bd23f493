import Publications

/// Where on an item a word stands. The higher, the more it says about the item.
enum SearchPlace: Int, Comparable {
  case text, summary, facts, title

  static func < (one: SearchPlace, other: SearchPlace) -> Bool { one.rawValue < other.rawValue }
}

extension PublicItem {
  /// All that it can be found by.
  func searchTexts(of partnership: Partnership) -> [(place: SearchPlace, text: String)] {
    let blocks = body.blocks.flatMap { $0.value.searchTexts(of: partnership) }
    return [(.title, title)]
      + named.map { (.facts, $0) }
      + [summary?.plainText].compactMap(\.self).map { (.summary, $0) }
      + (plainTexts + beside + blocks).map { (.text, $0) }
  }

  /// What it is, when it is of, and what it is about.
  private var named: [String] {
    let type = id.type == .page ? [] : [kindName, id.type.one]
    let dates = [availability.published?.description].compactMap(\.self)
    return type + dates + themes.map(\.name) + subjects
  }

  private var subjects: [String] {
    switch details {
    case .review(let review): [review.reference].compactMap(\.self) + review.subjects
    case .learningPack(let pack): pack.subjects
    case .thematicReport, .training, .national, .page: []
    }
  }

  /// What its page says besides its texts.
  private var beside: [String] {
    [publisher, statusLine, notice?.text.plainText].compactMap(\.self) + jointPublishers
      + changes.map(\.note)
      + documents.flatMap { [$0.title] + [$0.publisher].compactMap(\.self) + $0.subjects }
      + sessions.flatMap { [$0.time] + [$0.session.venue].compactMap(\.self) }
      + detailTexts
  }

  private var detailTexts: [String] {
    switch details {
    case .review(let review):
      [review.outcomeNote?.plainText, review.hostedBy?.name].compactMap(\.self)
        + review.reviewers + review.actions.map(\.action)
    case .thematicReport(let report): [report.scope].compactMap(\.self)
    case .learningPack, .training, .national, .page: []
    }
  }
}

extension Review {
  fileprivate var actions: [Response.Action] {
    if case .actions(let actions) = response { actions } else { [] }
  }
}

extension Block {
  /// What it says that is in no other text. Lists and documents are found by themselves.
  fileprivate func searchTexts(of partnership: Partnership) -> [String] {
    switch self {
    case .nationalRepository: [partnership.repository.name]
    case .mediaEnquiries: ["Media enquiries", partnership.contacts[.media].name]
    case .concern: ["Worried about a child?", partnership.concern?.text ?? ""]
    case .contact(let role): [partnership.contacts[role].name]
    case .list, .downloads, .quote, .when: []
    }
  }
}
