import Publications
import TestSupport

/// Links, of which none may ever lead to what is not public yet.
extension SiteMaker {
  /// Where a text stands, and from when on it is public; nil when it never is.
  struct Setting {
    var host: MadeItem
    var from: Moment?
    var isCareless = false

    func allows(_ opening: Moment?) -> Bool {
      guard let from, !isCareless else { return true }
      return opening.map { $0 <= from } ?? false
    }
  }

  /// A link in Markdown, with words of its own.
  mutating func link(_ setting: Setting) -> String {
    "[\(text("these words").replacing("<b>", with: "*too*"))](\(target(setting)))"
  }

  private mutating func target(_ setting: Setting) -> String {
    if setting.host.isUnfinished, random.once(in: 4) { return "../reviews/no-such-thing.md" }
    let target: String? =
      switch random.number(1...9) {
      case 1: random.one(of: ["contact:business_unit", "contact:media", address()])
      case 2: random.one(of: ["/", "/reviews/", "/archive/", "/themes", "/feed.xml", "/search/", "/style.css"])
      case 3: group(setting)
      case 4, 5: file(setting)
      default: item(setting)
      }
    return target ?? "/reviews/"
  }

  // MARK: Items

  private mutating func item(_ setting: Setting) -> String? {
    let items = site.items.filter { $0.id.type != .national && setting.allows(lives[$0.id]?.opening) }
    return random.any(of: items).map { link(to: $0, setting) }
  }

  mutating func link(to item: MadeItem, _ setting: Setting) -> String {
    let fragment = fragment(of: item, setting)
    if item.id == setting.host.id, !fragment.isEmpty, random.once(in: 2) { return fragment }
    if random.once(in: 4), let former = random.any(of: item.formerPaths.filter { !$0.contains(" ") }) {
      return former + fragment
    }
    // The address of a built-in page is there without the file that gives it its words.
    let isAddress = random.once(in: 3) || setting.isCareless && Self.builtIn.contains(item.id.slug)
    guard isAddress, let path = item.path else { return relative(item.source, from: setting.host) + fragment }
    return (path != "/" && random.once(in: 2) ? String(path.dropLast()) : path) + fragment
  }

  /// Of a heading that is there at all times.
  private mutating func fragment(of item: MadeItem, _ setting: Setting) -> String {
    guard random.once(in: 3) else { return "" }
    if setting.isCareless { return random.one(of: ["#learning", "#what-next", "#learning-1"]) }
    let slugs = item.headings.map { $0.lowercased().replacing(" ", with: "-") }
    let repeated = Set(slugs).filter { slug in slugs.count { $0 == slug } > 1 }.sorted().map { "\($0)-1" }
    return random.any(of: slugs + repeated).map { "#\($0)" } ?? ""
  }

  private func relative(_ source: String, from host: MadeItem) -> String {
    (host.isFolder ? "../../" : "../") + source
  }

  // MARK: Files

  private mutating func file(_ setting: Setting) -> String? {
    var targets: [String] = []
    for item in site.items {
      guard let life = lives[item.id] else { continue }
      for document in item.documents where setting.allows(site.firstShown(document, in: item, lives)) {
        targets += document.files.flatMap { addresses(ofFile: $0, of: item, setting) }
        if let old = document.replaces { targets.append((item.path ?? "/") + old) }
      }
      if let file = item.textFile, setting.allows(life.opening), life.opening != nil {
        targets += addresses(ofFile: file, of: item, setting)
      }
    }
    return random.any(of: targets)
  }

  private func addresses(ofFile name: String, of item: MadeItem, _ setting: Setting) -> [String] {
    guard item.files.contains(where: { $0.name == name }) else { return [] }
    let own = item.id == setting.host.id ? [name] : []
    return own + ["\(item.path ?? "/")\(name)", relative("\(item.id)/\(name)", from: setting.host)]
  }

  // MARK: Themes, kinds and years

  /// A page that always has something on it, because an item there stays for good.
  private mutating func group(_ setting: Setting) -> String? {
    var targets: [String] = []
    for item in site.items where item.withdrawn == nil || setting.isCareless {
      guard let life = lives[item.id], life.opening != nil, setting.allows(life.opening) else { continue }
      targets += item.themes.map { "/themes/\(Theme.slug(of: $0))/" }
      guard life.archived == nil || setting.isCareless else { continue }
      if let kind = item.effectiveKind { targets.append("/kinds/\(kind)/") }
      if item.about.isEmpty, item.id.type != .page, let date = item.published?.date {
        targets.append("/years/\(date.year)")
      }
    }
    return random.any(of: targets)
  }
}
