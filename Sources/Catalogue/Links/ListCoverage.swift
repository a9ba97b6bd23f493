import Publications

/// While the pages of themes, kinds and years have something in them, by what these say of themselves.
struct ListCoverage {
  private var spans: [BuiltInAddress: [Span]] = [:]

  init(of catalogue: Catalogue) {
    for (item, lifetime) in zip(catalogue.items, catalogue.lifetimes) {
      for theme in item.themes {
        spans[.theme(slug: Theme.slug(of: theme.value)), default: []] += lifetime.spans(where: ThemePage.shows)
      }
      if let kind = item.kind {
        spans[.kind(slug: kind.value), default: []] += lifetime.spans(where: KindPage.shows)
      }
      if let year = lifetime.opening?.date?.year {
        spans[.year(year), default: []] += lifetime.spans { YearPage.shows($0, of: item.id.type) }
      }
    }
    spans = spans.filter { !$0.value.isEmpty }.mapValues(Self.joined)
  }

  /// In order, and those that touch made one, so that few are left to look at.
  private static func joined(_ spans: [Span]) -> [Span] {
    var joined: [Span] = []
    for span in spans.sorted(by: { $0.from < $1.from }) {
      guard let last = joined.last, last.until.map({ span.from <= $0 }) ?? true else {
        joined.append(span)
        continue
      }
      let until: Moment? =
        if let one = last.until, let other = span.until { max(one, other) } else { nil }
      joined[joined.count - 1] = Span(from: last.from, until: until)
    }
    return joined
  }

  /// The first moment of a stretch at which a page is not there; a gap without a moment is for good.
  func gap(of page: BuiltInAddress, during span: Span) -> (name: String, moment: Moment?)? {
    guard let spans = spans[page] else { return (page.name, nil) }
    guard let around = spans.first(where: { $0.contains(span.from) }) else {
      return (page.name, span.from)
    }
    guard let until = around.until else { return nil }
    if let end = span.until, until >= end { return nil }
    return (page.name, until)
  }

  func nextOpening(of page: BuiltInAddress, after moment: Moment) -> Moment? {
    spans[page]?.map(\.from).filter { $0 > moment }.min()
  }
}
