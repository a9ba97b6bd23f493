import Parallel
@_spi(Edition) import Publications

extension Catalogue {
  /// What the public sees at a moment: the one door to what has been written, and the only place
  /// that compares dates with the clock.
  package func edition(asOf moment: Moment) -> Edition {
    let now = editionMoment(moment)
    return edition(at: now) { _ in now }
  }

  /// The same, but that of most items nothing shows that has a day after an earlier moment.
  ///
  /// - Parameter new: the items that are shown as they are at the moment itself.
  func edition(asOf moment: Moment, newsOf new: Set<ItemID>, otherwiseUntil earlier: Moment) -> Edition {
    let (now, withoutNews) = (editionMoment(moment), editionMoment(moment, newsUntil: earlier))
    return edition(at: now) { new.contains($0) ? now : withoutNews }
  }

  /// To make fewer on another core would take longer.
  private static let itemsInRun = 128

  private func edition(at now: EditionMoment, _ momentOfItem: @Sendable (ItemID) -> EditionMoment) -> Edition {
    let shown = Parallel.waiting(items.count, inRunsOf: Self.itemsInRun) { number in
      publicFacts(ofItem: number, at: momentOfItem(items[number].id)).map(PublicItem.init)
    }
    return Edition(partnership: PublicPartnership(partnership, at: now), items: shown.compactMap(\.self))
  }

  /// What opens dated facts: for an edition, and for what the register records of one.
  func editionMoment(_ moment: Moment, newsUntil earlier: Moment? = nil) -> EditionMoment {
    EditionMoment(moment, newsUntil: earlier) { opening(of: $0) }
  }

  /// Nil for what is absent.
  private func publicFacts(ofItem number: Int, at now: EditionMoment) -> PublicItemFacts? {
    let (item, lifetime) = (items[number], lifetimes[number])
    let standing = lifetime.standing(asOf: now.moment)
    let isWithdrawn = standing == .withdrawn
    guard standing.isPublic, !(isWithdrawn && item.id.type == .national) else { return nil }
    let report = isWithdrawn ? nil : self.report(ofItem: number, asOf: now.moment)
    let documents = isWithdrawn ? [] : publicDocuments(of: item, number, at: now)
    let content = PublicContent(of: item, as: standing, hasReport: report != nil, at: now)
    return PublicItemFacts(
      item: item, content: content, standing: standing, location: location(of: item),
      kind: item.kind.flatMap { partnership.kinds[$0.value] },
      availability: availability(of: item, lifetime, at: now), documents: documents.map(\.document), report: report,
      withdrawnDocuments: withdrawnDocuments(of: item, number, at: now),
      files: isWithdrawn ? [:] : files(of: item, documents, content), statusLine: statusLine(of: item, at: now),
      sessions: sessions(of: item, at: now))
  }

  private func location(of item: Item) -> Location {
    if case .national(let entry) = item.details { return Location(entry.address) }
    return partnership.site.location(item.id.path ?? "/")
  }

  private func availability(of item: Item, _ lifetime: Lifetime, at now: EditionMoment) -> Availability {
    let stage = lifetime.stage(asOf: now.moment)
    let withdrawal = now.open(item.withdrawn)
    let end: Availability.End =
      if case .furtherNotice? = item.publishUntil?.value, stage?.earliestLastDay != nil {
        .untilFurtherNotice
      } else {
        stage?.standing != .current || lifetime.isKeptBeyond(now.moment)
          ? .none : stage?.lastDay.map { .atLeastUntil($0) } ?? .none
      }
    return Availability(
      published: lifetime.opening?.date, opened: lifetime.opening?.moment ?? .always,
      renewed: lifetime.renewal.flatMap { $0.moment <= now.moment ? $0.moment : nil }, end: end,
      promised: stage?.lastDay ?? stage?.earliestLastDay, withdrawn: withdrawal?.on.date, reason: withdrawal?.reason,
      isBare: isBare(item, at: now))
  }

  private func sessions(of item: Item, at now: EditionMoment) -> [PublicSession] {
    guard case .training(let training) = item.details else { return [] }
    return training.sessions.map { PublicSession(session: $0, isPast: $0.ends <= now.moment) }
  }

  private func statusLine(of item: Item, at now: EditionMoment) -> String? {
    guard case .learningPack(let pack) = item.details else { return nil }
    return StatusLine.text(
      now.open(pack.event), now.open(pack.report).map { .fact($0) } ?? reportOfReview(pack, at: now))
  }

  /// What is to be said of the one review that a pack is about. One with a bare record is as if absent.
  private func reportOfReview(_ pack: LearningPack, at now: EditionMoment) -> StatusLine.Report? {
    let reviews = pack.about.compactMap { $0.value.type == .review ? index[$0.value] : nil }.filter { number in
      !isBare(items[number], at: now) || lifetimes[number].standing(asOf: now.moment) != .withdrawn
    }
    return reviews.count == 1 ? reviews.first.flatMap { statusReport(ofItem: $0, at: now) } : nil
  }

  /// Whether nothing but that it is not available may be said of it. What was taken down at once says no more until its
  /// own `withdrawn` has come.
  private func isBare(_ item: Item, at now: EditionMoment) -> Bool {
    now.open(item.withdrawn).map { $0.record == .bare } ?? item.isTakenDown
  }
}
