extension Catalogue {
  /// How long ago something may have been dated that the public has never seen.
  private static let secondsOfGrace = 7 * 86_400

  /// Publications that the register has never seen, and that say they have been public for longer
  /// than a week: most likely a year that was not changed. The first time that a site is published,
  /// everything is taken as known.
  ///
  /// - Parameter backdated: those of which somebody has said that it is meant.
  public func wrongYears(
    besides register: Register, asOf moment: Moment, backdated: Set<ItemID>
  ) -> [Diagnostic] {
    guard !register.isEmpty else { return [] }
    let records = register.records
    return items.indices.compactMap { number in
      let item = items[number]
      guard item.id.type.isPublication, !backdated.contains(item.id), present(in: records, item) == nil,
        lifetimes[number].standing(asOf: moment).isPublic, let published = item.published,
        published.opening.secondsSince1970 < moment.secondsSince1970 - Self.secondsOfGrace
      else { return nil }
      return Diagnostic(
        item.publishedPlace, "wrong-year",
        "The public has not seen this before, yet it says \(published.date). Is the year right?",
        hint: "If it is meant, publish with --backdated \(item.id).")
    }
  }

  /// What is recorded of an item, at its address or at one that it once had.
  private func present(in records: [ItemID: ItemRecord], _ item: Item) -> ItemRecord? {
    if let record = records[item.id] { return record }
    return item.formerPaths.lazy.compactMap { former in
      records[ItemID(item.id.type, String(former.value.split(separator: "/").last ?? ""))]
    }.first
  }
}
