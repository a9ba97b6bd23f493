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

  /// - Parameter line: the file's line in which the YAML begins.
  init(_ node: Node, path: String, line: Int) {
    let mark = node.mark
    place = SourcePlace(
      path: path, line: (mark?.line ?? 1) + line - 1, column: mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string)
      isPlain = scalar.style == .plain
      isBlock = scalar.style == .literal || scalar.style == .folded
      return
    case .sequence(let nodes):
      content = .list(nodes.map { YAMLNode($0, path: path, line: line) })
    case .mapping(let pairs):
      content = .mapping(
        pairs.map {
          (YAMLNode($0.key, path: path, line: line), YAMLNode($0.value, path: path, line: line))
        })
    case .alias: content = .text("")
    }
    isPlain = false
    isBlock = false
  }

  /// A key or a value with which something is wrong that was reported already begins with this, so
  /// that what follows is looked at too. It is the mark of a lost character, which no text holds
  /// (`SourceText`).
  static let brokenMark: Unicode.Scalar = "\u{FFFD}"

  /// Nothing that is quoted is: there a writer's own `\uFFFD` may stand, and no problem was reported.
  var isBroken: Bool {
    guard isPlain || isBlock, case .text(let text) = content else { return false }
    return text.unicodeScalars.first == Self.brokenMark
  }
}
