import Bytes
@_spi(Rendering) import HTML

/// Goes over the rendered text once: takes it apart at the marks, and brings what libcmark-gfm
/// writes for tables and footnotes into the form that our pages have.
///
/// A `<` in rendered text is always the renderer's own, as those of the text are escaped, so tags
/// can be told by their first bytes.
struct Splitter {
  let rendered: UnsafeBufferPointer<UInt8>
  private let hasTables: Bool
  private let hasFootnotes: Bool
  private let hasNestedLinks: Bool
  private let footnotePrefix: [UInt8]
  // The ids of what refers to footnotes, as in `fnref-1`.
  private var references: Set<[UInt8]> = []

  private var pieces: [MarkdownDocument.Piece] = []
  private var markup: [UInt8] = []
  // What lies before it is in `markup` or `pieces`.
  private var done = 0
  private var position = 0
  // Looked for anew when it is passed.
  private var nextMark = -1
  // The link with a hole behind it whose end is looked for.
  private var openLink: Int?
  // Where links can have links or footnotes in them: how many are open.
  private var openTags = 0

  /// - Parameter walk: over the tree that was rendered.
  init(_ rendered: UnsafeBufferPointer<UInt8>, of walk: TreeWalk, footnotePrefix: String) {
    self.rendered = rendered
    hasTables = walk.hasTables
    hasFootnotes = walk.hasFootnotes
    hasNestedLinks = walk.hasNestedLinks
    self.footnotePrefix = HTML.text(footnotePrefix).bytes
  }

  mutating func split() -> [MarkdownDocument.Piece] {
    if hasFootnotes { findReferences() }
    while let next = next() {
      position = next
      if rendered[next] == Mark.start { openHole() } else { readTag() }
    }
    copy(to: rendered.count)
    endMarkup()
    return pieces
  }

  /// The next mark or, where tags matter, the next tag.
  private mutating func next() -> Int? {
    if nextMark < position { nextMark = rendered.firstIndex(of: Mark.start, from: position) ?? rendered.count }
    let looksAtTags = hasTables || hasFootnotes || hasNestedLinks || openLink != nil
    let tag = looksAtTags ? rendered.firstIndex(of: UInt8(ascii: "<"), from: position) ?? rendered.count : nextMark
    let next = min(tag, nextMark)
    return next < rendered.count ? next : nil
  }
}

// Holes
extension Splitter {
  private mutating func openHole() {
    let start = position
    guard let mark = Mark(in: rendered, at: &position) else {
      position += 1
      return
    }
    switch mark.kind {
    case .heading: openHeading(mark.index, at: start)
    case .block: openBlock(mark.index, at: start)
    case .link: openLink(mark.index, at: start)
    case .image: openImage(mark.index, at: start)
    }
  }

  // `<h2>` MARK text
  private mutating func openHeading(_ index: Int, at start: Int) {
    copy(to: start - 1)
    add(" id=\"")
    add(.headingID(index))
    add("\">")
    done = position
  }

  // `<pre><code>` MARK `</code></pre>\n`
  private mutating func openBlock(_ index: Int, at start: Int) {
    copy(to: start - "<pre><code>".utf8.count)
    add(.block(index))
    position += "</code></pre>\n".utf8.count
    done = position
  }

  // `<a href="" title="` MARK title `">`
  private mutating func openLink(_ index: Int, at start: Int) {
    copy(to: start - "\" title=\"".utf8.count)
    add(.address(index))
    closeAttributes(from: start)
    openLink = index
  }

  // `<img src="" alt="…" title="` MARK title `" />`
  private mutating func openImage(_ index: Int, at start: Int) {
    var tag = start
    while rendered[tag] != UInt8(ascii: "<") { tag -= 1 }
    let source = tag + "<img src=\"".utf8.count
    copy(to: source)
    add(.address(index))
    copy(to: start - "\" title=\"".utf8.count)
    closeAttributes(from: start)
  }

  // Leaves off a title that has nothing but the mark.
  private mutating func closeAttributes(from start: Int) {
    let hasTitle = rendered[position] != UInt8(ascii: "\"")
    if hasTitle { add("\" title=\"") }
    done = position
  }
}

