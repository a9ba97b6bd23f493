import Diagnostics

/// Reads the YAML that nearly every file has: keys of one word, values on one line, lists and mappings below them.
///
/// It does so over bytes, in a fraction of the time of a whole reader of YAML. Of anything else, and of everything that
/// is wrong, it makes nothing; that is for `YAMLReader`, whose nodes and places are the same.
struct PlainYAML {
  /// There is something in it that wants a whole reader.
  private struct WantsMore: Error {}

  /// A line with something in it.
  private struct Line {
    let number: Int
    /// Where the line begins, where its first word does, and where its last ends, in bytes.
    let start: Int
    var words: Int
    let end: Int
    /// In columns, from 0. Before the words of a line there are spaces and hyphens.
    var indent: Int { words - start }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: String
  private var lines: [Line] = []
  private var next = 0
  private var depth = 0

  /// More is no content, and would let the reader run out of stack.
  private static let deepest = 20

  /// - Parameter firstLine: the line of the file in which the text begins.
  /// - Returns: nil when a whole reader is wanted.
  static func read(_ text: String, path: String, firstLine: Int) -> YAMLNode? {
    var text = text
    return text.withUTF8 { bytes in
      do throws(WantsMore) {
        var reader = try PlainYAML(bytes, path, firstLine)
        guard reader.lines.first?.indent == 0 else { return nil }
        let node = try reader.mapping()
        return reader.next == reader.lines.count ? node : nil
      } catch {
        return nil
      }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ path: String, _ firstLine: Int) throws(WantsMore) {
    (self.bytes, self.path) = (bytes, path)
    var (start, number) = (0, firstLine)
    while start < bytes.count {
      let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let words = bytes[start..<lineEnd].firstIndex { $0 != UInt8(ascii: " ") } ?? lineEnd
      if words < lineEnd, bytes[words] != UInt8(ascii: "#") {
        guard !bytes[start..<lineEnd].contains(UInt8(ascii: "\t")) else { throw WantsMore() }
        let end = bytes[words..<lineEnd].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? lineEnd
        lines.append(Line(number: number, start: start, words: words, end: end))
      }
      (start, number) = (lineEnd + 1, number + 1)
    }
  }

  /// The keys that stand as far in as that of the next line.
  private mutating func mapping() throws(WantsMore) -> YAMLNode {
    try enter()
    defer { depth -= 1 }
    let first = lines[next]
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while next < lines.count, lines[next].indent == first.indent {
      let line = lines[next]
      guard let colon = endOfKey(line) else { throw WantsMore() }
      let name = String(decoding: bytes[line.words..<colon], as: UTF8.self)
      // Which of two equal keys counts is for the whole reader to tell.
      guard !pairs.contains(where: { $0.key.isText(name) }) else { throw WantsMore() }
      let start = bytes[(colon + 1)..<line.end].firstIndex { $0 != UInt8(ascii: " ") }
      let value = if let start { try scalar(line, start) } else { try nested(below: line.indent) }
      pairs.append((node(.text(name), line, line.words, isPlain: true), value))
    }
    try checkIndent(below: first.indent)
    return node(.mapping(pairs), first, first.words)
  }

  /// The entries whose hyphens stand as far in as that of the next line.
  private mutating func list() throws(WantsMore) -> YAMLNode {
    try enter()
    defer { depth -= 1 }
    let first = lines[next]
    var entries: [YAMLNode] = []
    while next < lines.count, lines[next].indent == first.indent, isEntry(lines[next]) {
      let line = lines[next]
      guard let start = bytes[(line.words + 1)..<line.end].firstIndex(where: { $0 != UInt8(ascii: " ") }) else {
        throw WantsMore()
      }
      var words = line
      words.words = start
      if endOfKey(words) != nil {
        lines[next] = words
        entries.append(try mapping())
      } else {
        entries.append(try scalar(line, start))
      }
      try checkIndent(below: first.indent)
    }
    return node(.list(entries), first, first.words)
  }

  /// What stands below a key that has nothing behind its colon.
  private mutating func nested(below indent: Int) throws(WantsMore) -> YAMLNode {
    next += 1
    guard next < lines.count else { throw WantsMore() }
    let line = lines[next]
    if isEntry(line), line.indent >= indent { return try list() }
    guard line.indent > indent else { throw WantsMore() }
    return try mapping()
  }

  /// A value on one line. What is further in below it would be more of it.
  private mutating func scalar(_ line: Line, _ start: Int) throws(WantsMore) -> YAMLNode {
    next += 1
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(line, start)
    case UInt8(ascii: "["): return try list(inBrackets: line, start)
    default:
      guard isPlain(start..<line.end) else { throw WantsMore() }
      return node(.text(String(decoding: bytes[start..<line.end], as: UTF8.self)), line, start, isPlain: true)
    }
  }

