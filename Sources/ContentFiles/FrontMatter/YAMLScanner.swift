import Diagnostics
import Publications

/// Looks through YAML before it is parsed, for what YAML allows and content does not: comments
/// behind values, which would swallow words, an unquoted `: `, and anchors, aliases, tags and
/// merges, with which a small file can become endless.
struct YAMLScanner {
  private(set) var problems: [Diagnostic] = []
  /// The lines, with a mark for each value that is wrong here, so that the rest can be read.
  private(set) var lines: [String]
  /// Whether it holds what must not even be parsed.
  private(set) var isRefused = false

  private let path: String
  private let firstLine: Int
  private var number = 0
  private var state = State.block

  private enum State {
    /// Keys and values, each on its line.
    case block
    /// Below a `|` or `>` whose key stands at this column.
    case literal(column: Int)
    /// Inside a quoted value that goes on in the next line.
    case quoted(Unicode.Scalar, flow: Int)
    /// Inside brackets, so many deep.
    case flow(depth: Int)
  }

  /// More is no content, and would let a parser run out of stack.
  private static let deepest = 20

  init(_ lines: ArraySlice<Substring>, path: String, firstLine: Int) {
    self.lines = lines.map(String.init)
    self.path = path
    self.firstLine = firstLine
  }

  mutating func scan() {
    for index in lines.indices where !isRefused {
      number = index
      scanLine(Array(lines[index].unicodeScalars))
    }
  }

  private mutating func scanLine(_ line: [Unicode.Scalar]) {
    let indent = line.prefix { $0 == " " }.count
    switch state {
    case .literal(let column):
      if indent == line.count || indent > column { return }
      state = .block
      scanBlock(line, from: indent)
    case .block: scanBlock(line, from: indent)
    case .quoted(let quote, let flow):
      guard let end = Self.end(of: quote, in: line, from: 0) else { return }
      state = flow > 0 ? .flow(depth: flow) : .block
      afterValue(line, from: end + 1)
    case .flow: scanFlow(line, from: indent)
    }
  }

  // MARK: Keys and values

  private mutating func scanBlock(_ line: [Unicode.Scalar], from start: Int) {
    var at = start
    guard at < line.count, line[at] != "#" else { return }
    if line[at] == "\t" {
      refuse(at, .tab, "There is a tab at the beginning of this line.", "Use two spaces in its place.")
      return
    }
    var column = at
    var dashes = 0
    while at < line.count, line[at] == "-", at + 1 == line.count || line[at + 1] == " " {
      column = at
      dashes += 1
      at = Self.skipSpaces(line, at + 1)
      guard dashes <= Self.deepest else { return refuseDepth(at) }
    }
    guard at < line.count else { return }
    if line[at] == "?", at + 1 == line.count || line[at + 1] == " " {
      refuse(at, .yaml, "A line cannot begin with a question mark.", "Put the text into quotes.")
      return
    }
    guard let colon = Self.endOfKey(line, at) else { return scanValue(line, from: at, column: column) }
    if line[at..<colon].elementsEqual("<<".unicodeScalars) {
      refuse(at, .yamlMerge, "<< (merge) is not used here.", "Write the keys out.")
      return
    }
    column = at
    scanValue(line, from: Self.skipSpaces(line, colon + 1), column: column)
  }

  private mutating func scanValue(_ line: [Unicode.Scalar], from at: Int, column: Int) {
    guard at < line.count else { return }
    switch line[at] {
    case "#": commentAsValue(line, at, column)
    case "&", "*", "!": special(line, at, column)
    case "|", ">":
      state = .literal(column: column)
      if let hash = Self.comment(in: line, from: at) { comment(line, value: at, hash: hash) }
    case "\"", "'": quoted(line, at, flow: 0)
    case "[", "{":
      state = .flow(depth: 0)
      scanFlow(line, from: at)
    default: scanPlain(line, from: at)
    }
  }

  /// What was meant as text is passed over. What is meant as YAML is not even parsed.
  private mutating func special(_ line: [Unicode.Scalar], _ at: Int, _ column: Int) {
    let word = line[at...].firstIndex(of: " ") ?? line.count
    let next = Self.skipSpaces(line, word)
    let isText =
      next < line.count
      ? !"[{\"'|>&*!".unicodeScalars.contains(line[next]) : !hasValueBelow(keyAt: column)
    guard isText else { return refuseSpecial(line[at], at) }
    reportSpecial(line[at], at)
    mark(line, at)
  }

  private mutating func scanPlain(_ line: [Unicode.Scalar], from at: Int) {
    if let hash = Self.comment(in: line, from: at) {
      comment(line, value: at, hash: hash)
    } else if let colon = Self.endOfKey(line, at, anywhere: true) {
      let value = Self.trimmed(line[at...])
      report(
        colon, .unquotedColon, "A colon with a space behind it inside a value would begin a new key.",
        "Put the value into straight quotes: \(YAMLQuotes.around(YAMLQuotes.withoutCurls(value)))")
      mark(line, at)
    }
  }

