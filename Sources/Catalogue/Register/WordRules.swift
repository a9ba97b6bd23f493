import Diagnostics
@_spi(Office) import Publications

/// Words are kept (content model, section 8).
extension Catalogue {
  /// Parts of a publication's words that the public has had and that are not written any more, before the last day and
  /// without a word to the public.
  func emptied(_ number: Int, _ record: ItemRecord, _ promise: Promise) -> [Diagnostic] {
    let item = items[number]
    guard promise.isKept else { return [] }
    return WordsPart.allCases.compactMap { part in
      // Words that were there before the item was are left over from lines that were lost.
      guard let known = record.words[part.rawValue], let published = record.published, published <= known.moment,
        !item.writes(part)
      else { return nil }
      let from = max(promise.from, known.moment)
      let isTold = item.changes.contains { $0.forOffice.on.firstDay >= known.moment.day && $0.span.from <= from }
      guard !isTold else { return nil }
      return Diagnostic(
        item.place, .registerWordsMissing,
        "The public has had the \(part.name) of \(item.id) since \(known.moment.day). It must stay until "
          + "\(promise.until.map { "\($0)" } ?? "its last day"), and it is gone.",
        hint: "Put the words back. If they are meant to go, tell readers: changes: [{on: \(from.day.iso), note: …}]. "
          + promise.withdrawal(in: "it"))
    }
  }
}

extension Catalogue {
  /// The parts of publications' words that the register knows and that are written no more, by items.
  package func emptiedParts(besides register: Register) -> [ItemID: [String]] {
    let records = Records(register)
    return items.filter { $0.id.type.isPublication }.reduce(into: [:]) { all, item in
      guard let record = records[item.recordedIDs], !record.isWithdrawn else { return }
      let parts = WordsPart.allCases.filter { record.words[$0.rawValue] != nil && !item.writes($0) }
      if !parts.isEmpty { all[item.id] = parts.map(\.rawValue) }
    }
  }
}

extension Item {
  /// Whether a part is written at all. What goes by an outcome is not emptied.
  fileprivate func writes(_ part: WordsPart) -> Bool {
    func hasWords(_ text: Prose?) -> Bool { text?.words.isEmpty == false }
    return switch part {
    case .summary: hasWords(summary)
    case .body: hasWords(body)
    case .learning: hasWords(review?.learning)
    case .response:
      switch review?.response {
      case .text(let text): hasWords(text)
      case .actions(let actions): !actions.isEmpty
      case nil: false
      }
    case .outcomeNote: review.map { !$0.outcome.needsNote || hasWords($0.outcomeNote) } ?? false
    }
  }
}

extension WordsPart {
  /// As a message names it.
  fileprivate var name: String {
    switch self {
    case .body: "text (body)"
    case .summary, .learning, .response, .outcomeNote: rawValue
    }
  }
}
