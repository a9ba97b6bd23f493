/// A line of `Content/register.csv`: what the public could see, and since when
/// (content model, section 8).
package struct RegisterEntry: Hashable, Sendable {
  package enum Event: String, CaseIterable, Sendable {
    /// An item was public from then on; again, when its window grew.
    case published
    /// A file was, in a version.
    case document
    /// A part of an item's words was; `file` holds the part's name.
    case text
    case archived
    /// Taken down by the content; with a file, that file.
    case withdrawn
    /// Taken down at once, by `publish --take-down`, until the content says so or it is restored.
    case takenDown = "taken-down"
    /// What was withdrawn or taken down came back; with a file, that file in these bytes.
    case restored
    /// The line before it that has the same item, file and hash never came true.
    case notLive = "not-live"
  }

  package var event: Event
  package var item: ItemID
  /// Since when.
  package var moment: Moment
  /// The last day of the window; nil where nothing is promised.
  package var until: CalendarDay?
  /// The name of a document's file; for `text`, of the part of the words.
  package var file: String?
  /// Of the file, or of the words, in lower-case hexadecimal digits.
  package var sha256: String?

  package init(
    event: Event, item: ItemID, moment: Moment, until: CalendarDay? = nil, file: String? = nil,
    sha256: String? = nil
  ) {
    self.event = event
    self.item = item
    self.moment = moment
    self.until = until
    self.file = file
    self.sha256 = sha256
  }
}

extension RegisterEntry {
  /// The same, no earlier than another line.
  func notBefore(_ last: Moment) -> RegisterEntry {
    var entry = self
    entry.moment = max(moment, last)
    return entry
  }

  /// The line that says that this one never came true; nil for what holds all the same, as a withdrawal does.
  ///
  /// - Parameter moment: when that is found out.
  package func takenBack(at moment: Moment) -> RegisterEntry? {
    switch event {
    case .published, .document, .text, .restored:
      RegisterEntry(event: .notLive, item: item, moment: max(moment, self.moment), file: file, sha256: sha256)
    case .archived, .withdrawn, .takenDown, .notLive: nil
    }
  }
}
