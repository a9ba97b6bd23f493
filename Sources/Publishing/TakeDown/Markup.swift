/// The tags of a page or an XML file that this program has made.
///
/// What this program writes is regular: text and values are escaped, so that `<` and `>` are always those of a tag,
/// every value stands in `"`, and every element is closed. What is not so is found by `isBalanced`.
struct Markup {
  struct Tag {
    let name: String
    /// With its brackets.
    let range: Range<Int>
    let isEnd: Bool
    /// Ends in `/>`, or is of HTML's elements that have no end tag.
    let isAlone: Bool
    /// The number of the start tag that it lies in.
    let parent: Int?
  }

  let bytes: [UInt8]
  let tags: [Tag]
  /// Whether each start tag has its end tag, properly nested.
  let isBalanced: Bool
  /// The numbers of the end tags, by those of their start tags.
  private let ends: [Int: Int]

  init(_ bytes: [UInt8]) {
    var (tags, ends, open): ([Tag], [Int: Int], [Int]) = ([], [:], [])
    var isBalanced = true
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
        isBalanced = false
        break
      }
      position = end + 1
      guard let tag = Self.tag(in: bytes, start..<position, parent: open.last) else { continue }
      if tag.isEnd {
        let match = open.popLast()
        if let match, tags[match].name == tag.name { ends[match] = tags.count } else { isBalanced = false }
      } else if !tag.isAlone {
        open.append(tags.count)
      }
      tags.append(tag)
    }
    (self.bytes, self.tags, self.ends) = (bytes, tags, ends)
    self.isBalanced = isBalanced && open.isEmpty
  }

  /// Nil for a declaration, a comment or an instruction.
  private static func tag(in bytes: [UInt8], _ range: Range<Int>, parent: Int?) -> Tag? {
    let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    let start = range.lowerBound + (isEnd ? 2 : 1)
    let name = bytes[start..<range.upperBound].prefix { $0.isNameByte }
    guard !name.isEmpty else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    let isAlone = bytes[range.upperBound - 2] == UInt8(ascii: "/") || void.contains(text)
    return Tag(name: text, range: range, isEnd: isEnd, isAlone: isAlone, parent: parent)
  }

  /// HTML Standard, 13.1.2. (In Atom, `link` ends in `/>`.)
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// The numbers of the start tags of a name.
  func starts(_ name: String) -> [Int] { tags.indices.filter { !tags[$0].isEnd && tags[$0].name == name } }

  /// What an attribute of a tag says, with character references resolved.
  func attribute(_ name: String, of number: Int) -> String? {
    let tag = bytes[tags[number].range]
    guard let found = tag.range(of: Array(" \(name)=\"".utf8)),
      let end = tag[found.upperBound...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return Self.resolved(tag[found.upperBound..<end])
  }

  /// From a start tag to behind its end tag.
  func element(_ number: Int) -> Range<Int> {
    let start = tags[number].range
    return ends[number].map { start.lowerBound..<tags[$0].range.upperBound } ?? start
  }

  /// Between a start tag and its end tag.
  func content(_ number: Int) -> Range<Int> {
    let start = tags[number].range
    return start.upperBound..<(ends[number].map { tags[$0].range.lowerBound } ?? start.upperBound)
  }

  func endTag(of number: Int) -> Range<Int>? { ends[number].map { tags[$0].range } }

  func text(_ range: Range<Int>) -> String { Self.resolved(bytes[range]) }

  /// The start tags that a tag lies in, the innermost first.
  func ancestors(of number: Int) -> [Int] {
    Array(
      sequence(state: number) { number in
        guard let parent = tags[number].parent else { return nil }
        number = parent
        return parent
      })
  }

  /// Whether `class` has a word.
  func isOfClass(_ word: String, _ number: Int) -> Bool {
    attribute("class", of: number)?.split(separator: " ").contains(Substring(word)) ?? false
  }

  /// The five references that escaping writes.
  private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ":")
  }
}
