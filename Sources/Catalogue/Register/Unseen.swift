import Diagnostics
import Publications

/// Something that is public by its content, and that the register has never seen.
struct Unseen {
  let what: ItemOrDocument
  let title: String
  /// Where its day is written, or would be.
  let place: SourcePlace
  let opening: Moment
  /// The day as it was written; nil for what is undated.
  let date: PartialDate?
  /// Whether it has a day of its own since when it is public. A document may leave that to its item.
  let hasOwnDay: Bool
  /// Since when the register knows the item of a document.
  let itemKnownSince: Moment?

  /// How long ago something may have opened without anybody being asked.
  static let secondsOfGrace = 7 * 86_400

  /// Whether a moment is longer ago than that.
  static func isLong(_ moment: Moment, before now: Moment) -> Bool {
    moment.secondsSince1970 < now.secondsSince1970 - secondsOfGrace
  }
}

extension ItemType {
  /// Whether a day that is long past may be a slip. Pages and national entries have days of others, or none.
  var isAskedForItsYear: Bool { isPublication || self == .training }
}

extension Catalogue {
  /// What opened longer than a week ago by its content, is public now, and is nowhere in the register.
  ///
  /// - Parameter sha256: of a file; nil when it cannot be read.
  func unseenOfLongAgo(
    besides register: Register, asOf moment: Moment, sha256: (ItemFile) -> String?
  ) -> [Unseen] {
    let records = Records(register)
    let known = register.publicBytes
    return items.indices.flatMap { number -> [Unseen] in
      let item = items[number]
      guard item.id.type.isAskedForItsYear, lifetimes[number].standing(asOf: moment).isPublic else { return [] }
      guard let record = records[item.recordedIDs], let since = record.since else {
        return [unseen(number)].compactMap(\.self).filter { Unseen.isLong($0.opening, before: moment) }
      }
      // Of a course, a register from before knows no documents.
      guard item.id.type.isPublication || !register.isFromBefore else { return [] }
      return item.documents.indices.compactMap { document in
        guard let found = unseen(document, ofItem: number, besides: record, since, asOf: moment),
          Unseen.isLong(found.opening, before: moment), let name = found.what.file, let file = item.files[name]
        else { return nil }
        // Reading a file is slow, and so it is asked last.
        return sha256(file).map(known.contains) ?? false ? nil : found
      }
    }
  }

  /// An item; nil when it says no day and need not, as a learning pack.
  private func unseen(_ number: Int) -> Unseen? {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard item.published != nil || item.id.type == .review, let opening = lifetime.opening else { return nil }
    return Unseen(
      what: ItemOrDocument(item.id), title: item.title, place: item.publishedPlace, opening: opening.moment,
      date: opening.date, hasOwnDay: true, itemKnownSince: nil)
  }

  private func unseen(
    _ document: Int, ofItem number: Int, besides record: ItemRecord, _ since: Moment, asOf moment: Moment
  ) -> Unseen? {
    let (item, entry) = (items[number], items[number].documents[document])
    guard let lifetime = documentLifetimes[number][document], lifetime.span?.contains(moment) ?? false,
      let name = entry.recordedName,
      ![name, entry.replaces?.value].compactMap(\.self).contains(where: { record.documents[$0] != nil })
    else { return nil }
    // It may wait for the end of an outcome, which is then its day.
    let waited = item.holdsBack(entry) ? lifetimes[number].renewal : nil
    return Unseen(
      what: ItemOrDocument(item.id, file: name), title: entry.shownTitle, place: entry.place,
      opening: lifetime.opening, date: entry.published?.date ?? waited?.date ?? lifetimes[number].opening?.date,
      hasOwnDay: entry.published != nil || waited != nil, itemKnownSince: since)
  }
}

extension Document {
  /// The name that the register knows it by; nil for what lies elsewhere.
  fileprivate var recordedName: String? { fileName }
}

extension Register {
  /// The hashes of all that was public as a document, in any version.
  fileprivate var publicBytes: Set<String> {
    Set(standing.map(\.value).filter { $0.event == .document || $0.event == .restored }.compactMap(\.sha256))
  }
}
