import Publications
import TestSupport

/// While the documents of made-up items are there.
extension MadeSite {
  /// When a document opens by its own date and its item's; nil when it never does: its item, or the end of
  /// the outcome that refuses it, never comes, or it is withdrawn by then.
  func opening(of document: MadeDocument, in item: MadeItem, _ life: Life) -> Moment? {
    let isRefused = item.outcomeUntil != nil && item.outcome?.refusedDocuments.contains(document.kind) ?? false
    guard var opening = isRefused ? life.renewed : life.opening else { return nil }
    let day = isRefused ? item.outcomeUntil?.date.lastDay : life.day
    if let published = document.published, !isInOwnMonth(published, item, day) {
      opening = max(opening, published.opens)
    }
    return document.withdrawn.map { opening < $0.on.opens } ?? true ? opening : nil
  }

  /// A month or a year in which the item's own day lies does not hold a document back.
  private func isInOwnMonth(_ timing: Timing, _ item: MadeItem, _ day: CalendarDay?) -> Bool {
    guard case .date(let date) = timing, date.isImprecise else { return false }
    return [item.published?.date.firstDay, day].contains { $0.map(date.contains) ?? false }
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

  /// Whether a document that has opened is away, with its item's page or for good.
  func isGone(_ document: MadeDocument, in item: MadeItem, _ life: Life, asOf moment: Moment) -> Bool {
    if [life.withdrawn, document.withdrawn?.on.opens].contains(where: { $0.map { $0 <= moment } ?? false }) {
      return true
    }
    return ends(of: document, in: item, life).contains { $0.contains(moment) }
  }

  /// While a document has gone with its item's window.
  func ends(of document: MadeDocument, in item: MadeItem, _ life: Life) -> [Span] {
    let keep = document.keep ?? (document.outlives(item.id.type) ? .always : .window)
    guard keep == .window, let opening = opening(of: document, in: item, life) else { return [] }
    let start = [life.opening, life.renewed].compactMap { $0.flatMap { $0 <= opening ? $0 : nil } }.max()
    let own = start.map { $0 < opening } ?? false ? document.published?.date.lastDay : nil
    let last = own.flatMap { day in rule(for: item).map { Moment(startOf: day.adding(months: $0.months).next) } }
    return life.records.compactMap { record in
      record.clipped(to: Span(from: last ?? .always, until: nil))
    }
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
