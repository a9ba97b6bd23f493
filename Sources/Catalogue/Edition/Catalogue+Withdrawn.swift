import Publications

extension Item {
  /// Whether nothing but that it is not available may be said of it. What was taken down at once says no more until its
  /// own `withdrawn` has come, which is erased before its day.
  var isBare: Bool { withdrawn.map { $0.record == .bare } ?? isTakenDown }
}

extension Catalogue {
  /// The files that were public until they were withdrawn: with their item, or by themselves.
  ///
  /// - Parameter item: without its absent parts.
  func withdrawnFiles(of item: Item, _ number: Int, asOf moment: Moment) -> [WithdrawnFile] {
    guard lifetimes[number].standing(asOf: moment) != .withdrawn else { return filesBeforeWithdrawal(of: item, number) }
    let gone = zip(item.documents, documentLifetimes[number]).filter { _, lifetime in
      guard let lifetime, let from = lifetime.withdrawnFrom else { return false }
      return from <= moment && lifetime.opening < from
    }
    let names = gone.reduce(into: Set<String>()) { $0.formUnion($1.0.fileNames) }
    return names.sorted().map { name in
      // What comes out under a former name is the present file.
      let file = gone.first { $0.0.replaces?.value == name }?.0.fileName
      return WithdrawnFile(name: name, file: item.files[name] ?? file.flatMap { item.files[$0] })
    }
  }

  private func filesBeforeWithdrawal(of item: Item, _ number: Int) -> [WithdrawnFile] {
    let lifetime = lifetimes[number]
    guard let from = lifetime.withdrawnFrom, let opening = lifetime.opening?.moment, opening < from else { return [] }
    let before = Moment(secondsSince1970: from.secondsSince1970 - 1)
    let isWhole = lifetime.whole?.contains(before) ?? false
    return files(of: item, publicDocuments(of: item, number, asOf: before), isWhole: isWhole)
      .sorted { $0.key < $1.key }.map { WithdrawnFile(name: $0, file: $1) }
  }
}
