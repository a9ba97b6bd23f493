import Publications

extension Catalogue {
  /// What the public sees at a moment: the one door to what has been written, and the only place
  /// that compares dates with the clock.
  public func edition(asOf moment: Moment) -> Edition {
    var facts: [ItemID: PublicItemFacts] = [:]
    facts.reserveCapacity(items.count)
    for number in items.indices {
      facts[items[number].id] = publicFacts(ofItem: number, asOf: moment)
    }
    return Edition(partnership: partnership.erasing(asOf: moment), items: facts.values.map(PublicItem.init))
  }

  /// Nil for what is absent.
  private func publicFacts(ofItem number: Int, asOf moment: Moment) -> PublicItemFacts? {
    let lifetime = lifetimes[number]
    let standing = lifetime.standing(asOf: moment)
    guard standing.isPublic else { return nil }
    var item = items[number].erasing(asOf: moment) { when in
      opening(of: when).map { $0 <= moment } ?? false
    }
    if item.id.type == .national, standing == .withdrawn { return nil }
    let report = standing == .withdrawn ? nil : self.report(ofItem: number, asOf: moment)
    if report == nil { item.hideNoteOfFull() }
    let documents = standing == .withdrawn ? [] : publicDocuments(of: item, number, asOf: moment)
    return PublicItemFacts(
      item: item, standing: standing, location: location(of: item),
      kind: item.kind.flatMap { partnership.kinds[$0.value] },
      availability: availability(of: item, lifetime, asOf: moment),
      documents: documents.map(\.document), report: report,
      withdrawnDocuments: withdrawnDocuments(of: item, number, asOf: moment),
      files: standing == .withdrawn
        ? [:] : files(of: item, documents, isWhole: standing.isWhole),
      statusLine: statusLine(of: item, asOf: moment),
      sessions: sessions(of: item, asOf: moment))
  }

  private func location(of item: Item) -> Location {
    if case .national(let entry) = item.details { return Location(entry.address) }
    return partnership.site.location(item.id.path ?? "/")
  }

  private func availability(of item: Item, _ lifetime: Lifetime, asOf moment: Moment) -> Availability {
    let stage = lifetime.stage(asOf: moment)
    let end: Availability.End =
      if case .furtherNotice? = items[index[item.id] ?? 0].publishUntil?.value, stage?.earliestLastDay != nil {
        .untilFurtherNotice
      } else {
        stage?.standing != .current || lifetime.isKeptBeyond(moment)
          ? .none : stage?.lastDay.map { .atLeastUntil($0) } ?? .none
      }
    return Availability(
      published: lifetime.opening?.date, opened: lifetime.opening?.moment ?? .always,
      renewed: lifetime.renewal.flatMap { $0.moment <= moment ? $0.moment : nil }, end: end,
      promised: stage?.lastDay ?? stage?.earliestLastDay, withdrawn: item.withdrawn?.on.date,
      reason: item.withdrawn?.reason, isBare: item.isBare)
  }

  private func sessions(of item: Item, asOf moment: Moment) -> [PublicSession] {
    guard case .training(let training) = item.details else { return [] }
    return training.sessions.map { PublicSession(session: $0, isPast: $0.ends <= moment) }
  }

  private func statusLine(of item: Item, asOf moment: Moment) -> String? {
    guard case .learningPack(let pack) = item.details else { return nil }
    return StatusLine.text(
      pack.event, pack.report.map { .fact($0) } ?? reportOfReview(pack, asOf: moment))
  }

  /// What is to be said of the one review that a pack is about. One with a bare record is as if absent.
  private func reportOfReview(_ pack: LearningPack, asOf moment: Moment) -> StatusLine.Report? {
    let reviews = pack.about.compactMap { $0.value.type == .review ? index[$0.value] : nil }.filter { number in
      !items[number].erasingFacts(asOf: moment).isBare || lifetimes[number].standing(asOf: moment) != .withdrawn
    }
    return reviews.count == 1 ? reviews.first.flatMap { statusReport(ofItem: $0, asOf: moment) } : nil
  }
}
