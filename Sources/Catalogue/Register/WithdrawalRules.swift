import Diagnostics
@_spi(Office) import Publications

/// What was taken down stays down (content model, section 8).
extension Catalogue {
  /// An item that the register knows as withdrawn, and that would be public again at the moment or later.
  func publicAgain(
    _ number: Int, _ record: ItemRecord, _ restoring: Restoring, asOf moment: Moment
  ) -> Diagnostic? {
    guard let down = record.down.item, !down.isAtOnce, !restoring.item,
      let again = lifetimes[number].content?.first(from: max(moment, down.since))
    else { return nil }
    let item = items[number]
    let line = WithdrawalLine(since: down.since, after: lifetimes[number].opening?.moment)
    return Diagnostic(
      item.place, .registerWithdrawn,
      "\(item.id) is withdrawn since \(down.since.day), and would be public again\(Self.later(again, moment)).",
      hint: "Put this back: \(line). If it is meant to be public again, publish with --restore \(item.id).")
  }

  /// What is withdrawn no later than it opens was never public, and would leave nothing at its address.
  func withdrawnEarly(_ number: Int, _ record: ItemRecord, _ promise: Promise) -> Diagnostic? {
    let item = items[number]
    guard record.published != nil, promise.isKept, item.id.type.isPublication, let own = item.withdrawn,
      let opening = Self.openingWithoutWithdrawal(of: item, besides: lifetimes[number]), own.span.from <= opening
    else { return nil }
    let line = WithdrawalLine(since: record.down.item?.since ?? promise.from, after: opening)
    return Diagnostic(
      item.place, .registerWithdrawnEarly,
      "\(promise.words), and by its withdrawn it was never public: \(own.forOffice.on.date) is not after it opened.",
      hint: "Write the time: \(line).")
  }

  /// When an item would have opened that by its withdrawal never did.
  private static func openingWithoutWithdrawal(of item: Item, besides lifetime: Lifetime) -> Moment? {
    lifetime.opening?.moment ?? (lifetime.never == .withdrawn ? Lifetime.ownOpening(of: item).moment : nil)
  }

  private static func later(_ again: Moment, _ moment: Moment) -> String {
    again > moment ? " from \(again)" : ""
  }

  /// Withdrawn files that would be public again, under whatever name and in whatever item, and other files that would
  /// take their names.
  func withdrawnFiles(
    _ recorded: Recorded, _ restoring: [Restoring?], asOf moment: Moment, _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    let names = recorded.ofItems.contains { $0?.down.files.isEmpty == false }
    guard names || !recorded.withdrawn.isEmpty else { return [] }
    return items.indices.flatMap { number -> [Diagnostic] in
      let record = recorded.ofItems[number]
      if let record, let restoring = restoring[number], publicAgain(number, record, restoring, asOf: moment) != nil {
        return []
      }
      return filePlaces(ofItem: number).compactMap { place in
        guard place.span.first(from: moment) != nil else { return nil }
        return problem(with: place, recorded, restoring[number], asOf: moment, sha256)
      }
    }
  }

  private func problem(
    with place: FilePlace, _ recorded: Recorded, _ restoring: Restoring?, asOf moment: Moment,
    _ sha256: (ItemFile) -> String?
  ) -> Diagnostic? {
    let record = recorded.ofItems[place.item]
    let isBack = restoring?.bringsBack(place.names) ?? false
    let held = place.names.sorted().compactMap { record?.down.name($0) }.first { !$0.isAtOnce }
    guard let sum = sha256(place.file) else { return nil }
    for bytes in recorded.withdrawn[sum] ?? [] {
      guard place.span.first(from: max(moment, bytes.since)) != nil,
        !(record?.down.isRestored(place.name, sum, since: bytes.since) ?? false)
      else { continue }
      let comesBack = (recorded.withdrawn[sum] ?? []).contains { other in
        other.owner == place.item
          && (restoring?.bringsBack(place.names.contains(other.file) ? place.names : [other.file]) ?? false)
      }
      if isBack, comesBack { continue }
      return again(place, bytes, asOf: moment)
    }
    guard let held, place.span.first(from: max(moment, held.since)) != nil else { return nil }
    guard isBack else { return renewed(place, held, asOf: moment) }
    return untold(place, record, asOf: moment, sum)
  }

