/// What looks like a link's destination in a source, `](here)` and `]: here`, and where it stands.
struct DestinationIndex {
  private var inline: [String: [Int]] = [:]
  private var definitions: [String: Int] = [:]

  init(_ source: [UInt8]) {
    var index = 0
    while let bracket = source[index...].firstIndex(of: UInt8(ascii: "]")) {
      index = bracket + 1
      guard index < source.count else { return }
      let isInline = source[index] == UInt8(ascii: "(")
      guard isInline || source[index] == UInt8(ascii: ":") else { continue }
      let range = rangeOfDestination(in: source, from: index + 1)
      let text = unescaped(source[range])
      if isInline {
        inline[text, default: []].append(range.lowerBound)
      } else if definitions[text] == nil {
        definitions[text] = range.lowerBound
      }
      index = range.upperBound
    }
  }

  /// Where a destination stands first within a range.
  func offset(of destination: String, in range: Range<Int>) -> Int? {
    guard let offsets = inline[destination] else { return nil }
    var first = 0
    var end = offsets.count
    while first < end {
      let middle = (first + end) / 2
      if offsets[middle] < range.lowerBound { first = middle + 1 } else { end = middle }
    }
    return first < offsets.count && range.contains(offsets[first]) ? offsets[first] : nil
  }

  /// Where a destination is defined for reference links.
  func definition(of destination: String) -> Int? {
    definitions[destination]
  }
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
