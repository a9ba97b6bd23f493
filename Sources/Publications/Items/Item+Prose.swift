extension Item {
  /// Changes each of its texts in place, those inside blocks too.
  package mutating func mapProse(_ change: (inout Prose) -> Void) {
    body.map(change)
    summary?.map(change)
    notice?.change { $0.text.map(change) }
    guard case .review(var review) = details else { return }
    review.outcomeNote?.map(change)
    review.learning?.map(change)
    if case .text(var text) = review.response {
      text.map(change)
      review.response = .text(text)
    }
    details = .review(review)
  }

  /// Visits every link within the site in its texts, those inside blocks too.
  package func forEachLink(_ visit: (ProseLink) -> Void) {
    var copy = self
    copy.mapProse { $0.links.forEach(visit) }
  }
}

extension Prose {
  fileprivate mutating func map(_ change: (inout Prose) -> Void) {
    change(&self)
    for number in blocks.indices {
      switch blocks[number].value {
      case .quote(var quote):
        change(&quote.text)
        blocks[number].value = .quote(quote)
      case .when(var when):
        change(&when.text)
        blocks[number].value = .when(when)
      case .list, .downloads, .nationalRepository, .mediaEnquiries, .concern, .contact: break
      }
    }
  }
}
