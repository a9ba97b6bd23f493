extension Edition {
  /// What the register does not know yet of what the public sees now, in a stable order.
  ///
  /// - Parameters:
  ///   - register: as it is.
  ///   - moment: of the edition.
  ///   - sha256: of a file that comes out.
  public func newEntries(
    besides register: Register, at moment: Moment, sha256: (ItemFile) -> String?
  ) -> [RegisterEntry] {
    let news = News(records: Records(register), isFirst: register.isEmpty, moment: moment)
    return items.filter { $0.path != nil && !isBuiltIn($0) && $0.id != .front }
      .sorted { $0.id < $1.id }
      .flatMap { news.entries(of: $0, sha256) }
  }
}

/// What is new at a moment, compared with what is recorded.
private struct News {
  let records: Records
  /// Whether the site was never published: what is there has been public since its own day.
  let isFirst: Bool
  let moment: Moment

  func entries(of item: PublicItem, _ sha256: (ItemFile) -> String?) -> [RegisterEntry] {
    let record = records[item.recordedIDs]
    guard item.standing != .withdrawn else {
      let isKnown = record?.isWithdrawn ?? false
      return address(of: item) + (isKnown ? [] : [entry(.withdrawn, item)])
    }
    let isBack =
      record.map { $0.isWithdrawn || $0.isArchived && item.standing != .archived } ?? false
    let isArchived = (record?.isArchived ?? false) && !isBack
    return promise(of: item, record)
      + (isBack ? [entry(.restored, item)] : [])
      + (item.standing == .archived && !isArchived ? [entry(.archived, item)] : [])
      + documents(of: item, record, sha256)
  }

  private func entry(_ event: RegisterEntry.Event, _ item: PublicItem) -> RegisterEntry {
    RegisterEntry(event: event, item: item.id, moment: moment)
  }

  /// That it is public at this address. One that had another is recorded at this one too: the
  /// public may keep either.
  private func address(of item: PublicItem) -> [RegisterEntry] {
    guard records[item.id]?.published == nil else { return [] }
    return [
      RegisterEntry(event: .published, item: item.id, moment: since(item.opened), until: until(of: item))
    ]
  }

  /// What has no day, and so no window, is promised for a year from its first record.
  private func until(of item: PublicItem) -> CalendarDay? {
    if let until = item.availability.promised { return until }
    guard item.isUndatedReview else { return nil }
    return records[item.recordedIDs]?.until ?? moment.day.adding(months: WindowRule.fewestMonths)
  }

  /// That it is public at this address, and stays longer than was promised before.
  private func promise(of item: PublicItem, _ record: ItemRecord?) -> [RegisterEntry] {
    let address = address(of: item)
    guard address.isEmpty, let until = item.availability.promised, isNews(until, item, record) else { return address }
    return [RegisterEntry(event: .published, item: item.id, moment: moment, until: until)]
  }

  /// A later last day is, and an earlier one of what was a month or a year and is exact now.
  private func isNews(_ until: CalendarDay, _ item: PublicItem, _ record: ItemRecord?) -> Bool {
    guard let record, let known = record.until else { return true }
    let isExact = moment.day <= known && record.canEndEarlier(on: until)
    return until > known || isExact && item.availability.end != .untilFurtherNotice
  }

  private func documents(
    of item: PublicItem, _ record: ItemRecord?, _ sha256: (ItemFile) -> String?
  ) -> [RegisterEntry] {
    guard item.id.type.isPublication else { return [] }
    let documents = item.documents.filter { $0.fileName != nil }
    return documents.sorted { $0.fileName ?? "" < $1.fileName ?? "" }.compactMap { document in
      guard let name = document.fileName, let sum = item.files[name].flatMap(sha256),
        record?.documents[name]?.sha256 != sum
      else { return nil }
      return RegisterEntry(
        event: .document, item: item.id, moment: since(item.opened, document),
        until: document.promised ?? item.availability.promised, file: name, sha256: sum)
    }
  }

  private func since(_ opened: Moment?) -> Moment {
    isFirst ? min(opened ?? moment, moment) : moment
  }

  /// Of a document that was corrected, nobody can tell since when this version has been public.
  private func since(_ opened: Moment?, _ document: PublicDocument) -> Moment {
    guard document.corrections.isEmpty else { return moment }
    let own = document.published.flatMap { date -> Moment? in
      // A month in which the item's own day lies does not hold a document back.
      opened.map { date.contains($0.day) } ?? false ? nil : date.opening
    }
    return since([opened, own].compactMap(\.self).max())
  }
}

extension PublicItem {
  /// One that is public already, nobody knows since when.
  fileprivate var isUndatedReview: Bool {
    guard case .review(let review) = details else { return false }
    return availability.published == nil && review.hostedBy == nil
  }

  /// The ids under which the register may know it: its own, and those of its former addresses.
  fileprivate var recordedIDs: Set<ItemID> {
    Set(formerPaths.compactMap { ItemID(path: $0) } + [id])
  }
}
