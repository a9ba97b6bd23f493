import TestSupport

@testable import Catalogue
@testable import Publications

extension RandomContent {
  /// What would have been written if nobody had ever thought of what is absent at a moment. The
  /// catalogue says of items and documents when they open; everything else is decided here.
  func deletingWhatIsAbsent(asOf moment: Moment) -> RandomContent {
    let catalogue = catalogue
    var content = self
    content.written = written.compactMap { written in
      guard catalogue.lifetime(written.item.id)?.standing(asOf: moment).isPublic ?? false else {
        return nil
      }
      var written = written
      deleteDocuments(of: &written.item, asOf: moment, catalogue)
      deleteParts(of: &written.item, asOf: moment)
      written.body = written.body.filter { !$0.waits(asOf: moment, catalogue) }
      return written
    }
    return content
  }

  private func deleteDocuments(of item: inout Item, asOf moment: Moment, _ catalogue: Catalogue) {
    guard let number = catalogue.index[item.id] else { return }
    let openings = catalogue.documentLifetimes[number].map { $0?.opening }
    let kept = zip(item.documents, openings).filter { document, opening in
      guard let opening, opening <= moment else { return false }
      return document.source.value.hasOpened(by: moment, catalogue)
    }.map(\.0)
    let gone = Set(item.documents.flatMap(\.files)).subtracting(kept.flatMap(\.files))
    item.documents = kept
    for name in gone { item.files[name] = nil }
  }

  private func deleteParts(of item: inout Item, asOf moment: Moment) {
    func past<Value>(_ fact: Timed<Value>?) -> Timed<Value>? { fact.flatMap { $0.span.from <= moment ? $0 : nil } }
    func past<Value>(_ facts: [Timed<Value>]) -> [Timed<Value>] { facts.compactMap { past($0) } }
    item.updated = past(item.updated)
    item.changes = past(item.changes)
    item.withdrawn = past(item.withdrawn)
    item.notice = item.notice.flatMap { $0.span.contains(moment) ? $0 : nil }
    for number in item.documents.indices {
      item.documents[number].corrections = past(item.documents[number].corrections)
      item.documents[number].withdrawn = past(item.documents[number].withdrawn)
    }
    switch item.details {
    case .review(var review):
      if let until = review.outcomeUntil, until.value.opening > moment { review.outcomeUntil = nil }
      review.decided = past(review.decided)
      review.sentToPanel = review.sentToPanel.flatMap { $0.opening <= moment ? $0 : nil }
      if case .actions(var actions) = review.response {
        for number in actions.indices { actions[number].done = past(actions[number].done) }
        review.response = .actions(actions)
      }
      item.details = .review(review)
    case .learningPack(var pack):
      (pack.event, pack.report) = (past(pack.event), past(pack.report))
      item.details = .learningPack(pack)
    case .national(var entry):
      entry.checked = past(entry.checked)
      item.details = .national(entry)
    case .thematicReport, .training, .page: break
    }
  }
}

extension Document.Source {
  fileprivate func hasOpened(by moment: Moment, _ catalogue: Catalogue) -> Bool {
    switch self {
    case .file, .web: true
    case .item(let id): catalogue.lifetime(id)?.standing(asOf: moment).isPublic ?? false
    case .document(let id, let file):
      catalogue.lifetime(ofDocument: file, in: "\(id)").map { $0.opening <= moment } ?? false
    }
  }
}

extension Passage {
  fileprivate func waits(asOf moment: Moment, _ catalogue: Catalogue) -> Bool {
    guard case .when(let condition, _) = self else { return false }
    switch condition {
    case .from(let timing): return timing.opening > moment
    case .item(let id):
      return !(catalogue.lifetime(id.value)?.standing(asOf: moment).isPublic ?? false)
    }
  }
}
