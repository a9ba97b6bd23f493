import Publications

extension Catalogue {
  /// The ids of the headings on an item's page at a moment.
  ///
  /// - Parameter moment: nil for the whole page with every conditional text, as it will be in the
  ///   end.
  func headingIDs(ofItem number: Int, asOf moment: Moment?) -> Set<String> {
    let (item, lifetime) = (items[number], lifetimes[number])
    let standing = moment.map { lifetime.standing(asOf: $0) } ?? .current
    var texts: [Prose] = standing.isWhole ? [item.body] : []
    if standing.hasContent, let review = item.review {
      texts += [review.learning].compactMap(\.self)
      if case .text(let text) = review.response { texts.append(text) }
    }
    return HeadingIDs.of(
      texts.map { text in
        text.settling { when in
          guard let moment else { return true }
          return opening(of: when).map { $0 <= moment } ?? false
        }
      })
  }
}
