import Publications
import TestSupport

/// Every block with options of all sorts.
extension SiteMaker {
  mutating func block(_ setting: Setting) -> Passage {
    switch random.number(1...7) {
    case 1: return .block("national-repository", [])
    case 2: return .block("media-enquiries", [])
    case 3: return .block("concern", [])
    case 4:
      let who = random.one(of: ["business_unit", "media", "accessibility"])
      return .block("contact", [("who", .plain(who))])
    case 5:
      return .block(
        "quote",
        [("text", .markdown(quotation(setting))), ("source", .text(text("Working Together")))]
          + entry("edition", in: 2) { .text($0.text("2023")) } + entry("url", in: 2) { .plain($0.address()) })
    default:
      return .block(
        "downloads",
        option("from", ["page", "lists", "both"], in: 2)
          + entry("kind", in: 4) { _ in .words(["report", "presentation", "appendix"]) })
    }
  }

  private mutating func quotation(_ setting: Setting) -> String {
    "\(text("“Quoted”")) *words*[^q].\n\n\(link(setting))\n\n[^q]: \(text("Note"))"
  }

  // MARK: Lists

  mutating func list() -> Passage {
    random.once(in: 4) ? .list(listOfNamed()) : .list(listOfTypes())
  }

  /// Named items, the front page among them, which is always there: without any name it would be
  /// another list. `of` keeps the front page out of it.
  private mutating func listOfNamed() -> MadeList {
    let ids = site.items.filter { !$0.isOneOfMany }.map(\.id)
    let others = random.some(of: ids, onceIn: 2).filter { $0 != .front }
    var list = MadeList(items: random.shuffled(others + [.front]))
    list.keys = entry("of", in: 2) { _ in .words(["reviews", "learning-packs", "training", "national"]) }
    list.keys += option("standing", ["current", "all"], in: 2) + introAndEmpty()
    list.keys += entry("newest", in: 4) { .plain("\($0.random.number(1...3))") }
    return list
  }

  private mutating func listOfTypes() -> MadeList {
    let publications: [ItemType] = [.review, .learningPack, .thematicReport]
    var types = random.one(of: [publications] + ItemType.allCases.map { [$0] })
    if random.once(in: 8) { types += types == [.training] ? [] : [.training] }
    var list = MadeList()
    let folders = types.map(\.folder)
    list.keys = [("of", folders.count == 1 && random.once(in: 2) ? .plain(folders[0]) : .words(folders))]
    if types.contains(.review) { list.keys += entry("kind", in: 4) { $0.kinds() } }
    if !Set(types).isDisjoint(with: publications) {
      list.keys += option("standing", ["current", "archived", "all"], in: 2)
    }
    if types.contains(.training) { list.keys += option("when", ["upcoming", "past"], in: 2) }
    list.keys += option("order", ["newest", "oldest", "title"], in: 3)
    list.keys += entry("newest", in: 3) { .plain("\($0.random.number(1...4))") }
    list.keys += entry("after", in: 4) { .plain("\($0.random.number(1...2))") }
    list.keys += entry("audience", in: 6) { _ in .words(["practitioners", "families"]) } + introAndEmpty()
    if random.once(in: 3) { list.themes = listedThemes() }
    return list
  }

  private mutating func kinds() -> YAML {
    random.once(in: 2) ? .plain("lcspr") : .words(["scr", "sar", "lcspr"] + addedKinds)
  }

  private mutating func option(_ key: String, _ words: [String], in times: Int) -> [YAML.Entry] {
    entry(key, in: times) { .plain($0.random.one(of: words)) }
  }

  private mutating func introAndEmpty() -> [YAML.Entry] {
    entry("intro", in: 4) { .text($0.text("These are they")) }
      + entry("empty", in: 4) { .text($0.text("None yet")) }
  }

  /// One that is known at all times, and any others: without any theme it would be another list.
  private mutating func listedThemes() -> [String] {
    let known = site.hasThemeList ? themes : site.items.first { $0.id == .front }?.themes ?? []
    guard let first = random.any(of: known) else { return [] }
    let all = site.items.flatMap(\.themes).filter { $0 != first }
    return [first] + (random.any(of: all).map { [$0] } ?? [])
  }
}
