extension Edition {
  /// The items that a `list` block shows.
  func publicList(_ block: ListBlock) -> PublicList {
    var items = candidates(for: block).filter { matches($0, block) }
    if let after = block.after { items.removeFirst(min(after, items.count)) }
    if let newest = block.newest { items.removeLast(max(0, items.count - newest)) }
    if block.items.isEmpty {
      switch block.order {
      case .newest: break
      case .oldest: items.reverse()
      case .title: items.sort { PublicOrder.byTitle($0.order, $1.order) }
      }
    }
    return PublicList(items: items, intro: block.intro, empty: block.empty ?? empty(for: block))
  }

  /// In the order in which `newest` counts: newest first, upcoming training soonest first.
  private func candidates(for block: ListBlock) -> [PublicItem] {
    if !block.items.isEmpty { return block.items.compactMap { self[$0.value] } }
    if block.types == [.training] {
      return block.when == .upcoming ? upcomingTraining : pastTraining
    }
    return block.types.isEmpty ? [] : items
  }

  private func matches(_ item: PublicItem, _ block: ListBlock) -> Bool {
    guard block.standings.contain(item.standing) else { return false }
    if !block.types.isEmpty, !block.types.contains(item.id.type) { return false }
    if item.id.type == .training, item.isUpcoming != (block.when == .upcoming) { return false }
    if !block.kinds.isEmpty, !block.kinds.contains(where: { $0.value == item.kind?.slug }) {
      return false
    }
    if !block.themes.isEmpty {
      let wanted = Set(block.themes.map { Theme.slug(of: $0.value) })
      guard item.themes.contains(where: { wanted.contains($0.slug) }) else { return false }
    }
    if !block.audiences.isEmpty {
      guard item.audiences.contains(where: block.audiences.contains) else { return false }
    }
    return true
  }

  /// The sentence that stands in place of an empty list.
  private func empty(for block: ListBlock) -> String {
    guard block.types.count == 1, let type = block.types.first else {
      return "Nothing is published here at present."
    }
    if block.standings != .archived, let kind = block.kinds.first, block.kinds.count == 1,
      let many = partnership.kinds[kind.value]?.many
    {
      return "No \(many.prefix(1).lowercased() + many.dropFirst()) are published at present."
    }
    switch (type, block.standings, block.when) {
    case (.training, _, .upcoming): return "No training is planned at present."
    case (.training, _, .past): return "There is no past training to show."
    case (_, .archived, _): return "Nothing has been archived yet."
    default: return Self.empty(for: type)
    }
  }

  /// The sentence for a type's own list.
  package static func empty(for type: ItemType) -> String {
    switch type {
    case .review: "No reviews are published at present."
    case .learningPack: "No learning packs are published at present."
    case .thematicReport: "No thematic reports are published at present."
    case .training: "No training is planned at present."
    case .national: "No national reviews or reports are listed at present."
    case .page: "There are no pages here at present."
    }
  }
}

extension ListBlock.Standings {
  fileprivate func contain(_ standing: Standing) -> Bool {
    switch self {
    case .current: standing.isWhole
    case .archived: standing == .archived
    case .all: standing.hasContent
    }
  }
}