  private mutating func quoted(_ line: [Unicode.Scalar], _ at: Int, flow: Int) {
    guard let end = Self.end(of: line[at], in: line, from: at + 1) else {
      state = .quoted(line[at], flow: flow)
      return
    }
    afterValue(line, from: end + 1)
  }

  /// What stands behind a closing quote or bracket.
  private mutating func afterValue(_ line: [Unicode.Scalar], from at: Int) {
    if case .flow = state { return scanFlow(line, from: at) }
    let rest = Self.skipSpaces(line, at)
    guard rest < line.count, line[rest] == "#" else { return }
    comment(line, value: nil, hash: rest)
  }

  // MARK: Brackets

  private mutating func scanFlow(_ line: [Unicode.Scalar], from start: Int) {
    guard case .flow(var depth) = state else { return }
    var at = start
    var isTokenStart = true
    while at < line.count {
      let scalar = line[at]
      switch scalar {
      case "[", "{": (depth, isTokenStart) = (depth + 1, true)
      case "]", "}": (depth, isTokenStart) = (depth - 1, false)
      case ",": isTokenStart = true
      case ":" where at + 1 == line.count || line[at + 1] == " ": isTokenStart = true
      case " ", "\t": break
      case "#" where at == 0 || line[at - 1] == " ":
        if !line[..<at].allSatisfy({ $0 == " " }) { comment(line, value: nil, hash: at) }
        state = .flow(depth: depth)
        return
      case "&", "*", "!":
        if isTokenStart { return refuseSpecial(scalar, at) }
      case "\"", "'":
        if isTokenStart {
          state = .flow(depth: depth)
          return quoted(line, at, flow: depth)
        }
      default: isTokenStart = false
      }
      guard depth <= Self.deepest else { return refuseDepth(at) }
      at += 1
      if depth == 0 {
        state = .block
        return afterValue(line, from: at)
      }
    }
    state = .flow(depth: depth)
  }

  /// A key that has nothing but a comment has no value, unless it has one in the lines below.
  private mutating func commentAsValue(_ line: [Unicode.Scalar], _ at: Int, _ column: Int) {
    comment(line, value: at, hash: at)
    if !hasValueBelow(keyAt: column) { mark(line, at) }
  }

  private func hasValueBelow(keyAt column: Int) -> Bool {
    let next = lines[(number + 1)...].first { $0.contains { $0 != " " } } ?? ""
    let indent = next.prefix { $0 == " " }.count
    return indent > column || next.dropFirst(indent).hasPrefix("- ")
  }

  // MARK: Problems

  private mutating func report(_ column: Int, _ code: Code, _ message: String, _ hint: String) {
    problems.append(
      Diagnostic(
        SourcePlace(path: path, line: firstLine + number, column: column + 1), code, message,
        hint: hint))
  }

  private mutating func refuse(_ column: Int, _ code: Code, _ message: String, _ hint: String) {
    report(column, code, message, hint)
    isRefused = true
  }

  private mutating func refuseDepth(_ column: Int) {
    refuse(column, .yaml, "Lists and mappings are nested too deeply here.", "Write it more simply.")
  }

  private mutating func refuseSpecial(_ scalar: Unicode.Scalar, _ column: Int) {
    reportSpecial(scalar, column)
    isRefused = true
  }

  private mutating func reportSpecial(_ scalar: Unicode.Scalar, _ column: Int) {
    let (code, name): (Code, String) =
      switch scalar {
      case "&": (.yamlAnchor, "anchor")
      case "*": (.yamlAlias, "alias")
      default: (.yamlTag, "tag")
      }
    report(column, code, "A value cannot begin with \(scalar) (a YAML \(name)).", Self.quoteIt)
  }

  private static let quoteIt = "If it belongs to the text, put the whole value into quotes: \"…\"."

  /// - Parameter value: where the value begins that the comment would cut short.
  private mutating func comment(_ line: [Unicode.Scalar], value: Int?, hash: Int) {
    let isText = value.map { $0 != hash && line[$0] != "|" && line[$0] != ">" } ?? false
    let whole = Self.trimmed(line[(value ?? hash)...])
    report(
      hash, .commentAfterValue, "What stands behind # on this line would be lost.",
      isText
        ? "If it belongs to the value, put the value into straight quotes: \(YAMLQuotes.around(whole)). A comment "
          + "stands on a line of its own."
        : "A comment stands on a line of its own.")
    if let value, isText { mark(line, value) } else { cut(line, at: hash) }
  }

  /// Puts the mark for what is broken where a value stands.
  private mutating func mark(_ line: [Unicode.Scalar], _ at: Int) {
    cut(line, at: at)
    lines[number].unicodeScalars.append(YAMLNode.brokenMark)
  }

  private mutating func cut(_ line: [Unicode.Scalar], at column: Int) {
    lines[number] = String(String.UnicodeScalarView(line[..<column]))
  }
}
