import Publications

/// While the documents of made-up items are there.
extension MadeSite {
  /// When a document opens by its own date and its item's; nil when its item never does.
  func opening(of document: MadeDocument, in item: MadeItem, _ life: Life) -> Moment? {
    guard let opening = life.opening else { return nil }
    guard let published = document.published, !isInOwnMonth(published, item, life) else { return opening }
    return max(opening, published.opens)
  }

  /// A month or a year in which the item's own day lies does not hold a document back.
  private func isInOwnMonth(_ timing: Timing, _ item: MadeItem, _ life: Life) -> Bool {
    guard case .date(let date) = timing, date.isImprecise else { return false }
    return [item.published?.date.firstDay, life.day].contains { $0.map(date.contains) ?? false }
  }

  /// When the file of an item opens, as its document; nil when it never does.
  func opening(ofFile name: String, in item: MadeItem, _ life: Life) -> Moment? {
    item.documents.filter { $0.fileName == name }.compactMap { opening(of: $0, in: item, life) }.min()
  }

  /// When a document has opened, and so has the item or document that it shows; nil when one of
  /// them never does.
  func firstShown(_ document: MadeDocument, in item: MadeItem, _ lives: [ItemID: Life]) -> Moment? {
    guard let life = lives[item.id], let own = opening(of: document, in: item, life) else { return nil }
    guard case .item(let id, let file) = document.source else { return own }
    guard let other = items.first(where: { $0.id == id }), let life = lives[id] else { return nil }
    let target = file.map { opening(ofFile: $0, in: other, life) } ?? life.opening
    return target.map { max(own, $0) }
  }

  /// From when on a document that has opened is gone; nil when it stays.
  func end(of document: MadeDocument, in item: MadeItem, _ life: Life) -> Moment? {
    var ends = [life.withdrawn, document.withdrawn?.on.opens]
    let keep = document.keep ?? (document.outlives(item.id.type) ? .always : .window)
    if keep == .window, let archived = life.archived, let opening = opening(of: document, in: item, life) {
      let isLater = life.opening.map { $0 < opening } ?? false
      let own = isLater ? document.published?.date.lastDay : nil
      let last = own.flatMap { day in rule(for: item).map { day.adding(months: $0.months) } }
      ends.append(max(archived, last.map { Moment(startOf: $0.next) } ?? archived))
    }
    return ends.compactMap(\.self).min()
  }
}

extension MadeDocument {
  /// Whether by its kind it outlives the window.
  fileprivate func outlives(_ type: ItemType) -> Bool {
    let lasting: Set<DocumentKind> = [
      .learningReport, .presentation, .sevenMinuteBriefing, .briefing, .lessons, .leaflet, .easyRead,
    ]
    return type == .learningPack || lasting.contains(kind)
  }
}
