import Publications

/// A file that is down, whoever shows the same bytes.
struct WithdrawnBytes {
  /// Where the public had it.
  let item: ItemID
  let file: String
  let since: Moment
  /// The item of the catalogue whose it is; nil when that is there no more.
  let owner: Int?
}

/// What the register knows of each item of a catalogue, and what is down.
struct Recorded {
  /// One for each item.
  let ofItems: [ItemRecord?]
  /// By the hashes of the files. What was taken down at once is not among them: it stops nothing.
  let withdrawn: [String: [WithdrawnBytes]]

  /// What the content withdraws, now or later, counts as recorded: a publishing will record it, and time alone must
  /// never stop a build.
  ///
  /// - Parameter moment: now.
  init(_ records: Records, of catalogue: Catalogue, asOf moment: Moment) {
    ofItems = catalogue.items.map { records[$0.recordedIDs] }
    var withdrawn: [String: [WithdrawnBytes]] = [:]
    func add(_ down: TakenDownParts, _ item: ItemID, _ owner: Int?) {
      for file in down.files where file.holdsBytes && !file.down.isAtOnce {
        withdrawn[file.sha256, default: []].append(
          WithdrawnBytes(item: item, file: file.name, since: file.down.since, owner: owner))
      }
    }
    for (number, record) in ofItems.enumerated() {
      guard let record else { continue }
      add(record.down, catalogue.items[number].id, number)
      for (name, document) in record.documents.sorted(by: { $0.key < $1.key })
      where !record.down.holds(name, document.sha256) {
        guard let from = catalogue.withdrawal(of: name, ofItem: number) else { continue }
        withdrawn[document.sha256, default: []].append(
          WithdrawnBytes(item: catalogue.items[number].id, file: name, since: max(moment, from), owner: number))
      }
    }
    let known = catalogue.items.reduce(into: Set<ItemID>()) { $0.formUnion($1.recordedIDs) }
    for id in records.ids.subtracting(known) {
      if let record = records[id] { add(record.down, id, nil) }
    }
    self.withdrawn = withdrawn
  }
}

extension Catalogue {
  /// From when on the content withdraws a file, with its item or by itself.
  fileprivate func withdrawal(of file: String, ofItem number: Int) -> Moment? {
    let documents = zip(items[number].documents, documentLifetimes[number]).filter { $0.0.names(file) }
    return (documents.map { $1?.withdrawnFrom } + [lifetimes[number].withdrawnFrom]).compactMap(\.self).min()
  }
}
