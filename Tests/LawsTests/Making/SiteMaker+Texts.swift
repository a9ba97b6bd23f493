import Publications
import TestSupport

extension SiteMaker {
  mutating func makeTexts() {
    for number in site.items.indices where !site.items[number].isOneOfMany {
      let item = site.items[number]
      let setting = Setting(host: item, from: lives[item.id]?.opening)
      makeKeys(number, setting)
      guard item.id.type != .national else { continue }
      site.items[number].body = body(setting)
      guard item.id.type == .review else { continue }
      if random.once(in: 3) { site.items[number].learning = passages(setting, 1...3) }
      if item.actions.isEmpty, random.once(in: 4) { site.items[number].response = passages(setting, 1...2) }
    }
  }

  private mutating func makeKeys(_ number: Int, _ setting: Setting) {
    let item = setting.host
    site.items[number].keys += entry("summary", in: 2) { .text($0.line(setting)) }
    let needsNote = item.outcome?.needsNote ?? false
    if needsNote && !item.isUnfinished || item.outcome != nil && random.once(in: 4) {
      site.items[number].keys.append(("outcome_note", .text(line(setting))))
    }
    if item.id.type != .national, random.once(in: 3) { site.items[number].notice = notice(setting) }
  }

  private mutating func notice(_ setting: Setting) -> MadeNotice {
    let from = random.once(in: 2) ? date() : nil
    var until = random.once(in: 2) ? date() : nil
    if let from, let last = until, last.lastDay < from.firstDay { until = nil }
    let opening = setting.from.map { max($0, from?.opens ?? $0) }
    return MadeNotice(
      kind: random.one(of: Notice.Kind.allCases), text: line(Setting(host: setting.host, from: opening)),
      from: from, until: until)
  }

  /// Inline Markdown.
  private mutating func line(_ setting: Setting) -> String {
    let start = random.one(of: ["A *word*, and", "It says “so”:", "`Code` & more -", "2 < 3, ~~not~~"])
    return random.once(in: 2) ? "\(start) \(words.new())." : "\(start) \(link(setting))."
  }

  /// Links that may lead to anything, in the texts of anything.
  mutating func makeCarelessLinks() {
    site.isCareless = true
    for _ in 0..<random.number(1...3) { makeCarelessLink() }
  }

  private mutating func makeCarelessLink() {
    let number = random.one(of: site.items.indices.filter { site.items[$0].hasTexts })
    let setting = Setting(host: site.items[number], isCareless: true)
    let passage = Passage.markdown("Perhaps \(link(setting)).")
    let isLater = random.once(in: 3)
    site.items[number].carelessEnd.append(isLater ? .when(.from(timing()), [passage]) : passage)
  }

  // MARK: Bodies

  /// Its headings in their order, with all else between them.
  private mutating func body(_ setting: Setting) -> [Passage] {
    var body: [Passage] = []
    for heading in setting.host.headings {
      body += anything(setting, 0...2)
      body.append(.markdown("\(random.one(of: ["##", "###"])) \(heading)"))
    }
    body += anything(setting, 0...3)
    if let file = setting.host.textFile { body.append(naming(file)) }
    if setting.host.id == .front { body += [list(), list()] }
    return body
  }

  private mutating func naming(_ file: String) -> Passage {
    let isImage = !file.hasSuffix(".csv")
    return .markdown("\(isImage ? "!" : "See ")[\(text("The map"))](\(file))")
  }

  /// Texts and blocks.
  private mutating func anything(_ setting: Setting, _ count: ClosedRange<Int>) -> [Passage] {
    (0..<random.number(count)).map { _ in
      switch random.number(1...10) {
      case 1, 2: when(setting)
      case 3: list()
      case 4: block(setting)
      default: passage(setting)
      }
    }
  }

  /// Texts alone, with a heading among them.
  private mutating func passages(_ setting: Setting, _ count: ClosedRange<Int>) -> [Passage] {
    let passages = (0..<random.number(count)).map { _ in passage(setting) }
    let heading = random.one(of: ["Learning", "What next", "Since \(words.new())"])
    return passages + (random.once(in: 2) ? [.markdown("### \(heading)"), passage(setting)] : [])
  }

  /// A text for later. What it says may lead to what opens with it.
  private mutating func when(_ setting: Setting) -> Passage {
    let item = random.one(of: site.items)
    let isOfItem = random.once(in: 2)
    let timing = timing()
    let opening = isOfItem ? lives[item.id]?.opening : timing.opens
    var later = setting
    later.from = setting.from.flatMap { from in opening.map { max(from, $0) } }
    var texts = passages(later, 1...2)
    if isOfItem, item.id.type != .national {
      texts.append(.markdown("Read [\(text("it"))](\(link(to: item, later)))."))
    }
    if setting.host.isFolder, random.once(in: 4) {
      let file = name("later", random.one(of: ["png", "csv"]))
      if let number = site.items.firstIndex(where: { $0.id == setting.host.id }) {
        site.items[number].files.append(MadeFile(name: file, word: words.new(), pages: 1))
        texts.append(naming(file))
      }
    }
    return .when(isOfItem ? .item(item.id) : .from(timing), texts)
  }

  // MARK: Passages

  /// A list has paragraphs about it: two with nothing but an absent text between them would be one.
  private mutating func passage(_ setting: Setting) -> Passage {
    switch random.number(1...9) {
    case 1: .markdown("Before.\n\n- \(text("One"))\n- \(link(setting))\n\nAfter.")
    case 2: .markdown("| A | B |\n|:--|--:|\n| \(words.new()) | \(link(setting)) |")
    case 3: footnote(setting)
    case 4: .markdown("~~~\n\(text("As it is")) [no](link.md)\n~~~")
    case 5: .markdown("> \(text("Somebody said")) https://example.org/\(words.new())")
    case 6: .markdown("![\(text("The logo"))](\(random.one(of: ["/logo.png", publicLogo(setting.host)])))")
    case 7: .markdown("Some *words* -- \(text("so it is..."))")
    default: .markdown("Here \(link(setting)) and \(link(setting)).")
    }
  }

  private func publicLogo(_ host: MadeItem) -> String {
    (host.isFolder ? "../../../" : "../../") + "Public/logo.png"
  }

  private mutating func footnote(_ setting: Setting) -> Passage {
    let label = words.new()
    let note = "[^\(label)]: \(text("A source")), \(link(setting))."
    return .markdown("A claim[^\(label)], twice[^\(label)].\n\n\(note)")
  }
}
