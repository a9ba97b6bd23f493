import Publications

extension Catalogue {
  /// A public document, and the document that it is made from.
  typealias Shown = (document: PublicDocument, source: Document)
  typealias Target = PublicDocument.Target

  /// The documents of an item that are there at a moment, in the writer's order.
  func publicDocuments(of item: Item, _ number: Int, at now: EditionMoment) -> [Shown] {
    zip(item.documents, documentLifetimes[number]).compactMap { document, lifetime in
      guard let lifetime, lifetime.isThere(asOf: now.moment) else { return nil }
      let stage = lifetimes[number].stage(asOf: now.moment)
      let own = lifetime.lastDay.map { max($0, stage?.earliestLastDay ?? $0) }
      let promised = own ?? stage?.lastDay ?? stage?.earliestLastDay
      return publicDocument(document, of: item, promised, at: now).map { ($0, document) }
    }
  }

  private func publicDocument(
    _ document: Document, of item: Item, _ promised: CalendarDay?, at now: EditionMoment
  ) -> PublicDocument? {
    guard let target = target(of: document, in: item, asOf: now.moment) else { return nil }
    return PublicDocument(
      document, in: target, alternative: document.alternative.flatMap { alternative(to: $0, in: item) },
      promised: promised, at: now)
  }

  /// The documents that were taken down. Of one that was not public yet nothing is said.
  func withdrawnDocuments(
    of item: Item, _ number: Int, at now: EditionMoment
  ) -> [WithdrawnDocument] {
    zip(item.documents, documentLifetimes[number]).compactMap { document, lifetime in
      guard let lifetime, let start = firstShown(document, lifetime), start.moment <= now.moment,
        lifetime.withdrawnFrom.map({ start.moment < $0 }) ?? true
      else { return nil }
      return WithdrawnDocument(document, at: now)
    }
  }

  /// When a document and what it shows have both opened; nil when that never is.
  func firstShown(_ document: Document, _ lifetime: DocumentLifetime) -> Opening? {
    opening(of: document.source.value).map { Opening.later(lifetime.start, $0) }
  }

  /// When the item, or the document of another item, opens that is shown as part of this; nil when
  /// it never does.
  private func opening(of source: Document.Source) -> Opening? {
    switch source {
    case .file, .web: return .undated
    case .item(let id): return lifetime(id)?.opening
    case .document(let id, let file):
      guard let number = index[id] else { return nil }
      return zip(items[number].documents, documentLifetimes[number])
        .compactMap { $0.fileName == file ? $1?.start : nil }.min { $0.moment < $1.moment }
    }
  }

  /// Where a document is to be had; nil when it belongs to an item that is absent.
  func target(of document: Document, in item: Item, asOf moment: Moment) -> Target? {
    switch document.source.value {
    case .file(let name):
      Target(location: fileLocation(name, of: item.id), facts: item.files[name]?.facts)
    case .web(let address, let host): Target(location: Location(address), hostedBy: host)
    case .item(let id): target(item: id, asOf: moment)
    case .document(let id, let file): target(file: file, of: id, asOf: moment)
    }
  }

  private func target(item id: ItemID, asOf moment: Moment) -> Target? {
    guard let lifetime = lifetime(id), lifetime.content?.contains(moment) ?? false,
      let path = id.path
    else { return nil }
    return Target(location: partnership.site.location(path))
  }

  private func target(file: String, of id: ItemID, asOf moment: Moment) -> Target? {
    guard let number = index[id] else { return nil }
    let isThere = zip(items[number].documents, documentLifetimes[number]).contains {
      $0.fileName == file && $1?.isThere(asOf: moment) ?? false
    }
    guard isThere else { return nil }
    return Target(location: fileLocation(file, of: id), facts: items[number].files[file]?.facts)
  }

  private func alternative(
    to alternative: Document.Alternative, in item: Item
  ) -> PublicDocument.Alternative? {
    switch alternative {
    case .web(let address): .init(location: Location(address), facts: nil)
    case .file(let name) where item.takenDownFiles.contains(name): nil
    case .file(let name):
      .init(location: fileLocation(name, of: item.id), facts: item.files[name]?.facts)
    }
  }

  private func fileLocation(_ name: String, of id: ItemID) -> Location {
    partnership.site.location((id.path ?? "/") + name)
  }

  /// The files that come out beside an item's page: those of its documents, and those that a text
  /// which is shown names.
  func files(of item: Item, _ documents: [Shown], _ content: PublicContent) -> [String: ItemFile] {
    var names: [String: String] = [:]
    for (document, source) in documents {
      guard let name = document.fileName else { continue }
      names[name] = name
      if let old = source.replaces { names[old.value] = name }
    }
    for (_, source) in documents {
      if case .file(let name)? = source.alternative { names[name] = name }
    }
    for text in content.texts {
      for link in text.links {
        // A file that belongs to a document comes and goes with it, whoever links to it.
        guard case .file(let id, let name)? = link.destination, id == item.id,
          !item.documents.contains(where: { $0.names(name) })
        else { continue }
        names[name] = name
      }
    }
    return names.compactMapValues { item.takenDownFiles.contains($0) ? nil : item.files[$0] }
  }
}
