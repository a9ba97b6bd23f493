import CCmarkGFM

/// One walk over a syntax tree: it notes what the text holds, shifts headings, and puts marks where
/// there will be holes.
///
/// Marks go into titles and literals of nodes that are there, not into new nodes: putting a node in
/// costs libcmark-gfm a look at each of its ancestors, and quotations can be 10,000 deep.
struct TreeWalk {
  private(set) var links: [MarkdownDocument.Link] = []
  private(set) var headings: [MarkdownDocument.Heading] = []
  private(set) var blocks: [MarkdownDocument.Block] = []
  private(set) var rawHTML: [MarkdownDocument.RawHTML] = []
  private(set) var text: TextGatherer
  private(set) var hasTables = false
  private(set) var hasFootnotes = false
  /// Whether a link stands in a link.
  private(set) var hasNestedLinks = false

  private let options: MarkdownOptions
  private var places: PlaceFinder

  // Links, images and headings around the current node, the innermost last: index and where the
  // text begins.
  private var open: [(index: Int, start: Int)] = []
  private var openImages = 0
  private var openLinks = 0

  init(source: [UInt8], options: MarkdownOptions) {
    self.options = options
    text = TextGatherer(capacity: source.count)
    places = PlaceFinder(source)
  }

  mutating func visit(_ tree: borrowing SyntaxTree) {
    let iterator = cmark_iter_new(tree.root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER { enter(Node(node)) } else { leave(Node(node)) }
    }
  }
}

extension TreeWalk {
  private mutating func enter(_ node: Node) {
    switch node.type {
    case CMARK_NODE_TEXT: node.withLiteral { text.add($0) }
    case CMARK_NODE_CODE:
      node.withLiteral { text.add($0) }
      places.pass(code: node.literal)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.addSpace()
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: enterLink(node)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: noteRawHTML(node)
    case CMARK_NODE_PARAGRAPH: enterBlock(node)
    case CMARK_NODE_HEADING: enterHeading(node)
    case CMARK_NODE_CODE_BLOCK: enterCode(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION: hasFootnotes = true
    default:
      if node.isPartOfTable { enterTable(node) }
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.type {
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: leaveLink(node)
    case CMARK_NODE_HEADING: leaveHeading()
    default: break
    }
  }

  /// A block of text begins.
  private mutating func enterBlock(_ node: Node) {
    text.addSpace()
    places.enterBlock(lines: node.lines)
  }

  private mutating func enterTable(_ node: Node) {
    if node.isWithinTable {
      text.addSpace()
    } else {
      hasTables = true
      enterBlock(node)
    }
  }
}

// Links and images
extension TreeWalk {
  private mutating func enterLink(_ node: Node) {
    let isImage = node.type == CMARK_NODE_IMAGE
    let link = places.link(to: node.destination, isImage: isImage, text: node.soleText)
    open.append((links.count, text.position))
    // The description of an image comes out as text alone, and so does a link in a link.
    if openLinks > 0 && !isImage { hasNestedLinks = true }
    if link.isHole && openImages == 0 && (isImage || openLinks == 0) {
      node.mark(Mark(kind: isImage ? .image : .link, index: links.count))
    }
    if isImage { openImages += 1 } else { openLinks += 1 }
    links.append(link)
  }

  private mutating func leaveLink(_ node: Node) {
    if node.type == CMARK_NODE_IMAGE { openImages -= 1 } else { openLinks -= 1 }
    places.leaveLink()
    guard let (index, start) = open.popLast() else { return }
    links[index].text = text.text(from: start)
  }
}

// Headings
extension TreeWalk {
  private mutating func enterHeading(_ node: Node) {
    enterBlock(node)
    let level = node.headingLevel
    open.append((headings.count, text.position))
    node.markHeading(
      Mark(kind: .heading, index: headings.count),
      level: min(max(level + options.headingShift, 1), 6))
    headings.append(
      MarkdownDocument.Heading(
        level: level, text: "", line: node.lines.lowerBound, column: node.column))
  }

  private mutating func leaveHeading() {
    guard let (index, start) = open.popLast() else { return }
    headings[index].text = text.text(from: start)
  }
}

// Blocks and raw HTML
extension TreeWalk {
  private mutating func enterCode(_ node: Node) {
    let info = node.info
    guard !info.isEmpty else {
      text.addSpace()
      node.withLiteral { text.add($0) }
      return
    }
    let name = info.prefix { !$0.isWhitespace }
    let block = MarkdownDocument.Block(
      name: String(name), info: info, content: node.literal,
      line: node.lines.lowerBound, column: node.column, isTopLevel: node.isTopLevel)
    node.markBlock(Mark(kind: .block, index: blocks.count))
    blocks.append(block)
  }

  private mutating func noteRawHTML(_ node: Node) {
    var html = MarkdownDocument.RawHTML(
      text: node.literal, line: node.lines.lowerBound, column: node.column)
    if node.type == CMARK_NODE_HTML_INLINE {
      let place = places.place(ofLiteral: html.text)
      (html.line, html.column) = (place.line, place.column)
    }
    node.becomeText(html.shown)
    if node.type == CMARK_NODE_PARAGRAPH { text.addSpace() }
    html.shown.withCString { text.add($0) }
    rawHTML.append(html)
  }
}
