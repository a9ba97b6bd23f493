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

  init(_ source: SourceText) throws(Diagnostic) {
    var lines = FirstLines(source.text)
    guard lines.next()?.isRule ?? false else {
      throw Diagnostic(
        SourcePlace(path: source.path), .noFrontMatter,
        "The first line of the file must be ---.",
        hint: "The file begins with --- on a line of its own, then its keys (title: …), then --- "
          + "again, and then its text.")
    }
    var yaml: [Substring] = []
    var hasEnd = false
    while !hasEnd, let line = lines.next() {
      if line.isRule { hasEnd = true } else { yaml.append(line) }
    }
    guard hasEnd else {
      throw Diagnostic(
        SourcePlace(path: source.path), .noFrontMatter,
        "The --- that ends the keys at the top is missing.",
        hint: "Write --- on a line of its own between the keys and the text.")
    }
    self.yaml = yaml[...]
    yamlLine = 2
    bodyLine = yaml.count + 3
    body = lines.rest.map(String.init) ?? ""
  }

  /// The file's line of the first words of the Markdown, from 1; nil when there are none.
  var firstLineOfText: Int? {
    SourceText.lines(of: body).firstIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + bodyLine }
  }
}

/// The lines at the beginning of a text, and what is behind them as it is.
private struct FirstLines {
  /// Nil behind the last line.
  private(set) var rest: Substring?

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Substring? {
    guard let text = rest else { return nil }
    let end = text.utf8.firstIndex(of: UInt8(ascii: "\n"))
    rest = end.map { text[text.utf8.index(after: $0)...] }
    return text[..<(end ?? text.endIndex)]
  }
}

extension Substring {
  /// `---` and nothing else on its line.
  var isRule: Bool { self == "---" || (hasPrefix("---") && dropFirst(3).allSatisfy { $0 == " " }) }
}