  private func quoted(_ line: Line, _ start: Int) throws(WantsMore) -> YAMLNode {
    let text = bytes[(start + 1)..<max(start + 1, line.end - 1)]
    let quote = bytes[start]
    guard line.end > start + 1, bytes[line.end - 1] == quote,
      !text.contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") })
    else { throw WantsMore() }
    return node(.text(String(decoding: text, as: UTF8.self)), line, start)
  }

  /// `[one, another]`, of plain words.
  private func list(inBrackets line: Line, _ start: Int) throws(WantsMore) -> YAMLNode {
    guard line.end > start + 1, bytes[line.end - 1] == UInt8(ascii: "]") else { throw WantsMore() }
    var entries: [YAMLNode] = []
    for entry in bytes[(start + 1)..<(line.end - 1)].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      guard let first = entry.firstIndex(where: { $0 != UInt8(ascii: " ") }),
        let last = entry.lastIndex(where: { $0 != UInt8(ascii: " ") }), isPlain(first..<last + 1),
        !entry.contains(where: { "[]{}\"'#:&*!|>%@`?".utf8.contains($0) })
      else { throw WantsMore() }
      entries.append(node(.text(String(decoding: bytes[first...last], as: UTF8.self)), line, first, isPlain: true))
    }
    return node(.list(entries), line, start)
  }

  private mutating func enter() throws(WantsMore) {
    depth += 1
    guard depth <= Self.deepest else { throw WantsMore() }
  }

  /// What is further in than what it follows belongs to it in a way that is not read here.
  private func checkIndent(below indent: Int) throws(WantsMore) {
    guard next == lines.count || lines[next].indent <= indent else { throw WantsMore() }
  }

  private func isEntry(_ line: Line) -> Bool {
    bytes[line.words] == UInt8(ascii: "-")
      && (line.words + 1 == line.end || bytes[line.words + 1] == UInt8(ascii: " "))
  }

  /// The colon behind the word that a line begins with.
  private func endOfKey(_ line: Line) -> Int? {
    guard bytes[line.words].isLetter,
      let end = bytes[line.words..<line.end].firstIndex(where: { !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }),
      bytes[end] == UInt8(ascii: ":"), end + 1 == line.end || bytes[end + 1] == UInt8(ascii: " ")
    else { return nil }
    return end
  }

  /// Whether a value needs no quotes: it begins with a letter or a digit, and nothing in it means more to YAML.
  private func isPlain(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    guard first.isLetterOrDigit || first >= 0x80 || first == UInt8(ascii: "(") else { return false }
    return !range.contains { at in
      switch bytes[at] {
      case UInt8(ascii: ":"): at + 1 == range.upperBound || bytes[at + 1] == UInt8(ascii: " ")
      case UInt8(ascii: "#"): at > range.lowerBound && bytes[at - 1] == UInt8(ascii: " ")
      default: false
      }
    }
  }

  private func node(_ content: YAMLNode.Content, _ line: Line, _ at: Int, isPlain: Bool = false) -> YAMLNode {
    // Columns are counted in scalars.
    let column = bytes[line.start..<at].count { $0 & 0xC0 != 0x80 } + 1
    return YAMLNode(content, at: SourcePlace(path: path, line: line.number, column: column), isPlain: isPlain)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension YAMLNode {
  fileprivate func isText(_ other: String) -> Bool {
    if case .text(let text) = content { text == other } else { false }
  }
}
