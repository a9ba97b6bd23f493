import Publications

extension MadeSite {
  /// The moments at which something may change, in order.
  var changes: [Moment] {
    let lives = lives
    let ofSite = ([formerly?.until] + statementFacts.map(\.date)).map { $0?.opens }
    let moments = items.flatMap { changes(of: $0, lives[$0.id] ?? Life()) } + ofSite
    return Set(moments.compactMap(\.self)).filter { $0 > .always }.sorted()
  }

  private func changes(of item: MadeItem, _ life: Life) -> [Moment?] {
    var moments = [life.opening, life.renewed, life.withdrawn] + life.records.flatMap { [$0.from, $0.until] }
    moments += [item.notice?.from?.opens, item.notice?.until?.end] + item.sessionEnds
    moments += (item.facts.map(\.date) + item.changes.map(\.on)).map(\.opens)
    moments += item.actions.map { $0.done?.opens }
    for document in item.documents {
      moments += ends(of: document, in: item, life).flatMap { [$0.from, $0.until] }
      moments += [opening(of: document, in: item, life), document.withdrawn?.on.opens]
      moments += document.corrections.map(\.on.opens)
    }
    for case .when(.from(let timing), _) in item.body { moments.append(timing.opens) }
    return moments
  }
}
