/// Where the lines of a text are.
struct LineIndex {
  private let source: [UInt8]
  private lazy var starts = LineIndex.starts(of: source)
  // The place that was found last: from there counting goes on within a line, or back.
  private var last = (line: 1, offset: 0, column: 1)

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The bytes of some lines, counted from 1.
  mutating func bytes(of lines: ClosedRange<Int>) -> Range<Int> {
    let start = start(of: lines.lowerBound)
    return start..<max(start, self.start(of: lines.upperBound + 1))
  }

  mutating func place(of offset: Int) -> MarkdownDocument.Place {
    let line = line(of: offset)
    if line != last.line { last = (line, start(of: line), 1) }
    let passed = source[min(last.offset, offset)..<max(last.offset, offset)].count { $0 & 0xC0 != 0x80 }
    last.column += offset < last.offset ? -passed : passed
    last.offset = offset
    return MarkdownDocument.Place(line: line, column: last.column)
  }

  private mutating func start(of line: Int) -> Int {
    line <= starts.count ? starts[line - 1] : source.count
  }

  private mutating func line(of offset: Int) -> Int {
    var first = 0
    var end = starts.count
    while end - first > 1 {
      let middle = (first + end) / 2
      if starts[middle] <= offset { first = middle } else { end = middle }
    }
    return first + 1
  }

  // A line ends as it does for libcmark-gfm: with LF, CR or both.
  private static func starts(of source: [UInt8]) -> [Int] {
    source.withUnsafeBufferPointer { source in
      var starts = [0]
      // A line of prose is about so long.
      starts.reserveCapacity(source.count / 64)
      for index in source.indices where source[index] <= 0x0D {
        let isFollowed = index + 1 < source.count && source[index + 1] == 0x0A
        if source[index] == 0x0A || source[index] == 0x0D && !isFollowed {
          starts.append(index + 1)
        }
      }
      return starts
    }
  }
}
