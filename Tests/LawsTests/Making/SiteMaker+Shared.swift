import Publications
import TestSupport

/// What all items share, but for their texts.
extension SiteMaker {
  mutating func share(_ item: inout MadeItem) {
    item.keys.append(("title", .text(title())))
    item.themes = random.some(of: themes, onceIn: 4)
    if !site.hasThemeList, random.once(in: 4) { item.themes.append(text("Theme")) }
    item.keys += entry("audience", in: 4) { maker in
      .words(maker.random.some(of: Audience.allCases, onceIn: 2).map(\.rawValue))
    }
    item.keys += entry("language", in: 5) { .plain($0.random.one(of: ["en-GB", "cy", "pl", "zh-Hant"])) }
    guard item.id.type != .national else { return }
    item.keys += entry("short_title", in: 4) { .text("Short \($0.words.new())") }
    item.keys += entry("review_due", in: 4) { .plain($0.date().iso) }
    item.keys += entry("publisher", in: 4) { .text($0.text("The old Board")) }
    item.keys += entry("with", in: 5) { $0.texts("Otherton") }
    if random.once(in: 3) { item.facts.append(DatedFact(key: "updated", date: date())) }
    if random.once(in: 5) { item.changes = corrections() }
    if random.once(in: 4) { makeFormerPaths(&item) }
  }

  /// Some the same, so that what comes next decides their order.
  private mutating func title() -> String {
    let title = random.one(of: ["Child 10", "Child 9", "child 9", "Family É", "A: “b” & <c>", "2014"])
    return random.once(in: 4) ? title : "\(title) \(words.new())"
  }
}
