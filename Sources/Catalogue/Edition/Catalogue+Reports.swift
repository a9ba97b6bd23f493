import Publications

/// What may be said of a review's report (content model, section 5): no more than is public at the moment,
/// or was until the review was archived.
extension Catalogue {
  /// Nil where there is none, not yet, or not any more.
  func report(ofItem number: Int, asOf moment: Moment) -> PublicReport? {
    guard items[number].review != nil else { return nil }
    let reports = documents(ofItem: number, [.report], asOf: moment).filter(\.isThere)
    guard let first = reports.first else { return nil }
    return PublicReport(since: first.start.date, isRedacted: reports.allSatisfy(\.document.isRedacted))
  }

  private struct Known {
    let document: Document
    let start: Opening
    /// Whether the public has it; on a record, whether it had it and it was not taken down.
    let isThere: Bool
  }

  /// The documents of some kinds that the public has or had, earliest first.
  private func documents(ofItem number: Int, _ kinds: Set<DocumentKind>, asOf moment: Moment) -> [Known] {
    let (item, lifetime) = (items[number], lifetimes[number])
    let isRecord = lifetime.standing(asOf: moment) == .archived
    return zip(item.documents, documentLifetimes[number]).compactMap { document, living -> Known? in
      guard kinds.contains(document.kind), let living, let start = firstShown(document, living),
        start.moment <= moment
      else { return nil }
      let taken = [living.withdrawnFrom, withdrawal(of: document.source.value)].compactMap(\.self).min()
      guard [lifetime.withdrawnFrom, taken].allSatisfy({ $0.map { start.moment < $0 } ?? true }) else { return nil }
      let isWithdrawn = taken.map { $0 <= moment } ?? false
      let isShown = living.isThere(asOf: moment) && target(of: document, in: item, asOf: moment) != nil
      return Known(document: document, start: start, isThere: isRecord ? !isWithdrawn : isShown)
    }.sorted { $0.start.moment < $1.start.moment }
  }

  /// When what is shown as part of another item is withdrawn.
  private func withdrawal(of source: Document.Source) -> Moment? {
    switch source {
    case .file, .web: return nil
    case .item(let id): return lifetime(id)?.withdrawnFrom
    case .document(let id, let file):
      guard let number = index[id] else { return nil }
      let own = zip(items[number].documents, documentLifetimes[number]).first { $0.0.fileName == file }
      return [lifetimes[number].withdrawnFrom, own?.1?.withdrawnFrom].compactMap(\.self).min()
    }
  }

  /// What a pack says of the report of a review that it is about.
  func statusReport(ofItem number: Int, at now: EditionMoment) -> StatusLine.Report? {
    let moment = now.moment
    let standing = lifetimes[number].standing(asOf: moment)
    guard standing.isPublic, let outcome = items[number].review?.outcome(at: now) else { return nil }
    let reports = documents(ofItem: number, [.report], asOf: moment)
    if standing == .withdrawn { return reports.isEmpty ? nil : .withdrawn }
    if standing == .notPublished { return .fact(.notPublished) }
    if let report = report(ofItem: number, asOf: moment) {
      let isRedacted = report.isRedacted || outcome == .redacted
      return .published(isRedacted ? .redacted : .full, on: report.since)
    }
    if reports.contains(where: { now.open($0.document.withdrawn)?.record == .full }) { return .withdrawn }
    let summaries = documents(ofItem: number, [.summary, .executiveSummary], asOf: moment)
    if let summary = summaries.first(where: \.isThere) { return .published(.summaryOnly, on: summary.start.date) }
    let opening = lifetimes[number].opening?.date
    return outcome == .improvementsOnly ? .published(.improvementsOnly, on: opening) : nil
  }
}
