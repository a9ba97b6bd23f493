import Diagnostics
import Publications

/// A text out of a document, and where in the document it stands.
package struct Passage: Hashable, Sendable {
  /// In words that hold nothing of the document: `page 3`, `the notes of slide 2`.
  package let place: String
  package let text: String

  package init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}

/// Something seen in a text, told without the words that were seen.
struct TextMatch: Hashable {
  /// In bytes of UTF-8 from the start of the text.
  let offset: Int
  let code: Code
  /// What it is, to begin a sentence with: `An NHS number`.
  let what: String
  let hint: String
}

extension TextMatch {
  /// In a text file, whose lines a person can go to.
  static func diagnostics(_ textMatches: [TextMatch], in text: String, path: String) -> [Diagnostic] {
    guard !textMatches.isEmpty else { return [] }
    let lines = TextLines(text)
    return textMatches.map {
      let (line, column) = lines.place(of: $0.offset)
      return Diagnostic(
        SourcePlace(path: path, line: line, column: column), $0.code, "\($0.what) is here.",
        hint: $0.hint)
    }
  }

  /// In a document, which has no lines; so the message says where.
  static func diagnostics(_ textMatches: [TextMatch], in passage: Passage, path: String) -> [Diagnostic] {
    guard !textMatches.isEmpty else { return [] }
    let lines = TextLines(passage.text)
    return textMatches.map {
      Diagnostic(
        SourcePlace(path: path), $0.code,
        "\($0.what) is in \(passage.place), line \(lines.place(of: $0.offset).line) of its text.",
        hint: $0.hint)
    }
  }

  /// In a file's name, which has no lines either.
  static func diagnostics(_ textMatches: [TextMatch], inNameAt place: SourcePlace) -> [Diagnostic] {
    textMatches.map {
      Diagnostic(place, $0.code, "\($0.what) is in the file’s name.", hint: $0.hint)
    }
  }
}
