import Diagnostics

/// What has been published: the partnership's promise, kept even against its own slip.
package struct Register: Sendable {
  /// Every line, in the order of the file.
  package let entries: [Located<RegisterEntry>]
  /// The lines that came true, without those that `not-live` took back, and without `not-live` itself.
  package let standing: [Located<RegisterEntry>]

  package init(_ entries: [Located<RegisterEntry>]) {
    self.entries = entries
    standing = TakenBack.standing(of: entries)
  }

  /// Whether no line stands that `not-live` has not taken back.
  package var isEmpty: Bool { standing.isEmpty }

  /// The same with lines behind its last one, in their order.
  package func adding(_ more: [RegisterEntry]) -> Register {
    guard !more.isEmpty else { return self }
    let last = entries.map(\.place).max() ?? SourcePlace(path: "Content/register.csv")
    return Register(
      entries + more.enumerated().map { Located($1, at: SourcePlace(path: last.path, line: last.line + 1 + $0)) })
  }

  /// A new line, no earlier than the last one of its item. A clock that was ahead has left lines from what is still to
  /// come, and what is recorded with the right one is to be read behind them.
  package func behindLast(_ new: NewEntry, now: Moment) -> NewEntry {
    guard let end = lastMoment, end > now else { return new }
    let last = entries.filter { $0.value.item == new.entry.item }.map(\.value.moment).max()
    return last.flatMap { $0 > now ? new.notBefore($0) : nil } ?? new
  }

  /// The moment of its last entry, and where that stands: no clock may be behind it.
  package var end: Located<Moment>? {
    entries.max { $0.value.moment < $1.value.moment }.map { Located($0.value.moment, at: $0.place) }
  }

  package var lastMoment: Moment? { end?.value }

  /// Whether it was kept by a program that did not record words yet, nor every file.
  package var isFromBefore: Bool { !isEmpty && !standing.contains { $0.value.event == .text } }
}

/// A register's entries by the items that they are about.
package struct Records: Sendable {
  private let entries: [ItemID: [Located<RegisterEntry>]]

  package init(_ register: Register) {
    entries = Dictionary(grouping: register.standing, by: \.value.item)
  }

  /// Every id under which something is recorded.
  package var ids: Set<ItemID> { Set(entries.keys) }

  /// What is recorded of an item that has had these ids; nil when that is nothing.
  package subscript(_ ids: some Sequence<ItemID>) -> ItemRecord? {
    let found = ids.flatMap { entries[$0] ?? [] }
    return found.isEmpty ? nil : ItemRecord(found)
  }

  /// What is recorded under an id.
  package subscript(_ id: ItemID) -> ItemRecord? { self[CollectionOfOne(id)] }
}

extension ItemID {
  /// The item whose page is, or would be, at a path: `/reviews/child-s/`.
  package init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let slug = parts.last, ItemID.isSlug(slug) else { return nil }
    switch parts.count {
    case 1: self.init(.page, slug)
    case 2:
      guard let type = ItemType(rawValue: parts[0]), type != .page, type.hasPages else {
        return nil
      }
      self.init(type, slug)
    default: return nil
    }
  }
}

extension Item {
  /// The ids under which the register may know it: its own, and those of its former addresses.
  package var recordedIDs: Set<ItemID> { Set(formerPaths.compactMap { ItemID(path: $0.value) } + [id]) }
}
