import Diagnostics
import Publications

extension Catalogue {
  /// Every id that an item names must be one.
  static func checkReferences(_ items: [Item], _ index: [ItemID: Int], _ problems: Problems) {
    for item in items {
      for about in item.about {
        check(about, as: "about", allowed: [.review, .thematicReport, .learningPack], index, problems)
      }
      for block in item.body.blocks { check(block.value, index, problems) }
      for document in item.documents { check(document, items, index, problems) }
    }
  }

  private static func check(_ block: Block, _ index: [ItemID: Int], _ problems: Problems) {
    switch block {
    case .list(let list):
      for item in list.items { check(item, as: "items", allowed: nil, index, problems) }
    case .when(let when):
      if case .item(let item) = when.condition {
        check(item, as: "item", allowed: nil, index, problems)
      }
    case .downloads, .nationalRepository, .mediaEnquiries, .concern, .contact, .quote: break
    }
  }

  private static func check(
    _ document: Document, _ items: [Item], _ index: [ItemID: Int], _ problems: Problems
  ) {
    switch document.source.value {
    case .file, .web: break
    case .item(let id):
      check(
        Located(id, at: document.source.place), as: "item",
        allowed: Set(ItemType.allCases).subtracting([.national]), index, problems)
    case .document(let id, let file):
      check(Located(id, at: document.source.place), as: "item", allowed: nil, index, problems)
      guard let number = index[id] else { return }
      let names = items[number].documents.compactMap(\.fileName)
      if !names.contains(file) {
        problems.add(
          document.source.place, .unknownDocument, "\(id) has no document \(file).",
          hint: problems.suggestion(for: file, among: names)
            ?? "Name one of its documents, or the item alone: \(id).")
      }
    }
  }

  private static func check(
    _ reference: Located<ItemID>, as key: String, allowed: Set<ItemType>?, _ index: [ItemID: Int],
    _ problems: Problems
  ) {
    let id = reference.value
    if index[id] == nil {
      let hint = problems.suggestion(for: id.description, among: index.keys.map(\.description).sorted())
      problems.add(
        reference.place, .unknownItem, "\(key) names \(id), and there is no such item.",
        hint: hint ?? "Write the id of an item: its folder and its name, as in reviews/child-s.")
    } else if let allowed, !allowed.contains(id.type) {
      let types = ItemType.allCases.filter(allowed.contains).map(\.folder)
      problems.add(
        reference.place, .wrongType, "\(key) names \(id), which is of the wrong type.",
        hint: "It takes ids of \(types.joined(separator: ", ")).")
    }
  }

  /// `publish_until` only ever makes a window longer: the first, where there are two.
  static func checkWindows(_ items: [Item], _ lifetimes: [Lifetime], _ problems: Problems) {
    for (item, lifetime) in zip(items, lifetimes) {
      guard let until = item.publishUntil, case .date(let date) = until.value,
        let earliest = lifetime.stages.lazy.compactMap(\.earliestLastDay).first, date.lastDay < earliest
      else { continue }
      problems.add(
        until.place, .windowTooShort,
        "publish_until is \(date), but \(item.id) must stay public until \(earliest) at least.",
        hint: "The earliest day allowed is \(earliest.iso). To end a publication sooner, use "
          + "withdrawn with a reason.")
    }
  }

  /// A theme has one spelling, and is one of those allowed.
  static func checkThemes(
    _ items: [Item], _ partnership: Partnership, _ problems: Problems
  ) {
    let allowed = partnership.themes.map { Set($0.map(\.value)) }
    var spellings: [String: Located<String>] = [:]
    for theme in partnership.themes ?? [] { spellings[Theme.slug(of: theme.value)] = theme }
    for item in items {
      for theme in item.themes {
        if let allowed, !allowed.contains(theme.value) {
          let hint = problems.suggestion(for: theme.value, among: allowed.sorted())
          problems.add(
            theme.place, .unknownTheme,
            "“\(theme.value)” is not one of the themes that site.yml lists.",
            hint: hint ?? "Use one of them, or add it to themes in Content/site.yml.")
        } else if let first = spellings[Theme.slug(of: theme.value)] {
          guard first.value != theme.value else { continue }
          problems.add(
            theme.place, .themeSpelling,
            "“\(theme.value)” is spelt “\(first.value)” in \(first.place.path), line "
              + "\(first.place.line). Both would have the same page.",
            hint: "Spell it the same everywhere.")
        } else {
          spellings[Theme.slug(of: theme.value)] = theme
        }
      }
      for block in item.body.blocks {
        guard case .list(let list) = block.value else { continue }
        checkListedThemes(list, items, allowed, problems)
      }
    }
  }

  private static func checkListedThemes(
    _ list: ListBlock, _ items: [Item], _ allowed: Set<String>?, _ problems: Problems
  ) {
    guard !list.themes.isEmpty else { return }
    let known = allowed ?? Set(items.flatMap { $0.themes.map(\.value) })
    let slugs = Set(known.map(Theme.slug))
    for theme in list.themes where !slugs.contains(Theme.slug(of: theme.value)) {
      let hint = problems.suggestion(for: theme.value, among: known.sorted())
      problems.add(
        theme.place, .unknownTheme, "No item has the theme “\(theme.value)”.",
        hint: hint ?? "Use a theme that an item has.")
    }
  }
}
