import Publications

/// What the public was told of a publication or a document, in words for whoever would break it.
struct Promise {
  /// What it is: `reviews/child-s`, `report.pdf of reviews/child-s`.
  private let name: String
  private let verb: String
  /// Since when the public can see it.
  let published: Moment
  /// The last day on which it must be there.
  let until: CalendarDay?
  /// The last day that was promised first, which tells of the date that was written.
  let firstUntil: CalendarDay?
  private let item: ItemID
  /// From when on it is to be looked at: it was promised for no earlier moment.
  let from: Moment

  init(
    item: ItemID, _ published: Moment, _ until: CalendarDay?, _ moment: Moment, firstUntil: CalendarDay? = nil
  ) {
    self.item = item
    self.firstUntil = firstUntil
    name = "\(item)"
    verb = "seen"
    self.published = published
    self.until = until
    from = max(moment, published)
  }

  /// The same with another last day.
  func lasting(until day: CalendarDay?) -> Promise {
    Promise(item: item, published, day, from, firstUntil: firstUntil)
  }

  /// Of a document of something that was promised.
  init(file: String, _ document: ItemRecord.DocumentRecord, _ promise: Promise) {
    item = promise.item
    name = "\(file) of \(promise.item)"
    verb = "had"
    published = document.since
    until = document.until
    firstUntil = nil
    from = max(promise.from, document.moment)
  }

  /// Whether the last day is still to come, or is today.
  var isKept: Bool { until.map { from.day <= $0 } ?? false }

  var since: String { "The public has \(verb) \(name) since \(published.day)" }

  /// Since when, and until when.
  var words: String { until.map { "\(since). It must stay until \($0)" } ?? since }

  /// What is to be written to take it down.
  var withdrawn: String { "\(WithdrawalLine(since: from, after: published))" }

  /// What is to be written when a file has changed on purpose.
  var correction: String { "{on: \(from.day.iso), note: …}" }

  func withdrawal(in place: String) -> String { "To take it down, write \(withdrawn) in \(place)." }

  func moved(from id: ItemID) -> String {
    "If the file has a new name, write former_urls: [\(id.path ?? "/")] in it."
  }
}
