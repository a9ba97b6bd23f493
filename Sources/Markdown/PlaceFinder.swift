/// Finds out where in the source a link is, and where its destination.
///
/// libcmark-gfm tells reliably in which lines a block of text is, but not where in it a link is. So
/// the source is searched within those lines; what is not found (an address of which character
/// references are a part, say) has the place of its block. All of it takes time in proportion to
/// the length of the source, whatever is in it.
struct PlaceFinder {
  private let source: [UInt8]
  private var lines: LineIndex
  // Of destinations, which can stand far from their links.
  private var destinationLines: LineIndex
  private var destinations: DestinationIndex?

  // The block of text that is being read.
  private var blockLines = 1...1
  private var knownBlock: Range<Int>?
  // Links come in the order of the source; none is looked for before the last.
  private var next = 0
  // Where the links end that are open, the innermost last.
  private var ends: [Int] = []
  private var hasGivenUp = false
  private var hasGivenUpCode = false

  init(_ source: [UInt8]) {
    self.source = source
    lines = LineIndex(source)
    destinationLines = lines
  }

  mutating func enterBlock(lines: ClosedRange<Int>) {
    blockLines = lines
    knownBlock = nil
  }

  /// A link or image with its places, and what stands in it still to come.
  ///
  /// - Parameter text: its text if there is no markup in it.
  mutating func link(to destination: String, isImage: Bool, text: String?) -> MarkdownDocument.Link {
    var link = MarkdownDocument.Link(destination: destination, isImage: isImage, text: "", isAutolink: false)
    var found: DestinationIndex.Link?
    if let address = text.flatMap({ autolink(to: destination, text: $0) }) {
      // In brackets, it is the text of a link.
      found = index.link(to: destination, in: max(0, address.start - 2)..<address.start)
      link.isAutolink = found == nil
      found = found ?? address
    } else {
      let block = block
      found = index.link(to: destination, in: next..<max(next, block.upperBound))
    }
    link.start = lines.place(of: found?.start ?? firstCharacter)
    link.place = destinationLines.place(of: found?.place ?? firstCharacter)
    next = max(next, (found?.start ?? -1) + 1)
    ends.append(found?.end ?? next)
    return link
  }

  /// The link that was entered last has been read.
  mutating func leaveLink() {
    if let end = ends.popLast() { next = max(next, end) }
  }

  /// What stands in a code span is no link, whatever it looks like.
  mutating func pass(code: String) {
    guard !hasGivenUpCode, code.utf8.contains(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "/") }) else {
      return
    }
    let block = block
    if let found = source.offset(of: Array(code.utf8), in: next..<block.upperBound) {
      next = found + code.utf8.count
    } else {
      hasGivenUpCode = true
    }
  }

  /// The line and column of something that stands in the source exactly so.
  mutating func place(ofLiteral literal: String) -> MarkdownDocument.Place {
    let found = find(literal)
    if let found { next = found + literal.utf8.count }
    return lines.place(of: found ?? firstCharacter)
  }
}

extension PlaceFinder {
  /// `https://a.example`, `www.a.example`, `m@a.example` or `<https://a.example>`.
  private mutating func autolink(to destination: String, text: String) -> DestinationIndex.Link? {
    guard ["", "http://", "mailto:"].contains(where: { destination == $0 + text }),
      destination.utf8.contains(UInt8(ascii: ":")), let place = find(text)
    else { return nil }
    let isBracketed = place > block.lowerBound && source[place - 1] == UInt8(ascii: "<")
    return DestinationIndex.Link(start: isBracketed ? place - 1 : place, place: place, end: place + text.utf8.count)
  }

  private var index: DestinationIndex {
    mutating get {
      if let destinations { return destinations }
      let index = DestinationIndex(source)
      destinations = index
      return index
    }
  }

  private mutating func find(_ text: String) -> Int? {
    let block = block
    // Looking again for what is not there would take time in proportion to the square.
    guard !hasGivenUp else { return nil }
    let found = source.offset(of: Array(text.utf8), in: next..<block.upperBound)
    if found == nil { hasGivenUp = true }
    return found
  }

  /// The bytes of the block that is being read. Blocks without links are never looked up.
  private var block: Range<Int> {
    mutating get {
      if let knownBlock { return knownBlock }
      let block = lines.bytes(of: blockLines)
      knownBlock = block
      next = block.lowerBound
      (hasGivenUp, hasGivenUpCode) = (false, false)
      return block
    }
  }

  /// The first of the block that is no white space.
  private var firstCharacter: Int {
    mutating get {
      let block = block
      return source[block].firstIndex { $0 > 0x20 } ?? block.lowerBound
    }
  }
}

extension [UInt8] {
  /// Where `text` first stands within `range`.
  fileprivate func offset(of text: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = text.first else { return nil }
    return withUnsafeBufferPointer { source in
      var start = range.lowerBound
      while start + text.count <= range.upperBound {
        if source[start] == first, source[start...].starts(with: text) { return start }
        start += 1
      }
      return nil
    }
  }
}
