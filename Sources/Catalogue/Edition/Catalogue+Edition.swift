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
    return Edition(partnership: partnership, items: facts.values.map(PublicItem.init))
  }

  /// Nil for what is absent.
  private func publicFacts(ofItem number: Int, asOf moment: Moment) -> PublicItemFacts? {
    let lifetime = lifetimes[number]
    let standing = lifetime.standing(asOf: moment)
    guard standing.isPublic else { return nil }
    let item = items[number].erasing(asOf: moment) { when in
      opening(of: when).map { $0 <= moment } ?? false
    }
    if item.id.type == .national, standing == .withdrawn { return nil }
    let isWhole = standing == .current || standing == .notPublished
    let documents = standing == .withdrawn ? [] : publicDocuments(of: item, number, asOf: moment)
    return PublicItemFacts(
      item: item, standing: standing, location: location(of: item),
      kind: item.kind.flatMap { partnership.kinds[$0.value] },
      availability: availability(of: item, lifetime, asOf: moment),
      documents: documents.map(\.document),
      withdrawnDocuments: withdrawnDocuments(of: item, number, asOf: moment),
      withdrawnFiles: withdrawnFiles(of: item, number, asOf: moment),
      files: standing == .withdrawn
        ? [:] : files(of: item, documents, isWhole: isWhole),
      statusLine: statusLine(of: item, asOf: moment),
      sessions: sessions(of: item, asOf: moment))
  }

  private func location(of item: Item) -> Location {
    if case .national(let entry) = item.details { return Location(entry.address) }
    return partnership.site.location(item.id.path ?? "/")
  }

  private func availability(of item: Item, _ lifetime: Lifetime, asOf moment: Moment) -> Availability {
    let end: Availability.End =
      if case .furtherNotice? = items[index[item.id] ?? 0].publishUntil?.value, lifetime.earliestLastDay != nil {
        .untilFurtherNotice
      } else {
        lifetime.isNotPublished || lifetime.isKeptBeyond(moment)
          ? .none : lifetime.lastDay.map { .atLeastUntil($0) } ?? .none
      }
    return Availability(
      published: lifetime.opening?.date, opened: lifetime.opening?.moment ?? .always, end: end,
      promised: lifetime.lastDay ?? lifetime.earliestLastDay,
      withdrawn: item.withdrawn?.on.date,
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

  /// What is to be said of the one review that a pack is about.
  private func reportOfReview(_ pack: LearningPack, asOf moment: Moment) -> StatusLine.Report? {
    let reviews = pack.about.filter { $0.value.type == .review }
    guard reviews.count == 1, let id = reviews.first?.value, let number = index[id],
      let review = items[number].review
    else { return nil }
    let lifetime = lifetimes[number]
    switch lifetime.standing(asOf: moment) {
    case .draft, .anonymous, .embargoed: return nil
    case .withdrawn: return items[number].erasingFacts(asOf: moment).isBare ? nil : .withdrawn
    case .notPublished, .archived, .current:
      return .review(review.outcome, published: lifetime.opening?.date)
    }
  }
}
