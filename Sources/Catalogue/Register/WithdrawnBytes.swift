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

  /// - Parameter moment: what the content withdraws by then counts as recorded: the next publishing records it.
  init(_ records: Records, of catalogue: Catalogue, asOf moment: Moment) {
    ofItems = catalogue.items.map { records[$0.recordedIDs] }
    var withdrawn: [String: [WithdrawnBytes]] = [:]
    func add(_ down: WhatIsDown, _ item: ItemID, _ owner: Int?) {
      for file in down.files where file.holdsBytes && !file.down.isAtOnce {
        withdrawn[file.sha256, default: []].append(
          WithdrawnBytes(item: item, file: file.name, since: file.down.since, owner: owner))
      }
    }
    for (number, record) in ofItems.enumerated() {
      guard let record else { continue }
      add(record.down, catalogue.items[number].id, number)
      for (name, document) in catalogue.goingDown(record, ofItem: number, by: moment) {
        withdrawn[document.sha256, default: []].append(
          WithdrawnBytes(item: catalogue.items[number].id, file: name, since: moment, owner: number))
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
  /// What the public has, and the content withdraws by a moment.
  fileprivate func goingDown(
    _ record: ItemRecord, ofItem number: Int, by moment: Moment
  ) -> [(key: String, value: ItemRecord.DocumentRecord)] {
    let isWhole = lifetimes[number].standing(asOf: moment) == .withdrawn
    let names = zip(items[number].documents, documentLifetimes[number]).reduce(into: Set<String>()) { names, pair in
      if pair.1?.withdrawnFrom.map({ $0 <= moment }) ?? false { names.formUnion(pair.0.fileNames) }
    }
    return record.documents.filter {
      (isWhole || names.contains($0.key)) && !record.down.holds($0.key, $0.value.sha256)
    }.sorted { $0.key < $1.key }
  }
}
