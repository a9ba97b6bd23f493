@_spi(Rendering) import HTML

/// Goes over the rendered text once: takes it apart at the marks, and brings what libcmark-gfm
/// writes for tables and footnotes into the form that our pages have.
///
/// A `<` in rendered text is always the renderer's own, as those of the text are escaped, so tags
/// can be told by their first bytes.
struct Splitter {
  let rendered: UnsafeBufferPointer<UInt8>
  private let hasTables: Bool
  private let footnotePrefix: [UInt8]

  private var pieces: [MarkdownDocument.Piece] = []
  private var markup: [UInt8] = []
  // What lies before it is in `markup` or `pieces`.
  private var done = 0
  private var position = 0
  // The links whose end is looked for, nil for those of footnotes, which can stand in others.
  private var openLinks: [Int?] = []

  init(_ rendered: UnsafeBufferPointer<UInt8>, hasTables: Bool, footnotePrefix: String) {
    self.rendered = rendered
    self.hasTables = hasTables
    self.footnotePrefix = HTML.text(footnotePrefix).bytes
  }

  mutating func split() -> [MarkdownDocument.Piece] {
    while let next = next() {
      position = next
      if rendered[next] == Mark.start { openHole() } else { readTag() }
    }
    copy(to: rendered.count)
    endMarkup()
    return pieces
  }

  /// The next mark or, where tags matter, the next tag.
  private func next() -> Int? {
    let looksAtTags = hasTables || !footnotePrefix.isEmpty || !openLinks.isEmpty
    let other = looksAtTags ? UInt8(ascii: "<") : Mark.start
    return rendered[position...].firstIndex { $0 == Mark.start || $0 == other }
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
    openLinks.append(index)
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
    if starts(with: "<td align=\"") {
      replace("<td align=\"", by: "<td class=\"align-")
    } else if starts(with: "<th align=\"") {
      replace("<th align=\"", by: "<th scope=\"col\" class=\"align-")
    } else if starts(with: "<th>") {
      replace("<th>", by: "<th scope=\"col\">")
    } else if starts(with: "</a>") {
      closeLink()
    } else if starts(with: "<a href=\"#fn") {
      openFootnoteLink()
    } else if starts(with: "<li id=\"fn-") {
      prefix(after: "<li id=\"")
    } else {
      position += 1
    }
  }

  private mutating func closeLink() {
    position += "</a>".utf8.count
    guard let last = openLinks.popLast(), let index = last else { return }
    copy(to: position)
    add(.afterLink(index))
  }

  // No link of a writer's comes out with such an address: those without a scheme are holes.
  private mutating func openFootnoteLink() {
    if !openLinks.isEmpty { openLinks.append(nil) }
    prefix(after: "<a href=\"#")
    while rendered[position] != UInt8(ascii: "\"") { position += 1 }
    if starts(with: "\" id=\"fnref-") { prefix(after: "\" id=\"") }
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

// What comes out
extension Splitter {
  private mutating func copy(to end: Int) {
    markup.append(contentsOf: rendered[done..<end])
    done = end
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
