import Publications

extension Catalogue {
  /// How long ago something may have been dated that the public has never seen.
  private static let secondsOfGrace = 7 * 86_400

  /// Publications that the register has never seen, and that say they have been public for longer
  /// than a week: most likely a year that was not changed. The first time that a site is published,
  /// everything is taken as known.
  ///
  /// What says an early date and has waited for an item that it is about says that item's.
  ///
  /// - Parameter backdated: those of which somebody has said that it is meant.
  public func wrongYears(
    besides register: Register, asOf moment: Moment, backdated: Set<ItemID>
  ) -> [Diagnostic] {
    guard !register.isEmpty else { return [] }
    let records = Records(register)
    return items.indices.compactMap { number in
      let item = items[number]
      guard item.id.type.isPublication, !backdated.contains(item.id),
        records[item.recordedIDs] == nil, item.published != nil,
        lifetimes[number].standing(asOf: moment).isPublic, let opening = lifetimes[number].opening,
        opening.moment.secondsSince1970 < moment.secondsSince1970 - Self.secondsOfGrace
      else { return nil }
      return Diagnostic(
        item.publishedPlace, "wrong-year",
        "The public has not seen this before, yet it says "
          + "\(opening.date.map { "\($0)" } ?? "\(opening.moment)"). Is the year right?",
        hint: "If it is meant, publish with --backdated \(item.id).")
    }
  }
}
