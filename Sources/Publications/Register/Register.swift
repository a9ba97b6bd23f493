/// What has been published: the partnership's promise, kept even against its own slip.
public struct Register: Sendable {
  public let entries: [Located<RegisterEntry>]

  public init(_ entries: [Located<RegisterEntry>]) {
    self.entries = entries
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The moment of its last entry: no clock may be behind it.
  public var lastMoment: Moment? { entries.map(\.value.moment).max() }

  /// What is recorded of each item, by its id.
  public var records: [ItemID: ItemRecord] {
    var records: [ItemID: ItemRecord] = [:]
    for entry in entries {
      records[entry.value.item, default: ItemRecord(id: entry.value.item, place: entry.place)].add(entry)
    }
    return records
  }
}

/// What is recorded of one item.
public struct ItemRecord: Sendable {
  public let id: ItemID
  /// The line that recorded it first.
  public let place: SourcePlace
  /// Since when it is public; nil when only something else of it is recorded, after lines were lost.
  public private(set) var published: Moment?
  /// The last day that was ever promised.
  public private(set) var until: CalendarDay?
  public private(set) var documents: [String: DocumentRecord] = [:]
  public private(set) var isArchived = false
  public private(set) var isWithdrawn = false

  public struct DocumentRecord: Sendable {
    public let place: SourcePlace
    /// When its last version was recorded.
    public let moment: Moment
    public let until: CalendarDay?
    public let sha256: String
  }

  fileprivate init(id: ItemID, place: SourcePlace) {
    self.id = id
    self.place = place
  }

  /// Lines may have been merged by hand, so that the latest moment counts, not the last line.
  fileprivate mutating func add(_ entry: Located<RegisterEntry>) {
    let value = entry.value
    switch value.event {
    case .published:
      published = published.map { min($0, value.moment) } ?? value.moment
      until = [until, value.until].compactMap(\.self).max()
    case .restored: isWithdrawn = false
    case .archived: isArchived = true
    case .withdrawn: isWithdrawn = true
    case .document:
      guard let file = value.file, let sha256 = value.sha256 else { return }
      let last = documents[file]
      guard last.map({ $0.moment <= value.moment }) ?? true else { return }
      documents[file] = DocumentRecord(
        place: entry.place, moment: value.moment,
        until: [last?.until, value.until].compactMap(\.self).max(), sha256: sha256)
    }
  }
}