// Tags
extension Splitter {
  private mutating func readTag() {
    // Nearly all tags are of paragraphs, lists and headings, which stay as they are.
    guard position + 1 < rendered.count, "atl/".utf8.contains(rendered[position + 1]) else {
      position += 1
      return
    }
    if starts(with: "<td align=\"") {
      replace("<td align=\"", by: "<td class=\"align-")
    } else if starts(with: "<th align=\"") {
      replace("<th align=\"", by: "<th scope=\"col\" class=\"align-")
    } else if starts(with: "<th>") {
      replace("<th>", by: "<th scope=\"col\">")
    } else if starts(with: "<table>") {
      // Wider than a phone, it scrolls within this, which the keyboard reaches.
      replace("<table>", by: "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>")
    } else if starts(with: "</table>") {
      replace("</table>", by: "</table>\n</div>")
    } else if starts(with: "</a>") {
      closeLink()
    } else if starts(with: "<a href=\"#fn-") {
      readReference()
    } else if starts(with: "<a href=\"#fnref-") {
      readLinkBack()
    } else if starts(with: "<a ") {
      openTag()
    } else if starts(with: "<li id=\"fn-") {
      prefix(after: "<li id=\"")
    } else {
      position += 1
    }
  }

  // A link cannot stand in a link (GitHub Flavored Markdown, 6.6), yet libcmark-gfm writes one for
  // `<https://…>`. It comes out as its text.
  private mutating func openTag() {
    openTags += 1
    if openTags > 1 { drop(past: ">") } else { position += 1 }
  }

  private mutating func closeLink() {
    let isNested = openTags > 1
    openTags = max(0, openTags - 1)
    if isNested { return drop(past: "</a>") }
    position += "</a>".utf8.count
    guard let index = openLink else { return }
    openLink = nil
    copy(to: position)
    add(.afterLink(index))
  }

  private mutating func prefix(after start: StaticString) {
    position += start.utf8CodeUnitCount
    copy(to: position)
    markup.append(contentsOf: footnotePrefix)
  }

  private mutating func replace(_ old: StaticString, by new: StaticString) {
    copy(to: position)
    add(new)
    position += old.utf8CodeUnitCount
    done = position
  }

  private func starts(with prefix: StaticString) -> Bool {
    guard position + prefix.utf8CodeUnitCount <= rendered.count else { return false }
    return prefix.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { rendered[position + $0] == bytes[$0] }
    }
  }
}

// Footnotes. No link of a writer's comes out with an address as theirs: one without a scheme is a hole.
extension Splitter {
  // `<a href="#fn-1" id="fnref-1" data-footnote-ref>1</a>`. A link cannot stand in a link: there, it
  // is a place to come back to.
  private mutating func readReference() {
    guard openTags > 0 else {
      prefix(after: "<a href=\"#")
      skip(to: "\" id=\"")
      return prefix(after: "\" id=\"")
    }
    copy(to: position)
    skip(to: " id=\"")
    done = position
    add("<span")
    prefix(after: " id=\"")
    skip(to: "</a>")
    copy(to: position)
    add("</span>")
    drop(past: "</a>")
  }

  // `<a href="#fnref-1" …>↩</a>`. libcmark-gfm links back, too, to what stands in a footnote that
  // does not come out, because nothing refers to it.
  private mutating func readLinkBack() {
    let start = "<a href=\"#".utf8.count
    if references.contains(value(at: position + start)) {
      prefix(after: "<a href=\"#")
    } else {
      drop(past: "</a>")
    }
  }

  private mutating func findReferences() {
    while let index = rendered.firstIndex(of: UInt8(ascii: "\""), from: position) {
      position = index
      if starts(with: "\" id=\"fnref-") { references.insert(value(at: index + "\" id=\"".utf8.count)) }
      position = index + 1
    }
    position = 0
  }

  /// From an offset to the next quotation mark.
  private func value(at offset: Int) -> [UInt8] {
    Array(rendered[offset...].prefix { $0 != UInt8(ascii: "\"") })
  }
}

// What comes out
extension Splitter {
  private mutating func copy(to end: Int) {
    markup.append(contentsOf: rendered[done..<end])
    done = end
  }

  /// Goes on behind the next `end`, without what lies before that.
  private mutating func drop(past end: StaticString) {
    copy(to: position)
    skip(to: end)
    position += end.utf8CodeUnitCount
    done = position
  }

  private mutating func skip(to end: StaticString) {
    while position < rendered.count, !starts(with: end) { position += 1 }
  }

  private mutating func add(_ literal: StaticString) {
    literal.withUTF8Buffer { markup.append(contentsOf: $0) }
  }

  private mutating func add(_ piece: MarkdownDocument.Piece) {
    endMarkup()
    pieces.append(piece)
  }

  private mutating func endMarkup() {
    guard !markup.isEmpty else { return }
    pieces.append(.markup(HTML(rendered: markup)))
    markup.removeAll()
  }
}
