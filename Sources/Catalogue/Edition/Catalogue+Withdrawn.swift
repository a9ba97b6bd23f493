import Publications

extension Catalogue {
  /// The files that were public until the content withdrew them, by a moment.
  package func withdrawnFiles(asOf moment: Moment) -> WithdrawnFiles {
    var files: [ItemID: [WithdrawnFiles.File]] = [:]
    for number in items.indices {
      let found = withdrawnFiles(ofItem: number, asOf: moment)
      if !found.isEmpty { files[items[number].id] = found }
    }
    return WithdrawnFiles(files)
  }

  private func withdrawnFiles(ofItem number: Int, asOf moment: Moment) -> [WithdrawnFiles.File] {
    let item = items[number]
    guard lifetimes[number].standing(asOf: moment) != .withdrawn else { return filesBeforeWithdrawal(ofItem: number) }
    let gone = zip(item.documents, documentLifetimes[number]).filter { _, lifetime in
      guard let lifetime, let from = lifetime.withdrawnFrom else { return false }
      return from <= moment && lifetime.opening < from
    }.map(\.0)
    return gone.reduce(into: Set<String>()) { $0.formUnion($1.fileNames) }.sorted().map { name in
      // What comes out under a former name is the present file.
      let present = gone.first { $0.replaces?.value == name }?.fileName
      return WithdrawnFiles.File(name: name, file: item.files[present ?? name])
    }
  }

  private func filesBeforeWithdrawal(ofItem number: Int) -> [WithdrawnFiles.File] {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let from = lifetime.withdrawnFrom, let opening = lifetime.opening?.moment, opening < from else { return [] }
    let before = editionMoment(from.adding(seconds: -1))
    let content = PublicContent(of: item, as: lifetime.standing(asOf: before.moment), hasReport: true, at: before)
    return files(of: item, publicDocuments(of: item, number, at: before), content)
      .sorted { $0.key < $1.key }.map { WithdrawnFiles.File(name: $0, file: $1) }
  }
}
