import Diagnostics
import Publications

/// What was taken down at once is left out of every edition, until the content says so itself or it is restored
/// (content model, section 8). It is the one thing in which the register changes the site.
extension Catalogue {
  /// The catalogue without what is taken down; itself when nothing is.
  ///
  /// - Parameters:
  ///   - restoring: what a person has named to be public again.
  ///   - publicFiles: paths below `Public/`.
  ///   - sha256: of a file. None is asked for when nothing is taken down.
  package func withoutTakenDown(
    _ register: Register, restoring: Set<ItemOrDocument> = [], publicFiles: [String], sha256: (ItemFile) -> String?
  ) -> Catalogue {
    guard register.standing.contains(where: { $0.value.event == .takenDown }) else { return self }
    let records = Records(register)
    var items = items
    var bytes: Set<String> = []
    for number in items.indices {
      guard let record = records[items[number].recordedIDs] else { continue }
      let restoring = Restoring(restoring, of: items[number].recordedIDs, record.down)
      items[number].isTakenDown = record.down.item.map { $0.isAtOnce && !restoring.item } ?? false
      bytes.formUnion(leftOut(record.down, ofItem: number, restoring, sha256))
    }
    let known = items.reduce(into: Set<ItemID>()) { $0.formUnion($1.recordedIDs) }
    for id in records.ids.subtracting(known) {
      bytes.formUnion(records[id]?.down.files.filter(\.isLeftOut).map(\.sha256) ?? [])
    }
    guard !bytes.isEmpty || items.contains(where: \.isTakenDown) else { return self }
    for number in items.indices {
      items[number].takenDownFiles = Set(
        items[number].files.filter { sha256($0.value).map(bytes.contains) ?? false }.keys)
    }
    // It is the same content, which has been looked at.
    return Catalogue.assemble(partnership, items: items, publicFiles: publicFiles).catalogue
  }

  /// What is restored comes back in the bytes that lie there now, and every other one stays down.
  private func leftOut(
    _ down: TakenDownParts, ofItem number: Int, _ restoring: Restoring, _ sha256: (ItemFile) -> String?
  ) -> Set<String> {
    let item = items[number]
    let left = down.files.filter(\.isLeftOut)
    let back = left.compactMap { file -> String? in
      let document = item.documents.first { $0.names(file.name) }
      guard restoring.bringsBack(document?.fileNames ?? [file.name]) else { return nil }
      let source = document?.replaces?.value == file.name ? document?.fileName ?? file.name : file.name
      return item.files[source].flatMap(sha256)
    }
    return Set(left.map(\.sha256)).subtracting(back)
  }

  /// Nothing is refused for what is taken down, and the content should say so.
  func takenDown(_ number: Int, _ record: ItemRecord, _ restoring: Restoring, asOf moment: Moment) -> [Diagnostic] {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let opening = lifetime.opening?.moment, lifetime.withdrawnFrom.map({ $0 > moment }) ?? true else {
      return []
    }
    if let down = record.down.item, down.isAtOnce, !restoring.item {
      return [warning(item.place, "\(item.id)", down, opening, in: "it")]
    }
    return zip(item.documents, documentLifetimes[number]).compactMap { document, living in
      guard let living, living.withdrawnFrom.map({ $0 > moment }) ?? true,
        let file = record.down.files.first(where: { $0.isLeftOut && document.names($0.name) }),
        !restoring.bringsBack(document.fileNames)
      else { return nil }
      return warning(document.place, "\(item.id)/\(file.name)", file.down, living.opening, in: "its entry")
    }
  }

  private func warning(
    _ place: SourcePlace, _ name: String, _ down: TakenDownParts.Down, _ opening: Moment, in entry: String
  ) -> Diagnostic {
    Diagnostic(
      place, .takenDown, "\(name) is taken down since \(down.since.day), and nothing here says so.",
      hint: "Write \(WithdrawalLine(since: down.since, after: opening)) in \(entry). If it is meant to be public "
        + "again, publish with --restore \(name).")
  }
}

extension TakenDownParts.File {
  /// Whether its bytes are left out of the site.
  fileprivate var isLeftOut: Bool { down.isAtOnce && holdsBytes }
}
