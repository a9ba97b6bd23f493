import Publications

/// What somebody has decided for one publishing, on the command line.
package struct PublishDecisions: Sendable {
  /// That what opened long ago may be taken as known: the site is published for the first time.
  package var isFirst = false
  /// Items and documents whose early dates are meant.
  package var backdated: Set<ItemOrDocument> = []
  /// Items whose texts somebody has looked at, though they seem to tell of a person.
  package var lookedAt: Set<ItemID> = []
  /// What was withdrawn or taken down, and is to be public again.
  package var restored: Set<ItemOrDocument> = []
  /// That what is live counts as known, though the register does not know it.
  package var isLiveKnown = false
  /// That the machine's clock is right, though it is far from the last run's.
  package var isClockRight = false

  package init() {}
}
