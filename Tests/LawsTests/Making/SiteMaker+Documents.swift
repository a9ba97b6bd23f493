import Publications
import TestSupport

extension SiteMaker {
  mutating func makeDocuments() {
    for number in site.items.indices where site.items[number].hasTexts {
      if let file = site.items[number].textFile { add(file: file, to: number) }
      guard random.once(in: site.items[number].isFolder ? 1 : 3) else { continue }
      for _ in 0..<random.number(0...4) { addDocument(to: number) }
    }
  }

  private mutating func add(file name: String, to number: Int) {
    site.items[number].files.append(
      MadeFile(name: name, word: words.new(), pages: random.number(1...3)))
  }

  private mutating func addDocument(to number: Int) {
    let item = site.items[number]
    let refused = item.outcomeUntil == nil ? item.outcome?.refusedDocuments ?? [] : []
    let kind = random.one(of: DocumentKind.allCases.filter { !refused.contains($0) })
    var document = MadeDocument(source: source(for: item), kind: kind)
    document.published = documentDate(of: item)
    document.keep = random.one(of: [nil, nil, nil, .window, .always])
    document.keys = documentKeys()
    if case .web = document.source {
      document.keys += entry("hosted_by", in: 2) { .text($0.text("Otherton")) }
    }
    if random.once(in: 6) { document.withdrawn = withdrawal() }
    if random.once(in: 3) { document.corrections = corrections() }
    if random.once(in: 4) { document.alternative = alternative(item) }
    if document.fileName != nil, random.once(in: 6) { document.replaces = name("old", "pdf") }
    // What an unfinished draft names need not be there.
    for file in document.files where !(item.isUnfinished && random.once(in: 3)) {
      add(file: file, to: number)
    }
    site.items[number].documents.append(document)
  }

  private mutating func source(for item: MadeItem) -> MadeDocument.Source {
    let others = site.items.filter { $0.id.type != .national && $0.id != item.id }
    switch random.number(1...6) {
    case 1: return .web(address())
    case 2:
      guard let other = random.any(of: others) else { return .web(address()) }
      let file = random.any(of: other.documents.compactMap(\.fileName))
      return .item(other.id, file: random.once(in: 2) ? file : nil)
    default:
      guard item.isFolder else { return .web(address()) }
      return .file(name("report", random.one(of: ["pdf", "pdf", "pdf", "docx", "pptx", "txt"])))
    }
  }

  /// Its own, or a month or a year in which the item's own day lies.
  private mutating func documentDate(of item: MadeItem) -> Timing? {
    switch random.number(1...6) {
    case 1, 2: return timing()
    case 3:
      guard let day = item.published?.date.firstDay else { return nil }
      return .date(random.once(in: 2) ? .month(year: day.year, month: day.month) : .year(day.year))
    default: return nil
    }
  }

  private mutating func documentKeys() -> [YAML.Entry] {
    entry("title", in: 2) { .text($0.text("The report")) }
      + entry("label", in: 4) { .text($0.text("Appendix 2")) }
      + entry("publisher", in: 5) { .text($0.text("The Board")) }
      + entry("subjects", in: 5) { $0.texts("Child S") }
      + entry("language", in: 5) { .plain($0.random.one(of: ["cy", "ur"])) }
      + entry("audience", in: 5) { _ in .words(["families", "media"]) }
      + entry("redacted", in: 5) { _ in .plain("true") } + entry("signed_off", in: 8) { $0.signOff() }
  }

  private mutating func signOff() -> YAML {
    .mapping([
      ("by", .text(text("A person"))), ("on", .plain(date().iso)),
      ("sha256", .text(String(repeating: "0a", count: 32))),
    ])
  }

  mutating func corrections() -> [MadeCorrection] {
    (0..<random.number(1...2)).map { _ in MadeCorrection(on: date(), note: text("A figure was wrong")) }
  }

  private mutating func alternative(_ item: MadeItem) -> MadeAlternative {
    guard item.isFolder, random.once(in: 2) else { return .web(address()) }
    return .file(name("plain", random.one(of: ["txt", "docx"])))
  }
}

extension MadeItem {
  /// Whether it only makes a list long.
  var isOneOfMany: Bool { id.slug.hasPrefix("one-of-many-") }

  /// Whether it has texts and documents.
  var hasTexts: Bool { id.type != .national && !isOneOfMany }
}
