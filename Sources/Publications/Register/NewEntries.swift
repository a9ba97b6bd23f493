extension Edition {
  /// What the register does not know yet of what the public sees now, in a stable order.
  ///
  /// - Parameters:
  ///   - register: as it is.
  ///   - moment: of the edition.
  ///   - withdrawn: at that moment.
  ///   - restoring: what a person has named to be public again.
  ///   - hashes: of the files that come out, and of words.
  package func newEntries(
    besides register: Register, at moment: Moment, withdrawn: WithdrawnFiles, restoring: Set<ItemOrDocument> = [],
    hashes: Hashes
  ) -> [NewEntry] {
    let news = News(
      records: Records(register), isFirst: register.isEmpty, isFromBefore: register.isFromBefore, moment: moment,
      withdrawn: withdrawn, restoring: restoring, hashes: hashes)
    return items.filter { $0.path != nil }.sorted { $0.id < $1.id }.flatMap { item in
      // The address of a built-in page is there whether or not anybody gives it words.
      isBuiltIn(item) || item.id == .front ? news.files(of: item) : news.entries(of: item)
    }
  }
}

/// What is new at a moment, compared with what is recorded.
struct News {
  let records: Records
  /// Whether the site was never published: what is there has been public since its own day.
  let isFirst: Bool
  let isFromBefore: Bool
  let moment: Moment
  let withdrawn: WithdrawnFiles
  let restoring: Set<ItemOrDocument>
  let hashes: Hashes

  func entries(of item: PublicItem) -> [NewEntry] {
    let record = records[item.recordedIDs]
    guard item.standing != .withdrawn else { return address(of: item) + withdrawal(of: item, record) }
    let isWhole = item.standing != .archived && record?.isArchived ?? false
    let back = back(item, record)
    let isArchived = (record?.isArchived ?? false) && !isWhole && !back.isItem
    return promise(of: item, record) + (back.isItem ? unsaid(item, record) : [])
      + (back.isItem || isWhole && !(record?.isWithdrawn ?? false) ? [line(.restored, item)] : []) + back.files
      + (item.standing == .archived && !isArchived ? [line(.archived, item)] : [])
      + files(of: item, record) + withdrawnDocuments(of: item, record) + words(of: item, record)
  }

  func files(of item: PublicItem) -> [NewEntry] {
    let record = records[item.recordedIDs]
    return back(item, record).files + files(of: item, record) + withdrawnDocuments(of: item, record)
  }

  func line(
    _ event: RegisterEntry.Event, _ item: PublicItem, _ file: String? = nil, _ sha256: String? = nil,
    isTold: Bool = true
  ) -> NewEntry {
    NewEntry(
      RegisterEntry(event: event, item: item.id, moment: moment, file: file, sha256: sha256), isTold: isTold)
  }

  /// That it is public at this address. One that had another is recorded at this one too: the
  /// public may keep either.
  private func address(of item: PublicItem) -> [NewEntry] {
    guard records[item.id]?.published == nil else { return [] }
    return [
      NewEntry(
        RegisterEntry(event: .published, item: item.id, moment: since(item.opened), until: until(of: item)))
    ]
  }

  /// What has no day, and so no window, is promised for a year from its first record.
  private func until(of item: PublicItem) -> CalendarDay? {
    if let until = item.availability.promised { return until }
    guard item.isUndatedReview else { return nil }
    return records[item.recordedIDs]?.until ?? moment.day.adding(months: WindowRule.fewestMonths)
  }

  /// That it is public at this address, and stays longer than was promised before.
  private func promise(of item: PublicItem, _ record: ItemRecord?) -> [NewEntry] {
    let address = address(of: item)
    guard address.isEmpty, let until = item.availability.promised, isNews(until, item, record) else { return address }
    return [NewEntry(RegisterEntry(event: .published, item: item.id, moment: moment, until: until))]
  }

  /// A later last day is, and an earlier one of what was a month or a year and is exact now.
  private func isNews(_ until: CalendarDay, _ item: PublicItem, _ record: ItemRecord?) -> Bool {
    guard let record, let known = record.until else { return true }
    let isExact = moment.day <= known && record.canEndEarlier(on: until)
    return until > known || isExact && item.availability.end != .untilFurtherNotice
  }

  private func files(of item: PublicItem, _ record: ItemRecord?) -> [NewEntry] {
    item.files.sorted { $0.key < $1.key }.compactMap { name, file in
      let document = item.documents.first { $0.fileNames.contains(name) }
      let known = record?.documents[name]
      guard let sum = hashes.file(file) else { return nil }
      let promised = document.flatMap { $0.promised ?? item.availability.promised }
      if known?.sha256 == sum, known?.followsItem ?? true || promised == nil { return nil }
      let wasRecorded = item.id.type.isPublication && document?.fileName == name
      return NewEntry(
        RegisterEntry(
          event: .document, item: item.id, moment: document.map { since(item.opened, $0) } ?? since(item.opened),
          until: promised, file: name, sha256: sum),
        isTold: !isFromBefore || record == nil || known != nil || wasRecorded)
    }
  }

  /// The words of what is new need no telling.
  private func words(of item: PublicItem, _ record: ItemRecord?) -> [NewEntry] {
    guard item.id.type.isPublication else { return [] }
    return item.words.compactMap { part, text in
      let sum = hashes.words(text)
      guard record?.words[part.rawValue]?.sha256 != sum else { return nil }
      return line(.text, item, part.rawValue, sum, isTold: record.map { !$0.words.isEmpty } ?? false)
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

extension Edition {
  /// The public item that the register may know by an id: its own, or that of a former address.
  package func item(recordedAs id: ItemID) -> PublicItem? {
    self[id] ?? items.first { $0.recordedIDs.contains(id) }
  }
}

extension PublicItem {
  /// One that is public already, nobody knows since when.
  fileprivate var isUndatedReview: Bool {
    guard case .review(let review) = details else { return false }
    return availability.published == nil && review.hostedBy == nil
  }

  /// The ids under which the register may know it: its own, and those of its former addresses.
  package var recordedIDs: Set<ItemID> {
    Set(formerPaths.compactMap { ItemID(path: $0) } + [id])
  }
}
