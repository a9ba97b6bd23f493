import Diagnostics
import Publications
import Yams

/// A value of the YAML that content is written in: text, list or mapping, and where it stands.
struct YAMLNode {
  enum Content {
    case text(String)
    case list([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  let place: SourcePlace
  /// Whether a text was written without quotes and without `|` or `>`.
  let isPlain: Bool
  /// Whether a text stands below a `|` or `>`, and so begins in the next line.
  let isBlock: Bool
  /// Whether something is wrong with a key or a value that was reported already.
  let isBroken: Bool

  /// - Parameters:
  ///   - line: the file's line in which the YAML begins.
  ///   - hasMarks: whether problems were reported, and what they are about is marked. Where none was,
  ///     a mark is a writer's own, written as `"\uFFFD"`, and a text like any other.
  init(_ node: Node, path: String, line: Int, hasMarks: Bool) {
    let mark = node.mark
    place = SourcePlace(
      path: path, line: (mark?.line ?? 1) + line - 1, column: mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
      isPlain = scalar.style == .plain
      isBlock = scalar.style == .literal || scalar.style == .folded
      isBroken = hasMarks && scalar.string.unicodeScalars.first == Self.brokenMark
      return
    case .sequence(let nodes):
      content = .list(nodes.map { YAMLNode($0, path: path, line: line, hasMarks: hasMarks) })
    case .mapping(let pairs):
      content = .mapping(
        pairs.map {
          (
            YAMLNode($0.key, path: path, line: line, hasMarks: hasMarks),
            YAMLNode($0.value, path: path, line: line, hasMarks: hasMarks)
          )
        })
    case .alias: content = .text("")
    }
    (isPlain, isBlock, isBroken) = (false, false, false)
  }

  /// What is right, and is on one line if it is a text.
  init(_ content: Content, at place: SourcePlace, isPlain: Bool) {
    (self.content, self.place, self.isPlain) = (content, place, isPlain)
    (isBlock, isBroken) = (false, false)
  }

  /// Where nothing is written: keys that are missing are.
  init(emptyMappingAt place: SourcePlace) {
    self.place = place
    content = .mapping([])
    (isPlain, isBlock, isBroken) = (false, false, false)
  }

  /// A key or a value with which something is wrong begins with this, so that what follows is looked at
  /// too. It is the mark of a lost character, which stands in no file (`SourceText`).
  static let brokenMark: Unicode.Scalar = "\u{FFFD}"
}
