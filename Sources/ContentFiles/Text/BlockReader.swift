import Diagnostics
import Keys
import Markdown
import Publications

/// Reads a fenced code block that names a block of the page (content model, section 6).
struct BlockReader {
  var prose: ProseReader
  private var footnotes = FootnoteNames()

  init(prose: ProseReader) {
    self.prose = prose
  }

  private var findings: Findings { prose.findings }

  private enum Name: String, CaseIterable {
    case list, downloads
    case nationalRepository = "national-repository"
    case mediaEnquiries = "media-enquiries"
    case concern, contact, quote, when
  }

  mutating func read(
    _ block: MarkdownDocument.Block, _ setting: ProseReader.Setting, at place: SourcePlace
  ) -> Block? {
    guard let name = Name(rawValue: block.info) else {
      let names = Name.allCases.map(\.rawValue)
      let near = NearestName.of(block.name, among: names).map { "Did you mean \($0)? " } ?? ""
      findings.add(
        place, .unknownBlock, "There is no block “\(block.info)”.",
        hint: "\(near)Blocks are \(names.joined(separator: ", ")). For plain text, write the "
          + "fence without a name.")
      return nil
    }
    guard setting.hasBlocks, block.isTopLevel else {
      findings.add(
        place, .nestedBlock, "A block cannot stand here.",
        hint: "Blocks stand in an item's own text, not within a list, a quotation, a key or another "
          + "block.")
      return nil
    }
    let options = options(block, at: place)
    return options.isRead ? read(name, options.node, block.lines, at: place) : nil
  }

  /// The lines of a block, as the YAML that they are, if they can be read; nil when there are none.
  private func options(
    _ block: MarkdownDocument.Block, at place: SourcePlace
  ) -> (node: YAMLNode?, isRead: Bool) {
    // Each line has an end, be it that the file ends first.
    let lines = block.content.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let (node, problems) = YAMLReader.read(lines, path: prose.path, firstLine: place.line + 1)
    findings.problems.add(problems)
    return (node, node != nil || problems.isEmpty)
  }

  private func fields<Table>(_ node: YAMLNode?, _ name: Name, at place: SourcePlace) -> Fields<Table>? {
    Fields(node ?? YAMLNode(emptyMappingAt: place), "the block \(name.rawValue)", findings)
  }

  private mutating func read(
    _ name: Name, _ node: YAMLNode?, _ lines: ClosedRange<Int>, at place: SourcePlace
  ) -> Block? {
    switch name {
    case .list: return fields(node, name, at: place).map { .list(list($0)) }
    case .downloads: return fields(node, name, at: place).map { .downloads(downloads($0)) }
    case .contact:
      let fields: Fields<ContactBlockKeys>? = fields(node, name, at: place)
      return fields?[\.who].map(Block.contact)
    case .quote: return fields(node, name, at: place).flatMap { quote($0) }
    case .when: return fields(node, name, at: place).flatMap { when($0, lines) }
    case .nationalRepository: return withoutOptions(.nationalRepository, name, node)
    case .mediaEnquiries: return withoutOptions(.mediaEnquiries, name, node)
    case .concern: return withoutOptions(.concern, name, node)
    }
  }

  private func withoutOptions(_ block: Block, _ name: Name, _ node: YAMLNode?) -> Block {
    if let node {
      findings.add(
        node.place, .unknownKey, "The block \(name.rawValue) takes no options.", hint: "Delete the lines.")
    }
    return block
  }

  private func downloads(_ fields: Fields<DownloadsKeys>) -> DownloadsBlock {
    var block = DownloadsBlock()
    block.from = fields[\.from] ?? .page
    block.kinds = fields[\.kind]
    return block
  }

  private mutating func quote(_ fields: Fields<QuoteKeys>) -> Block? {
    let text = fields.markdown(\.text, prose, footnotes: footnotes.next("quote"))
    let source = fields[\.source]
    let (edition, address) = (fields[\.edition], fields[\.url])
    guard let text, let source else { return nil }
    return .quote(QuoteBlock(text: text, source: source, edition: edition, address: address))
  }

  private mutating func when(_ fields: Fields<WhenKeys>, _ lines: ClosedRange<Int>) -> Block? {
    let condition: WhenBlock.Condition?
    switch (fields.has(\.from), fields.has(\.item)) {
    case (true, false): condition = fields[\.from].map { .from($0) }
    case (false, true): condition = fields[\.item].map { .item($0) }
    default:
      findings.add(
        fields.place, .missingKey, "The block when wants either from or item.",
        hint: "from: 2026-11-25T10:00 shows the text from then on; item: reviews/child-t shows it "
          + "once that item is public.")
      return nil
    }
    let name = condition.map { "when.\($0.name)" } ?? "when"
    let text = fields.markdown(\.text, prose, footnotes: footnotes.next(name))
    guard let condition, let text else { return nil }
    return .when(WhenBlock(condition: condition, text: text, lines: lines))
  }
}

/// Tells the footnotes of a text's blocks apart. A number among all blocks would tell how many are
/// absent, so each is counted among those alone that are there at the same moments.
private struct FootnoteNames {
  private var counts: [String: Int] = [:]

  /// - Parameter name: ends in no full stop and a number.
  mutating func next(_ name: String) -> String {
    let count = counts[name, default: 0]
    counts[name] = count + 1
    return count == 0 ? "\(name)." : "\(name).\(count)."
  }
}

extension WhenBlock.Condition {
  /// The same for texts that show from the same moment on.
  fileprivate var name: String {
    switch self {
    case .from(let timing): timing.opening.rfc3339
    case .item(let id): id.value.description.replacing("/", with: ".")
    }
  }
}

extension Fields {
  /// Markdown in a value.
  func markdown(
    _ key: KeyPath<Table, Key<Prose>>, _ reader: ProseReader, headingShift: Int = 0, footnotes: String
  ) -> Prose? {
    value(key)?.markdown(reader, headingShift: headingShift, footnotes: footnotes)
  }

  /// A single paragraph of Markdown in a value.
  func paragraph(_ key: KeyPath<Table, Key<Prose>>, _ reader: ProseReader) -> Prose? {
    guard case .paragraph(let most) = facts(key).shape, let value = value(key),
      let text = value.text(longest: most, oneLine: false)
    else { return nil }
    return reader.readInline(text, value.key, value.setting(footnotes: "\(value.key)."), at: value.place)
  }
}

extension WrittenValue {
  func markdown(_ reader: ProseReader, headingShift: Int, footnotes: String) -> Prose? {
    text(oneLine: false).map { reader.read($0, setting(headingShift: headingShift, footnotes: footnotes)) }
  }

  fileprivate func setting(headingShift: Int = 0, footnotes: String) -> ProseReader.Setting {
    .init(
      firstLine: place.line + (node.isBlock ? 1 : 0), indent: node.textIndent, headingShift: headingShift,
      footnotes: footnotes)
  }
}

extension YAMLNode {
  /// How many characters stand before the text in its first line, a quote among them.
  fileprivate var textIndent: Int { isBlock ? 2 : place.column - (isPlain ? 1 : 0) }
}
