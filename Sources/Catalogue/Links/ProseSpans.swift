@_spi(Office) import Publications

/// A text of an item, and while it is public.
struct ProseSpan {
  let prose: Prose
  let span: Span
  /// Whether the same text was on the page before, and has come back.
  let isAgain: Bool
}

extension Catalogue {
  /// While each text of an item is on its page. Texts that never are, are left out.
  func proseSpans(ofItem number: Int) -> [ProseSpan] {
    let (item, lifetime) = (items[number], lifetimes[number])
    var spans: [ProseSpan] = []
    func add(_ prose: Prose?, _ span: Span?, isAgain: Bool = false) {
      guard let prose, let span else { return }
      spans.append(ProseSpan(prose: prose, span: span, isAgain: isAgain))
      for block in prose.blocks {
        switch block.value {
        case .quote(let quote): add(quote.text, span, isAgain: isAgain)
        case .when(let when):
          let shown = opening(of: when).flatMap { Span(from: $0, until: nil).clipped(to: span) }
          add(when.text, shown, isAgain: isAgain)
        case .list, .downloads, .nationalRepository, .mediaEnquiries, .concern, .contact: break
        }
      }
    }
    for span in lifetime.whole { add(item.body, span, isAgain: span != lifetime.whole.first) }
    add(item.summary, lifetime.content)
    if let notice = item.notice { add(notice.forOffice.text, lifetime.content?.clipped(to: notice.span)) }
    if let review = item.review {
      add(review.outcomeNote, lifetime.withNote)
      add(review.learning, lifetime.content)
      if case .text(let text) = review.response { add(text, lifetime.content) }
    }
    return spans
  }

  /// From when on a conditional text is shown; nil when it never is.
  func opening(of when: WhenBlock) -> Moment? {
    switch when.condition {
    case .from(let timing): timing.opening
    case .item(let id): lifetime(id.value)?.opening?.moment
    }
  }
}
