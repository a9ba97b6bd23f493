import Publications
import TestSupport

extension MadeSite {
  /// The site as it would have been written if nobody had thought of what is absent as of a moment
  /// (content model, section 7).
  func withoutWhatIsAbsent(asOf moment: Moment) -> MadeSite {
    let lives = lives
    var site = self
    site.items = items.filter { lives[$0.id]?.isPublic(asOf: moment) ?? false }
    site.statementFacts.removeAll { $0.date.opens > moment }
    if formerly?.until.map({ $0.opens > moment }) ?? false { site.formerly = nil }
    let themes = Set(site.items.flatMap(\.themes))
    for number in site.items.indices {
      let item = site.items[number]
      site.items[number].documents = documents(of: item, asOf: moment, lives)
      site.items[number].deleteParts(asOf: moment)
      // A text that has gone may link to what is absent: nobody sees it.
      if let life = lives[item.id], life.isWithdrawn(asOf: moment) || life.isArchived(asOf: moment) {
        site.items[number].carelessEnd = []
      }
      site.items[number].mapTexts { passages in
        passages.compactMap { passage in
          without(passage, asOf: moment, lives, themes: hasThemeList ? nil : themes)
        }
      }
    }
    return site
  }

  private func documents(
    of item: MadeItem, asOf moment: Moment, _ lives: [ItemID: Life]
  ) -> [MadeDocument] {
    item.documents.compactMap { document in
      guard let opening = firstShown(document, in: item, lives), opening <= moment else { return nil }
      var document = document
      document.corrections.removeAll { $0.on.opens > moment }
      document.withdrawn = document.withdrawn.flatMap { $0.on.opens > moment ? nil : $0 }
      return document
    }
  }

  /// Nil for a text before its time.
  ///
  /// - Parameter themes: those that are left; nil when all are known.
  private func without(
    _ passage: Passage, asOf moment: Moment, _ lives: [ItemID: Life], themes: Set<String>?
  ) -> Passage? {
    switch passage {
    case .markdown, .block: return passage
    case .when(.from(let timing), _): return timing.opens <= moment ? passage : nil
    case .when(.item(let id), _): return lives[id]?.isPublic(asOf: moment) ?? false ? passage : nil
    case .list(var list):
      list.items.removeAll { !(lives[$0]?.isPublic(asOf: moment) ?? false) }
      if let themes { list.themes.removeAll { !themes.contains($0) } }
      return .list(list)
    }
  }
}

extension MadeItem {
  fileprivate mutating func deleteParts(asOf moment: Moment) {
    withdrawn = withdrawn.flatMap { $0.on.opens > moment ? nil : $0 }
    facts.removeAll { $0.date.opens > moment }
    changes.removeAll { $0.on.opens > moment }
    outcomeUntil = outcomeUntil.flatMap { $0.opens > moment ? nil : $0 }
    for number in actions.indices {
      actions[number].done = actions[number].done.flatMap { $0.opens > moment ? nil : $0 }
    }
    if let notice {
      let isBefore = notice.from.map { $0.opens > moment } ?? false
      let isAfter = notice.until.map { Moment(startOf: $0.lastDay.next) <= moment } ?? false
      if isBefore || isAfter { self.notice = nil }
    }
  }

  mutating func mapTexts(_ change: ([Passage]) -> [Passage]) {
    body = change(body)
    carelessEnd = change(carelessEnd)
    learning = change(learning)
    response = change(response)
  }
}
