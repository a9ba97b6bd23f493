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
    let records = register.records
    // The first time, what is there has been public since its own day.
    let isFirst = register.isEmpty
    return items.filter { $0.path != nil && !isBuiltIn($0) && $0.id != .front }
      .sorted { $0.id < $1.id }
      .flatMap { item in
        let since = isFirst ? min(item.opened ?? moment, moment) : moment
        return newEntries(of: item, records[item.id], since, moment, sha256)
      }
  }

  private func newEntries(
    of item: PublicItem, _ record: ItemRecord?, _ since: Moment, _ moment: Moment,
    _ sha256: (ItemFile) -> String?
  ) -> [RegisterEntry] {
    var entries: [RegisterEntry] = []
    let until = item.promisedUntil
    if record?.published == nil || (until.map { $0 > record?.until ?? $0 } ?? false) {
      entries.append(
        RegisterEntry(event: .published, item: item.id, moment: record?.published == nil ? since : moment, until: until))
    }
    switch item.standing {
    case .withdrawn:
      if !(record?.isWithdrawn ?? false) {
        entries.append(RegisterEntry(event: .withdrawn, item: item.id, moment: moment))
      }
      return entries
    case .archived:
      if !(record?.isArchived ?? false) {
        entries.append(RegisterEntry(event: .archived, item: item.id, moment: moment))
      }
    default: break
    }
    if record?.isWithdrawn ?? false {
      entries.append(RegisterEntry(event: .restored, item: item.id, moment: moment))
    }
    guard item.id.type.isPublication else { return entries }
    for (name, file) in item.files.sorted(by: { $0.key < $1.key }) where item.isDocument(name) {
      guard let sum = sha256(file), record?.documents[name]?.sha256 != sum else { continue }
      entries.append(
        RegisterEntry(
          event: .document, item: item.id, moment: since, until: item.promisedUntil(name), file: name,
          sha256: sum))
    }
    return entries
  }
}

extension PublicItem {
  /// The last day that the public is promised. Until further notice, twelve months are.
  fileprivate var promisedUntil: CalendarDay? { availability.promised }

  fileprivate func promisedUntil(_ file: String) -> CalendarDay? {
    documents.first { $0.fileName == file }?.promised ?? availability.promised
  }

  fileprivate func isDocument(_ name: String) -> Bool { documents.contains { $0.fileName == name } }
}
