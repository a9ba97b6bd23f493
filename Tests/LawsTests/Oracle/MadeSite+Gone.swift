import Publications

extension MadeSite {
  /// What is left for the public to see as of a moment (content model, section 7, the table): what
  /// is absent and what has gone is deleted. It is there to be searched for words, not to be built.
  func whatIsShown(asOf moment: Moment) -> MadeSite {
    let lives = lives
    var site = withoutWhatIsAbsent(asOf: moment)
    for number in site.items.indices {
      let item = site.items[number]
      guard let life = lives[item.id] else { continue }
      if life.isWithdrawn(asOf: moment) {
        site.items[number] = item.record
      } else {
        site.items[number].documents = item.documents.compactMap { document in
          isGone(document, in: item, life, asOf: moment) ? document.record : document
        }
        if life.renewed.map({ $0 <= moment }) ?? false {
          site.items[number].keys.removeAll { $0.key == "outcome_note" }
        }
        if life.isArchived(asOf: moment) { site.items[number].body = [] }
      }
    }
    return site
  }
}

extension MadeItem {
  /// What its record gives when it is withdrawn.
  fileprivate var record: MadeItem {
    var record = MadeItem(id: id, isFolder: isFolder)
    record.formerPaths = formerPaths
    record.published = published
    guard let withdrawn, !withdrawn.isBare else { return record }
    let shown: Set = ["title", "short_title", "publisher", "with"]
    record.keys = keys.filter { shown.contains($0.key) }
    record.kind = kind
    record.withdrawn = withdrawn
    return record
  }
}

extension MadeDocument {
  /// What stays of it, with the reason why it was taken down; nil when nothing does.
  fileprivate var record: MadeDocument? {
    guard let withdrawn, !withdrawn.isBare else { return nil }
    return MadeDocument(
      source: .web("https://example.org/"), kind: kind, withdrawn: withdrawn,
      keys: keys.filter { ["title", "label"].contains($0.key) })
  }
}
