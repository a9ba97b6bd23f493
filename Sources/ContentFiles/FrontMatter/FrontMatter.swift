import Diagnostics
import Publications

/// A content file's two parts: YAML between two lines of `---`, then Markdown.
struct FrontMatter {
  let yaml: ArraySlice<Substring>
  /// The file's line in which the YAML begins, from 1.
  let yamlLine: Int
  let body: String
  /// The file's line in which the Markdown begins, from 1.
  let bodyLine: Int
  /// The file's line of the first words of the Markdown, from 1; nil when there are none.
  let firstLineOfText: Int?

  init(_ source: SourceText) throws(Diagnostic) {
    guard source.lines.first?.isRule ?? false else {
      throw Diagnostic(
        SourcePlace(path: source.path), .noFrontMatter,
        "The first line of the file must be ---.",
        hint: "The file begins with --- on a line of its own, then its keys (title: …), then --- "
          + "again, and then its text.")
    }
    guard let end = source.lines.dropFirst().firstIndex(where: \.isRule) else {
      throw Diagnostic(
        SourcePlace(path: source.path), .noFrontMatter,
        "The --- that ends the keys at the top is missing.",
        hint: "Write --- on a line of its own between the keys and the text.")
    }
    yaml = source.lines[1..<end]
    yamlLine = 2
    bodyLine = end + 2
    let rest = source.lines[(end + 1)...]
    body = rest.first.map { String(source.text[$0.startIndex...]) } ?? ""
    firstLineOfText = rest.firstIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 }
  }
}

extension Substring {
  /// `---` and nothing else on its line.
  var isRule: Bool { self == "---" || (hasPrefix("---") && dropFirst(3).allSatisfy { $0 == " " }) }
}
