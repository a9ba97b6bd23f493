/// Lines of Markdown without a blank one between them, and what they cost to read. No paragraph and
/// no table of libcmark-gfm's goes on over a blank line.
struct MarkdownParagraph {
  /// Its first line, from 1.
  let line: Int
  private(set) var bytes = 0
  private(set) var brackets = 0
  /// Whether the address of a link may be defined in it: `[a]: b`.
  private(set) var hasDefinition = false

  private var lines = 0
  private var signs = 0
  private var bars = 0
  /// Bars of the line that has the most.
  private var columns = 0

  init(line: Int) {
    self.line = line
  }

  /// How many pairs of signs there are, twice over.
  var work: Int { signs * signs + columns * columns }

  /// If it is a table.
  var cells: Int { lines * columns }

  /// - Returns: whether there is anything in the line.
  mutating func add(_ line: Line) -> Bool {
    var last: UInt8 = 0
    bars = 0
    for byte in line {
      if Self.isSign[Int(byte)] { add(byte, behind: last) }
      last = byte
    }
    columns = max(columns, bars)
    lines += 1
    // It ends with a sign, too: each line of a paragraph might be the first of a table.
    signs += 1
    bytes += line.count + 1
    return line.contains { $0 != UInt8(ascii: " ") }
  }

  private mutating func add(_ sign: UInt8, behind last: UInt8) {
    switch sign {
    case UInt8(ascii: "|"): bars += 1
    case UInt8(ascii: ":"): hasDefinition = hasDefinition || last == UInt8(ascii: "]")
    case UInt8(ascii: "]"): (signs, brackets) = (signs + 1, brackets + 1)
    default: signs += 1
    }
  }

  /// What begins or ends something in Markdown.
  private static let isSign: [Bool] = (0..<256).map { "|]:\"'()[<>!@&*_~`\\".utf8.contains(UInt8($0)) }
}

/// How deep a line stands.
extension MarkdownParagraph {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  /// In how many lists, quotations and footnotes a line can stand: each takes a marker, or two
  /// columns of white space. 0 for a line in which none begins.
  static func depth(of line: Line) -> Int {
    var (markers, columns) = (0, 0)
    var rest = line
    while true {
      while let first = rest.first, first.isBlank {
        columns += first == UInt8(ascii: "\t") ? 4 : 1
        rest.removeFirst()
      }
      guard let next = behindMarker(rest) else { break }
      markers += 1
      rest = next
    }
    return markers == 0 ? 0 : markers + columns / 2
  }

  /// What stands behind the marker that a list, a quotation or a footnote begins with: `-`, `1.`,
  /// `>`, `[^a]:`. Nil for a line that begins with something else.
  private static func behindMarker(_ line: Line) -> Line? {
    guard let first = line.first else { return nil }
    var rest = line.dropFirst()
    switch first {
    case UInt8(ascii: ">"): return rest
    case UInt8(ascii: "["):
      guard rest.first == UInt8(ascii: "^"), let end = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      return rest[(end + 1)...]
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.dropFirst()
    default: return nil
    }
    return rest.first?.isBlank ?? true ? rest : nil
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
