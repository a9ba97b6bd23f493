import Diagnostics
import Markdown
import Publications

/// Reads a fenced code block that names a block of the page (content model, section 6).
struct BlockReader {
  let prose: ProseReader
  private var footnotes = FootnoteNames()

  init(prose: ProseReader) {
    self.prose = prose
  }

  private var findings: Findings { prose.findings }

  private static let names =
    ["list", "downloads", "national-repository", "media-enquiries", "concern", "contact", "quote", "when"]

  mutating func read(
    _ block: MarkdownDocument.Block, _ setting: ProseReader.Setting, at place: SourcePlace
  ) -> Block? {
    guard Self.names.contains(block.info) else {
      let near = NearestName.of(block.name, among: Self.names).map { "Did you mean \($0)? " } ?? ""
      findings.add(
        place, .unknownBlock, "There is no block “\(block.info)”.",
        hint: "\(near)Blocks are \(Self.names.joined(separator: ", ")). For plain text, write the "
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
    guard options.isRead else { return nil }
    if block.name == "when" { return when(options.node, block.lines, at: place) }
    return read(block.name, options.node, at: place)
  }

  /// The lines of a block, as the YAML that they are, if they can be read; nil when there are none.
  private func options(
    _ block: MarkdownDocument.Block, at place: SourcePlace
  ) -> (node: YAMLNode?, isRead: Bool) {
    // Each line has an end, be it that the file ends first.
    let lines = block.content.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let (node, problems) = YAMLReader.read(lines, path: prose.path, firstLine: place.line + 1)
    findings.add(problems)
    return (node, node != nil || problems.isEmpty)
  }

  private func fields(_ node: YAMLNode?, _ name: String, _ keys: [String], at place: SourcePlace) -> Fields? {
    Fields(node ?? YAMLNode(emptyMappingAt: place), "the block \(name)", keys: keys, findings)
  }

  private mutating func read(_ name: String, _ node: YAMLNode?, at place: SourcePlace) -> Block? {
    switch name {
    case "list": return list(node, at: place).map(Block.list)
    case "downloads": return downloads(node, at: place).map(Block.downloads)
    case "contact": return contact(node, at: place)
    case "quote": return quote(node, at: place)
    default:
      if let node {
        findings.add(
          node.place, .unknownKey, "The block \(name) takes no options.", hint: "Delete the lines.")
      }
      switch name {
      case "national-repository": return .nationalRepository
      case "media-enquiries": return .mediaEnquiries
      default: return .concern
      }
    }
  }

  private func downloads(_ node: YAMLNode?, at place: SourcePlace) -> DownloadsBlock? {
    guard let fields = fields(node, "downloads", ["from", "kind"], at: place) else { return nil }
    var block = DownloadsBlock()
    block.from = fields.choice("from", of: DownloadsBlock.Origin.self) ?? .page
    block.kinds = fields.choices("kind", of: DocumentKind.self, orOne: true)
    return block
  }

  private func contact(_ node: YAMLNode?, at place: SourcePlace) -> Block? {
    guard let fields = fields(node, "contact", ["who"], at: place) else { return nil }
    fields.require("who", "Write who: business_unit, media or accessibility.")
    return fields.choice("who", of: ContactRole.self).map(Block.contact)
  }

  private mutating func quote(_ node: YAMLNode?, at place: SourcePlace) -> Block? {
    guard let fields = fields(node, "quote", ["text", "source", "edition", "url"], at: place) else {
      return nil
    }
    fields.require("text", "Write the words that are quoted.")
    fields.require("source", "Write whose words they are.")
    let text = fields.markdown("text", prose, footnotes: footnotes.next("quote"))
    let source = fields.text("source")
    let (edition, address) = (fields.text("edition"), fields.linked("url"))
    guard let text, let source else { return nil }
    return .quote(QuoteBlock(text: text, source: source, edition: edition, address: address))
  }

  private mutating func when(_ node: YAMLNode?, _ lines: ClosedRange<Int>, at place: SourcePlace) -> Block? {
    guard let fields = fields(node, "when", ["from", "item", "text"], at: place) else { return nil }
    fields.require("text", "Write the text that shows from then on.")
    let condition: WhenBlock.Condition?
    switch (fields.has("from"), fields.has("item")) {
    case (true, false): condition = fields.timing("from").map { .from($0) }
    case (false, true):
      condition = fields.node("item").flatMap { fields.id($0, "item") }.map { .item($0) }
    default:
      findings.add(
        fields.place, .missingKey, "The block when wants either from or item.",
        hint: "from: 2026-11-25T10:00 shows the text from then on; item: reviews/child-t shows it "
          + "once that item is public.")
      return nil
    }
    let name = condition.map { "when.\($0.name)" } ?? "when"
    let text = fields.markdown("text", prose, footnotes: footnotes.next(name))
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
  func markdown(_ key: String, _ reader: ProseReader, headingShift: Int = 0, footnotes: String) -> Prose? {
    guard let node = node(key), let text = text(node, key) else { return nil }
    return reader.read(
      text,
      .init(
        firstLine: node.place.line + (node.isBlock ? 1 : 0), indent: node.textIndent,
        headingShift: headingShift, footnotes: footnotes))
  }

  /// A single paragraph of Markdown in a value.
  func inlineMarkdown(_ key: String, _ reader: ProseReader, longest: Int? = nil) -> Prose? {
    guard let node = node(key), let text = text(node, key, longest: longest) else { return nil }
    return reader.readInline(
      text, key,
      .init(
        firstLine: node.place.line + (node.isBlock ? 1 : 0), indent: node.textIndent,
        footnotes: "\(key)."),
      at: node.place)
  }
}

extension YAMLNode {
  /// How many characters stand before the text in its first line, a quote among them.
  fileprivate var textIndent: Int { isBlock ? 2 : place.column - (isPlain ? 1 : 0) }
}
