import Diagnostics

/// What is recorded of one item.
package struct ItemRecord {
  /// Under which it was recorded first.
  package let id: ItemID
  /// The line that recorded it first.
  package let place: SourcePlace
  /// When it was recorded as public; nil when only something else of it is, because lines were lost.
  package private(set) var published: Moment?
  /// The last day that was ever promised.
  package private(set) var until: CalendarDay?
  /// The last day that was promised first, or that an exact date brought.
  package private(set) var firstUntil: CalendarDay?
  /// When a last day was promised for the last time.
  package private(set) var promised: Moment?
  /// Every file that came out, by its name.
  package private(set) var documents: [String: DocumentRecord] = [:]
  /// The parts of its words, by their names.
  package private(set) var words: [String: Version] = [:]
  private(set) var isArchived = false
  /// Since when it is down itself, and what is down of its files.
  package private(set) var down = TakenDownParts()

  package struct DocumentRecord {
    /// Since when the public has had it, in whatever version.
    package let since: Moment
    /// When its last version was recorded.
    package let moment: Moment
    /// The last day that was promised for it, or for its item before that was over.
    package fileprivate(set) var until: CalendarDay?
    package let sha256: String
    /// Whether it stays as long as its item: a picture is promised to nobody.
    let followsItem: Bool
  }

  /// When a version was recorded, and which.
  package struct Version {
    package let moment: Moment
    package let sha256: String
  }

  /// Since when it is public. The public cannot have had a document of it before.
  package var since: Moment? { published ?? documents.values.map(\.since).min() }

  /// The last day that was promised for it or for one of its documents, which may have a window of its own.
  package var longestUntil: CalendarDay? {
    ([until] + documents.filter { down.name($0.key) == nil }.map(\.value.until)).compactMap(\.self).max()
  }

  /// Whether it is down as a whole.
  package var isWithdrawn: Bool { down.item != nil }

  /// - Parameter entries: at least one. Lines may have been merged by hand, so that their moments
  ///   tell the order; and where these are the same, their places.
  init(_ entries: [Located<RegisterEntry>]) {
    let entries = entries.sorted { ($0.value.moment, $0.place) < ($1.value.moment, $1.place) }
    id = entries[0].value.item
    place = entries[0].place
    let firstPromise = entries.first { $0.value.event == .published && $0.value.until != nil }?.value.moment
    down = TakenDownParts(beside: entries.map(\.value))
    for entry in entries { add(entry.value, firstPromise) }
  }

  private mutating func add(_ entry: RegisterEntry, _ firstPromise: Moment?) {
    switch entry.event {
    case .published:
      published = published ?? entry.moment
      guard let until = entry.until else { return }
      if canEndEarlier(on: until) { endEarlier(on: until) } else { promise(until, at: entry.moment) }
    case .archived: isArchived = true
    case .restored:
      if entry.file == nil { isArchived = false }
      down.add(entry, known: documents)
    case .withdrawn, .takenDown: down.add(entry, known: documents)
    case .notLive: break
    case .text:
      guard let part = entry.file, let sha256 = entry.sha256 else { return }
      words[part] = Version(moment: entry.moment, sha256: sha256)
    case .document:
      guard let file = entry.file, let sha256 = entry.sha256 else { return }
      let last = documents[file]
      let follows = entry.until != nil || (firstPromise.map { entry.moment < $0 } ?? true)
      documents[file] = DocumentRecord(
        since: last?.since ?? entry.moment, moment: entry.moment,
        until: [last?.until, entry.until, follows ? until : nil].compactMap(\.self).max(), sha256: sha256,
        followsItem: follows)
    }
  }

  /// What is still there stays as long as its item does. What had gone by then, went rightly.
  private mutating func promise(_ day: CalendarDay, at moment: Moment) {
    promised = moment
    firstUntil = firstUntil ?? day
    until = max(until ?? day, day)
    for (file, document) in documents
    where document.followsItem && (document.until.map { moment.day <= $0 } ?? true) {
      documents[file]?.until = max(document.until ?? day, day)
    }
  }
}

/// A month made exact: the last day is that of the exact day then (content model, section 8).
extension ItemRecord {
  /// Whether the last day can be that of a month or a year, and an earlier one that of a day in it. No publish records
  /// an earlier last day for anything else.
  package func canEndEarlier(on day: CalendarDay) -> Bool {
    guard let until, until == firstUntil, !isWithdrawn else { return false }
    // The last day of a month, counted on, is the 28th of one or later.
    return until.day >= 28 && day < until && day > until.adding(months: -12)
  }

  /// Its documents go with it, but for those that have days of their own.
  package mutating func endEarlier(on day: CalendarDay) {
    for (file, document) in documents where document.until == until { documents[file]?.until = day }
    (until, firstUntil) = (day, day)
  }

  /// A document never ends before its item.
  package mutating func endEarlier(document file: String, on day: CalendarDay) {
    documents[file]?.until = max(day, until ?? day)
  }
}
