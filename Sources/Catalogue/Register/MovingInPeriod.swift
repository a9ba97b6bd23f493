import Diagnostics
import Publications

/// Something that the register takes as known to the public, though nobody saw it open here.
package struct TakenAsKnown: Hashable, Sendable, CustomStringConvertible {
  package let what: ItemOrDocument
  package let title: String
  /// The day as it was written; nil for what is undated.
  package let since: PartialDate?

  init(_ unseen: Unseen) {
    (what, title, since) = (unseen.what, unseen.title, unseen.date)
  }

  /// `reviews/child-s (Child S), since May 2018`.
  package var description: String { "\(what) (\(title)), " + (since.map { "since \($0)" } ?? "undated") }
}

extension Catalogue {
  /// What opened longer ago than this is let in while a site is moving in.
  private static let monthsOfNews = 24
  /// How long a site may be moving in, counted from its first publish.
  private static let longestStay = 180

  /// What is let in at a moment because `moving_in_until` says so, and would be asked for otherwise.
  ///
  /// - Parameter sha256: of a file, in lower-case hexadecimal digits; nil when it cannot be read.
  package func letIn(
    besides register: Register, asOf moment: Moment, sha256: (ItemFile) -> String?
  ) -> [TakenAsKnown] {
    guard !register.isEmpty, isMovingIn(asOf: moment) else { return [] }
    return unseenOfLongAgo(besides: register, asOf: moment, sha256: sha256)
      .filter { ($0.hasOwnDay || $0.isUndatedAddition(asOf: moment)) && isMovingIn($0, asOf: moment) }
      .map(TakenAsKnown.init)
  }

  func isMovingIn(_ unseen: Unseen, asOf moment: Moment) -> Bool {
    isMovingIn(asOf: moment) && unseen.opening.day.adding(months: Self.monthsOfNews) < moment.day
  }

  private func isMovingIn(asOf moment: Moment) -> Bool {
    partnership.movingInUntil.map { moment.day <= $0.value.lastDay } ?? false
  }

  /// A `moving_in_until` that is too far from the site's first publish.
  ///
  /// - Parameter now: what the clock says: when nothing was published yet, the first publish may be now.
  package func movingInProblems(_ register: Register, now: Moment) -> [Diagnostic] {
    guard let written = partnership.movingInUntil else { return [] }
    let first = firstPublish(register)
    let latest = CalendarDay(ordinal: (first ?? now).day.ordinal + Self.longestStay)
    guard written.value.lastDay > latest else { return [] }
    let from = first.map { "the first publish, on \($0.day)" } ?? "today"
    return [
      Diagnostic(
        written.place, .movingInTooLong,
        "moving_in_until may be at most \(Self.longestStay) days after \(from), and it says \(written.value).",
        hint: "Write moving_in_until: \(latest.iso), or an earlier day.")
    ]
  }

  /// When the site was published for the first time, as far as the register tells; nil when it does not.
  ///
  /// The first publish records since when the public has had things, which are days of the content: they begin at
  /// midnight, unless a moment is written. Every other moment is that of a publish.
  private func firstPublish(_ register: Register) -> Moment? {
    register.standing.map(\.value).filter { entry in
      switch entry.event {
      case .archived, .withdrawn, .takenDown, .restored, .notLive: true
      case .published, .document, .text:
        entry.moment != Moment(startOf: entry.moment.day) && !openings(of: entry.item).contains(entry.moment)
      }
    }.map(\.moment).min()
  }

  /// Of an item, and of its documents.
  private func openings(of id: ItemID) -> [Moment] {
    guard let number = index[id] else { return [] }
    return ([lifetimes[number].opening?.moment] + documentLifetimes[number].map { $0?.opening }).compactMap(\.self)
  }
}
