import Publications
import TestSupport

/// Who is there, and when.
extension SiteMaker {
  /// Pages that give built-in ones their words.
  static let builtIn =
    ["reviews", "training", "archive", "themes", "search", "accessibility", "privacy"]

  mutating func makeItems() {
    makeFrontPage()
    for _ in 0..<random.number(3...11) { makeItem(random.one(of: Self.types)) }
    for slug in random.some(of: Self.builtIn, onceIn: 12) { makeItem(.page, slug: slug) }
    if site.seed % 125 == 60 { makeMany() }
  }

  private static let types: [ItemType] = [
    .review, .review, .review, .review, .learningPack, .learningPack, .thematicReport, .thematicReport,
    .training, .training, .national, .page, .page,
  ]

  private mutating func makeFrontPage() {
    var page = MadeItem(id: ItemID(.page, "index"))
    page.isFolder = random.once(in: 3)
    page.keys = [("title", .text("Reviews"))]
    if random.once(in: 2) { page.themes = random.some(of: themes, onceIn: 3) }
    add(page)
  }

  private mutating func makeItem(_ type: ItemType, slug: String? = nil) {
    var item = MadeItem(id: ItemID(type, slug ?? self.slug()))
    item.isFolder = random.once(in: 2)
    item.isDraft = random.once(in: 8)
    item.isUnfinished = item.isDraft && random.once(in: 2)
    makeDates(&item)
    makeAbout(&item)
    share(&item)
    switch type {
    case .review: review(&item)
    case .learningPack: pack(&item)
    case .thematicReport: report(&item)
    case .training: training(&item)
    case .national: national(&item)
    case .page: page(&item)
    }
    add(item)
  }

  /// Some headings, and all the rest that its texts and documents are made from.
  private mutating func add(_ item: MadeItem) {
    var item = item
    if item.hasTexts {
      item.headings = (0..<random.number(0...3)).map { _ in
        random.one(of: ["Learning", "What next", "What next", "Part \(words.new())"])
      }
      if item.isFolder, random.once(in: 2) {
        item.textFile = name("map", random.one(of: ["png", "svg", "csv", "jpg"]))
      }
    }
    site.items.append(item)
    lives[item.id] = site.life(of: item, lives)
  }

  private mutating func slug() -> String {
    let number = site.items.count
    let start = random.one(of: ["child", "family", "7-minutes", "a", "z", "2026"])
    return random.once(in: 4) ? "\(start)-\(number)" : "\(start)-\(words.new())"
  }

  private mutating func makeDates(_ item: inout MadeItem) {
    let mayBeUndated = [.page, .review, .learningPack, .national].contains(item.id.type)
    let isUndated = mayBeUndated && random.once(in: item.id.type == .page ? 2 : item.id.type == .review ? 8 : 4)
    if !isUndated, !(item.isUnfinished && random.once(in: 2)) { item.published = timing() }
    if item.id.type != .national, random.once(in: 6) { item.withdrawn = withdrawal() }
  }

  mutating func withdrawal() -> MadeWithdrawal {
    let record: Withdrawal.Record? = random.one(of: [nil, .full, .bare])
    let reason = record == .bare && random.once(in: 2) ? nil : text("A reason")
    return MadeWithdrawal(on: timing(), reason: reason, record: record)
  }

  /// Only those before it, so that nothing is about itself.
  private mutating func makeAbout(_ item: inout MadeItem) {
    let mayBeAbout: [ItemType] = [.review, .thematicReport, .learningPack]
    guard [.learningPack, .thematicReport, .training].contains(item.id.type), random.once(in: 2) else { return }
    let others = site.items.filter { mayBeAbout.contains($0.id.type) }.map(\.id)
    item.about = Array(random.shuffled(others).prefix(random.number(1...2)))
  }

  // MARK: More than a list's page holds

  private mutating func makeMany() {
    let type = random.one(of: ItemType.allCases.filter { $0 != .page })
    let theme = random.one(of: themes)
    for number in 0..<random.number(200...216) {
      var item = MadeItem(id: ItemID(type, "one-of-many-\(number)"))
      item.isDraft = random.once(in: 25)
      item.published = random.once(in: 2) ? .date(.day(random.one(of: days))) : .date(.day(days[0]))
      if random.once(in: 3) { item.themes = [theme] }
      item.keys = [("title", .text("Child \(random.number(1...99)) \(words.new())"))]
      switch type {
      case .review: item.kind = "lcspr"
      case .training: item.keys.append(("on_demand", .plain("true")))
      case .national: item.keys += [("url", .plain(address())), ("publisher", .text(text("Panel")))]
      case .learningPack, .thematicReport, .page: break
      }
      add(item)
    }
  }
}