  /// The very bytes.
  private func again(_ place: FilePlace, _ bytes: WithdrawnBytes, asOf moment: Moment) -> Diagnostic {
    let item = items[place.item]
    let line = WithdrawalLine(since: bytes.since, after: place.span.from)
    let (name, withdrawn) = ("\(place.name) of \(item.id)", "\(bytes.file) of \(bytes.item)")
    let later = Self.later(place.span.first(from: max(moment, bytes.since)) ?? moment, moment)
    let restore = "publish with --restore \(bytes.item)/\(bytes.file)"
    guard bytes.owner != place.item || !place.names.contains(bytes.file) else {
      return Diagnostic(
        place.place(in: item), .registerWithdrawn,
        "\(withdrawn) is withdrawn since \(bytes.since.day), and would be public again\(later).",
        hint: "Put this back in its entry: \(line). If it is meant to be public again, \(restore).")
    }
    let takeDown = place.document == nil ? "" : " If the public has had it here as well, write \(line) in its entry."
    return Diagnostic(
      place.place(in: item), .registerWithdrawn,
      "\(name) is the same file as \(withdrawn), which is withdrawn since \(bytes.since.day), and would be "
        + "public\(later).",
      hint: "Take it out, and delete the file.\(takeDown) If it is meant to be public again, put it back as "
        + "\(withdrawn), and \(restore).")
  }

  /// Another file under a name that is down.
  private func renewed(_ place: FilePlace, _ held: TakenDownParts.Down, asOf moment: Moment) -> Diagnostic {
    let item = items[place.item]
    let line = WithdrawalLine(since: held.since, after: place.span.from)
    let corrected = "corrected: {on: \(max(moment, held.since).day.iso), note: …}"
    return Diagnostic(
      place.place(in: item), .registerWithdrawn,
      "\(place.name) of \(item.id) is withdrawn since \(held.since.day), and another file would be public "
        + "under its name.",
      hint: "If it is a new version, write \(corrected) in its entry, and publish "
        + "with --restore \(item.id)/\(place.name). Otherwise put this back in its entry: \(line).")
  }

  /// A new version that comes back, of which readers are not told.
  private func untold(
    _ place: FilePlace, _ record: ItemRecord?, asOf moment: Moment, _ sum: String
  ) -> Diagnostic? {
    guard let document = place.document, document.replaces?.value != place.name,
      let known = record?.documents[place.name], known.sha256 != sum, !isTold(document, known, by: moment)
    else { return nil }
    return Diagnostic(
      document.place, .registerDocumentChanged,
      "\(place.name) of \(items[place.item].id) was withdrawn, and the file has changed since \(known.moment.day).",
      hint: "If this is a new version, tell readers in its entry: corrected: {on: \(moment.day.iso), note: …}.")
  }
}

extension FilePlace {
  fileprivate func place(in item: Item) -> SourcePlace { document?.place ?? item.place }
}

extension Catalogue {
  /// What of the named is withdrawn by its own words at a moment.
  package func withdrawnByContent(_ named: Set<ItemOrDocument>, asOf moment: Moment) -> [ItemOrDocument] {
    named.filter { one in
      guard let number = items.firstIndex(where: { $0.recordedIDs.contains(one.item) }) else { return false }
      guard let file = one.file else { return lifetimes[number].standing(asOf: moment) == .withdrawn }
      return zip(items[number].documents, documentLifetimes[number]).contains { document, lifetime in
        document.names(file) && lifetime?.withdrawnFrom.map { $0 <= moment } ?? false
      }
    }.sorted { $0.description < $1.description }
  }

  /// What of the named is not down at all, so that there is nothing to restore.
  package func notDown(_ named: Set<ItemOrDocument>, _ register: Register) -> [ItemOrDocument] {
    let records = Records(register)
    return named.filter { one in
      let item = items.first { $0.recordedIDs.contains(one.item) }
      guard let down = records[item?.recordedIDs ?? [one.item]]?.down else { return true }
      guard let file = one.file else { return down.item == nil }
      let names = item?.documents.first { $0.names(file) }?.fileNames ?? [file]
      return names.allSatisfy { down.name($0) == nil }
    }.sorted { $0.description < $1.description }
  }
}
