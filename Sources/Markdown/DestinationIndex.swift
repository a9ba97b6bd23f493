/// What looks like a link in a source, `[text](here)` or `[text][label]`, and where it leads.
struct DestinationIndex {
  /// A link or image, by offsets into the source.
  struct Link {
    let start: Int
    /// Of its destination.
    let place: Int
    let end: Int
  }

  /// By their destinations, in the order in which they begin.
  private var links: [String: [Link]] = [:]

  init(_ source: [UInt8]) {
    var definitions: [String: (destination: String, place: Int)] = [:]
    var references: [(label: String, start: Int, end: Int)] = []
    // Brackets that are open, and a text in brackets directly before the last of them.
    var open: [Int] = []
    var before: (label: Range<Int>, start: Int)?
    var index = 0
    while let place = source[min(index, source.count)...].firstIndex(where: \.isBracketOrBackslash) {
      index = place + (source[place] == UInt8(ascii: "\\") ? 2 : 1)
      if source[place] == UInt8(ascii: "[") { open.append(index) }
      guard source[place] == UInt8(ascii: "]"), let opening = open.popLast() else { continue }
      let label = opening..<place
      let start = source.isImage(before: label.lowerBound - 1) ? label.lowerBound - 2 : label.lowerBound - 1
      let next = index < source.count ? source[index] : 0
      let text = before.flatMap { $0.label.upperBound == label.lowerBound - 2 ? $0 : nil }
      before = nil
      if let text {
        references.append((normal(source[label.isEmpty ? text.label : label]), text.start, index))
      } else if next == UInt8(ascii: "[") {
        before = (label, start)
      } else if next == UInt8(ascii: "(") {
        let range = rangeOfDestination(in: source, from: index + 1)
        links[unescaped(source[range]), default: []].append(
          Link(start: start, place: range.lowerBound, end: range.upperBound))
        index = range.upperBound
      } else if next == UInt8(ascii: ":"), source[label].first != UInt8(ascii: "^"), source.beginsLine(at: start) {
        let range = rangeOfDestination(in: source, from: index + 1)
        let name = normal(source[label])
        if definitions[name] == nil { definitions[name] = (unescaped(source[range]), range.lowerBound) }
      } else {
        references.append((normal(source[label]), start, index))
      }
    }
    for reference in references {
      guard let (destination, place) = definitions[reference.label] else { continue }
      links[destination, default: []].append(Link(start: reference.start, place: place, end: reference.end))
    }
    for destination in links.keys { links[destination]?.sort { $0.start < $1.start } }
  }

  /// The first link to a destination that begins within a range.
  func link(to destination: String, in range: Range<Int>) -> Link? {
    guard let links = links[destination] else { return nil }
    var (first, end) = (0, links.count)
    while first < end {
      let middle = (first + end) / 2
      if links[middle].start < range.lowerBound { first = middle + 1 } else { end = middle }
    }
    return first < links.count && range.contains(links[first].start) ? links[first] : nil
  }
}

extension UInt8 {
  fileprivate var isBracketOrBackslash: Bool {
    self == UInt8(ascii: "[") || self == UInt8(ascii: "]") || self == UInt8(ascii: "\\")
  }
}

extension [UInt8] {
  /// Whether a bracket begins an image.
  fileprivate func isImage(before bracket: Int) -> Bool {
    bracket > 0 && self[bracket - 1] == UInt8(ascii: "!")
      && (bracket < 2 || self[bracket - 2] != UInt8(ascii: "\\"))
  }

  /// Whether nothing but white space and what marks a quotation or a list stands before a place in its line.
  fileprivate func beginsLine(at place: Int) -> Bool {
    let before = self[..<Swift.max(place, 0)].last { !" \t>-*+".utf8.contains($0) }
    return before == nil || before == 0x0A || before == 0x0D
  }
}

/// A label as it is compared with others (GitHub Flavored Markdown, 6.6).
private func normal(_ label: ArraySlice<UInt8>) -> String {
  String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The bytes of a destination (GitHub Flavored Markdown, 6.6): in angle brackets, or to white space
/// or the parenthesis that closes. One with a `]` in it is cut there, as the next may begin there.
private func rangeOfDestination(in source: [UInt8], from start: Int) -> Range<Int> {
  let first = source[start...].firstIndex { $0 > 0x20 } ?? source.count
  let isBracketed = first < source.count && source[first] == UInt8(ascii: "<")
  let begin = isBracketed ? first + 1 : first
  var end = begin
  var depth = 0
  while end < source.count {
    switch source[end] {
    case UInt8(ascii: "\\"): end += 1
    case UInt8(ascii: ">") where isBracketed, UInt8(ascii: "]"), 0x0A, 0x0D: return begin..<end
    case 0...0x20 where !isBracketed: return begin..<end
    case UInt8(ascii: "(") where !isBracketed: depth += 1
    case UInt8(ascii: ")") where !isBracketed && depth == 0: return begin..<end
    case UInt8(ascii: ")") where !isBracketed: depth -= 1
    default: break
    }
    end += 1
  }
  return begin..<source.count
}

/// Without the backslashes and with the ampersands that libcmark-gfm resolves.
private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  var text = bytes
  var plain: [UInt8] = []
  while let byte = text.popFirst() {
    if byte == UInt8(ascii: "\\"), let next = text.first, next.isASCIIPunctuation {
      plain.append(next)
      text.removeFirst()
    } else {
      plain.append(byte)
      if byte == UInt8(ascii: "&"), text.starts(with: "amp;".utf8) { text.removeFirst(4) }
    }
  }
  return String(decoding: plain, as: UTF8.self)
}

extension UInt8 {
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
