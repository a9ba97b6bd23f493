/// Finds out where in the source a link is.
///
/// libcmark-gfm tells reliably in which lines a block of text is, but not where in it a link is. So
/// the source is searched within those lines; what is not found (an address of which character
/// references are a part, say) has the place of its block. All of it takes time in proportion to
/// the length of the source, whatever is in it.
struct PlaceFinder {
  private let source: [UInt8]
  private var lines: LineIndex
  private var destinations: DestinationIndex?

  // The block of text that is being read.
  private var blockLines = 1...1
  private var knownBlock: Range<Int>?
  // Links come in the order of the source; none is looked for before the last.
  private var next = 0
  private var hasGivenUp = false

  init(_ source: [UInt8]) {
    self.source = source
    lines = LineIndex(source)
  }

  mutating func enterBlock(lines: ClosedRange<Int>) {
    blockLines = lines
    knownBlock = nil
  }

  /// The line and column of a link's destination. `text` is its text if it has no markup.
  mutating func place(of destination: String, text: String?) -> (line: Int, column: Int) {
    let offset = offset(of: destination, text: text)
    return lines.place(of: offset ?? firstCharacter)
  }

  /// The line and column of something that stands in the source exactly so.
  mutating func place(ofLiteral literal: String) -> (line: Int, column: Int) {
    let offset = find(literal)
    return lines.place(of: offset ?? firstCharacter)
  }
}

extension PlaceFinder {
  // Most links are written `[text](destination)`, and addresses stand as they are.
  private mutating func offset(of destination: String, text: String?) -> Int? {
    if let text, !text.isEmpty, destination.hasSuffix(text) {
      if let found = find(text) { return found }
    } else if let found = find(destination, after: "](") {
      return found
    }
    if destinations == nil { destinations = DestinationIndex(source) }
    let block = block
    // An image within a link comes before the link's own destination.
    guard
      let found = destinations?.offset(of: destination, in: next..<block.upperBound)
        ?? destinations?.offset(of: destination, in: block)
    else { return destinations?.definition(of: destination) }
    next = max(next, found)
    return found
  }

  private mutating func find(_ text: String, after start: String = "") -> Int? {
    let block = block
    // Looking again for what is not there would take time in proportion to the square.
    guard !hasGivenUp else { return nil }
    let found = source.offset(of: Array((start + text).utf8), in: next..<block.upperBound)
    guard let found else {
      hasGivenUp = true
      return nil
    }
    next = found + start.utf8.count + text.utf8.count
    return found + start.utf8.count
  }

  /// The bytes of the block that is being read. Blocks without links are never looked up.
  private var block: Range<Int> {
    mutating get {
      if let knownBlock { return knownBlock }
      let block = lines.bytes(of: blockLines)
      knownBlock = block
      next = block.lowerBound
      hasGivenUp = false
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
