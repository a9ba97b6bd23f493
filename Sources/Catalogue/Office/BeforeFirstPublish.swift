import Diagnostics
import Publications

/// A publication that is a record from the beginning: its time was over before the register knew it, so that its reports
/// are not on this site, though an earlier one may still show them.
package struct PastReport: Hashable, Sendable {
  package let item: ItemID
  package let title: String
  package let lastDay: CalendarDay
  /// The titles of the documents that are not there.
  package let documents: [String]
  /// Where its day is written, below which `publish_until` can stand.
  package let place: SourcePlace
}

extension OfficeView {
  /// What is a record already and has never been recorded as public.
  package func pastReports(besides known: KnownToPublic, asOf moment: Moment) -> [PastReport] {
    catalogue.items.indices.compactMap { number in
      let (item, lifetime) = (catalogue.items[number], catalogue.lifetimes[number])
      guard lifetime.standing(asOf: moment) == .archived, let lastDay = lifetime.lastDay,
        !item.recordedIDs.contains(where: known.holds)
      else { return nil }
      let gone = zip(item.documents, catalogue.documentLifetimes[number]).filter {
        $1?.goneFrom.map { $0 <= moment } ?? false
      }
      let titles = gone.map { document, _ in document.shownTitle }
      return titles.isEmpty
        ? nil
        : PastReport(item: item.id, title: item.title, lastDay: lastDay, documents: titles, place: item.publishedPlace)
    }
  }

  /// How long before the first `publish` something may have opened without a question.
  private static let secondsOfGrace = 7 * 86_400

  /// What opened more than a week ago, where nothing has ever been published: the first `publish` asks whether the public
  /// knows it.
  package func toBeTakenAsKnown(besides register: Register, asOf moment: Moment) -> [ItemID] {
    guard register.isEmpty else { return [] }
    return zip(catalogue.items, catalogue.lifetimes).compactMap { item, lifetime in
      guard item.id.type.isPublication || item.id.type == .training, lifetime.standing(asOf: moment).isPublic,
        let opening = lifetime.opening,
        opening.moment.secondsSince1970 < moment.secondsSince1970 - Self.secondsOfGrace
      else { return nil }
      return item.id
    }
  }

  /// What is public as of a moment by its dates, and that the register does not know, where something has been published
  /// before.
  package func notRecorded(in register: Register, asOf moment: Moment) -> [ItemID] {
    if register.isEmpty { return [] }
    let known = KnownToPublic(register)
    return zip(catalogue.items, catalogue.lifetimes).compactMap { item, lifetime in
      let isNew =
        item.published != nil && lifetime.standing(asOf: moment).isPublic
        && !item.recordedIDs.contains(where: known.holds)
      return isNew ? item.id : nil
    }
  }
}
