import Publications

extension MadeSite {
  /// The moments at which something may change, in order.
  var changes: [Moment] {
    let lives = lives
    let moments = items.flatMap { item -> [Moment?] in
      guard let life = lives[item.id] else { return [] }
      return [life.opening, life.archived, life.withdrawn]
        + [item.notice?.from?.opens, item.notice?.until?.end]
        + item.sessionEnds + item.facts.map(\.date.opens) + item.actions.map { $0.done?.opens }
        + item.documents.flatMap { document -> [Moment?] in
          [opening(of: document, in: item, life), end(of: document, in: item, life)]
            + [document.withdrawn?.on.opens] + document.corrections.map(\.on.opens)
        }
        + item.body.map { passage in
          if case .when(.from(let timing), _) = passage { timing.opens } else { nil }
        }
    }
    return Set(moments.compactMap(\.self)).filter { $0 > .always }.sorted()
  }
}
