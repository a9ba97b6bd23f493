import Diagnostics
import Publications

/// What the live site has no more, and the content would show again: it was withdrawn or taken down, and the register
/// that knew is lost.
struct DownOnLive {
  private let facts: RegisterAgreement.Facts
  private let records: Records
  /// When what is live was put there.
  private let made: Moment?

  init(_ facts: RegisterAgreement.Facts) {
    self.facts = facts
    records = Records(facts.register)
    made = facts.live.isThere ? facts.lastRun ?? facts.live.made : nil
  }

  /// Without the register's word: what opened before the live site was made, and is not live, is down.
  func lines(now: Moment) -> [RegisterEntry] {
    guard let made else { return [] }
    let shown = items.filter { $0.opened.map { $0 < made } ?? true }.flatMap { item -> [RegisterEntry] in
      let isLive = facts.live.publication(item.recordedIDs).map { $0.standing != .withdrawn } ?? false
      return isLive ? documents(of: item, made, now) : whole(item, now)
    }
    return shown + withdrawn(now)
  }

  /// What the live site itself says of what is not there: a page that says that something was withdrawn or is not
  /// available. What is not there at all may never have arrived.
  var problems: [Diagnostic] {
    items.filter { item in
      if let listed = facts.live.publication(item.recordedIDs) { return listed.standing == .withdrawn }
      return facts.live.id(of: item) != nil
    }.map {
      .registerLost("\($0.id) is withdrawn or taken down on the live site, and no line of the register says so.")
    }
  }

  /// What the content would show, and the register does not know to be down.
  private var items: [PublicItem] {
    facts.edition.items.filter { item in
      item.id.type.isPublication && item.standing != .withdrawn && records[item.recordedIDs]?.isWithdrawn != true
    }.sorted { $0.id < $1.id }
  }

  private func whole(_ item: PublicItem, _ now: Moment) -> [RegisterEntry] {
    let known =
      records[item.recordedIDs] == nil
      ? [
        RegisterEntry(
          event: .published, item: item.id, moment: min(item.opened ?? now, now), until: item.availability.promised)
      ]
      : []
    let files = item.files.sorted { $0.key < $1.key }.compactMap { line(item, $0, facts.sha256($1), now) }
    return known + [RegisterEntry(event: .withdrawn, item: item.id, moment: now)] + files
  }

  private func documents(of item: PublicItem, _ made: Moment, _ now: Moment) -> [RegisterEntry] {
    item.files.sorted { $0.key < $1.key }.compactMap { name, file in
      let own = item.documents.first { $0.fileNames.contains(name) }?.published?.opening
      guard own.map({ $0 < made }) ?? true, !isLive(name, item), records[item.recordedIDs]?.down.name(name) == nil
      else {
        return nil
      }
      return line(item, name, facts.sha256(file), now)
    }
  }

  private func isLive(_ name: String, _ item: PublicItem) -> Bool {
    item.recordedIDs.contains { facts.live.sha256(of: name, of: $0) != nil }
  }

  /// Documents that the content itself withdraws, of what is live.
  private func withdrawn(_ now: Moment) -> [RegisterEntry] {
    facts.edition.items.sorted { $0.id < $1.id }.filter { $0.standing != .withdrawn }.flatMap { item in
      (facts.withdrawn.ofItems[item.id] ?? []).compactMap { gone in
        guard records[item.recordedIDs]?.down.name(gone.name) == nil else { return nil }
        return line(item, gone.name, gone.file.flatMap(facts.sha256), now)
      }
    }
  }

  private func line(_ item: PublicItem, _ name: String, _ sha256: String?, _ now: Moment) -> RegisterEntry? {
    sha256.map { RegisterEntry(event: .withdrawn, item: item.id, moment: now, file: name, sha256: $0) }
  }
}
