import Diagnostics
import Publications

extension Catalogue {
  /// What the register has never seen, and what says that it has been public for longer than a week: most likely a
  /// year that was not changed. The first time that a site is published, `movingIn` asks instead.
  ///
  /// What says an early date and has waited for an item that it is about says that item's.
  ///
  /// - Parameters:
  ///   - backdated: those of which somebody has said that it is meant.
  ///   - sha256: of a file, in lower-case hexadecimal digits; nil when it cannot be read.
  package func wrongYears(
    besides register: Register, asOf moment: Moment, backdated: Set<ItemOrDocument>, sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    guard !register.isEmpty else { return [] }
    return unseenOfLongAgo(besides: register, asOf: moment, sha256: sha256)
      .filter { $0.hasOwnDay && !backdated.contains($0.what) && !isMovingIn($0, asOf: moment) }
      .map { unseen in
        let says = unseen.date.map { "it says \($0). Is the year right?" }
        return Diagnostic(
          unseen.place, .wrongYear,
          "The public has not seen this before, yet "
            + (says ?? "it says undated: that the public has had it for long. Is that right?"),
          hint: "If it is meant, publish with --backdated \(unseen.what).")
      }
  }

  /// Documents that would be public at once, without a day of their own, in what has been public for longer than a
  /// week: most likely one that is meant for later. For a publishing alone, besides `wrongYears`.
  ///
  /// - Parameters:
  ///   - backdated: those of which somebody has said that it is meant.
  ///   - sha256: of a file, in lower-case hexadecimal digits; nil when it cannot be read.
  package func undatedAdditions(
    besides register: Register, asOf moment: Moment, backdated: Set<ItemOrDocument>, sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    unseenOfLongAgo(besides: register, asOf: moment, sha256: sha256)
      .filter { $0.isUndatedAddition(asOf: moment) && !backdated.contains($0.what) && !isMovingIn($0, asOf: moment) }
      .map { unseen in
        let since = unseen.itemKnownSince.map { " since \($0.day)" } ?? ""
        return Diagnostic(
          unseen.place, .undatedDocument,
          "\(unseen.what.file ?? "This") is new, has no day of its own, and would be public now: "
            + "\(unseen.what.item) has been public\(since).",
          hint: "If it is to be public now, write published: \(moment.day.iso) in its entry. If it is to wait, write "
            + "the day on which it may be seen. If the public has had it for long, publish with --backdated "
            + "\(unseen.what).")
      }
  }
}

extension Unseen {
  func isUndatedAddition(asOf moment: Moment) -> Bool {
    !hasOwnDay && itemKnownSince.map { Self.isLong($0, before: moment) } ?? false
  }
}
