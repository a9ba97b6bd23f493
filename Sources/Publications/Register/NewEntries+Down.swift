/// What has gone, and what comes back.
extension News {
  /// The item's withdrawal, and each of its files that was public. What was taken down at once is recorded already,
  /// until the content itself says so.
  func withdrawal(of item: PublicItem, _ record: ItemRecord?) -> [NewEntry] {
    guard item.availability.withdrawn != nil else { return [] }
    let isKnown = record?.down.item.map { !$0.isAtOnce } ?? false
    return (isKnown ? [] : [line(.withdrawn, item)]) + files(of: item, record, isTold: false) { _ in true }
  }

  /// Documents that were withdrawn by themselves.
  func withdrawnDocuments(of item: PublicItem, _ record: ItemRecord?) -> [NewEntry] {
    files(of: item, record, isTold: true) { name in item.withdrawnFiles.contains { $0.name == name } }
  }

  /// - Parameter isGone: whether a file that was public is withdrawn.
  private func files(
    of item: PublicItem, _ record: ItemRecord?, isTold: Bool, _ isGone: (String) -> Bool
  ) -> [NewEntry] {
    guard let record else {
      return item.withdrawnFiles.compactMap { gone in
        gone.file.flatMap(hashes.file).map { line(.withdrawn, item, gone.name, $0, isTold: isTold) }
      }
    }
    let had = record.documents.filter { isGone($0.key) && !record.down.holds($0.key, $0.value.sha256) }
    let unsaid = record.down.files.filter { isGone($0.name) && ($0.down.isAtOnce || $0.isImplied) }
    let all = had.map { ($0.key, $0.value.sha256) } + unsaid.map { ($0.name, $0.sha256) }
    return all.sorted { $0 < $1 }.map { line(.withdrawn, item, $0, $1, isTold: isTold) }
  }

  /// What a person has named to be public again, as far as it is there.
  func back(_ item: PublicItem, _ record: ItemRecord?) -> (isItem: Bool, files: [NewEntry]) {
    guard let record else { return (false, []) }
    let restoring = Restoring(restoring, of: item.recordedIDs, record.down)
    let files = item.files.sorted { $0.key < $1.key }.compactMap { name, file -> NewEntry? in
      let names = item.documents.first { $0.fileNames.contains(name) }?.fileNames ?? [name]
      guard record.down.name(name) != nil, restoring.bringsBack(names) else { return nil }
      return hashes.file(file).map { line(.restored, item, name, $0, isTold: !restoring.item) }
    }
    return (restoring.item, files)
  }
}
