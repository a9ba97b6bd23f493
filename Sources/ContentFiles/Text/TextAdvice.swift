import Diagnostics
import Publications

/// What a text says in a way that some readers cannot use, at its line.
enum TextAdvice {
  /// - Parameter text: a content file.
  static func problems(in text: SourceText) -> [Diagnostic] {
    var isCode = false
    return text.lines.enumerated().flatMap { number, words -> [Diagnostic] in
      if words.hasPrefix("```") || words.hasPrefix("~~~") { isCode.toggle() }
      let line = Line(path: text.path, number: number + 1, words: words)
      return isCode ? mojibake(line) : mojibake(line) + links(line) + images(line)
    }
  }

  private struct Line {
    let path: String
    /// From 1.
    let number: Int
    let words: Substring

    func place(_ index: String.Index) -> SourcePlace {
      SourcePlace(path: path, line: number, column: words.distance(from: words.startIndex, to: index) + 1)
    }
  }

  private static func warning(_ place: SourcePlace, _ code: Code, _ message: String, hint: String) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint)
  }

  /// A link is often read by itself, in a list of a page's links.
  private static let empty: Set = ["click here", "here", "read more", "more", "link", "this link", "this page", "this"]

  private static func links(_ line: Line) -> [Diagnostic] {
    line.words.matches(of: /(!?)\[([^\]\[]+)\]\([^)]*\)/).compactMap { match -> Diagnostic? in
      guard match.output.1.isEmpty else { return nil }
      let place = line.place(match.range.lowerBound)
      let words = match.output.2.trimming.lowercased()
      if empty.contains(words) {
        return warning(
          place, .emptyLinkText, "“\(match.output.2)” does not say where the link leads.",
          hint: "Let the words name what is there, as in [The report on Child S](…).")
      }
      guard ["http://", "https://", "www."].contains(where: words.hasPrefix) else { return nil }
      return warning(
        place, .bareAddress, "The words of this link are an address.",
        hint: "A screen reader spells it out. Write what is there instead.")
    }
  }

  private static func images(_ line: Line) -> [Diagnostic] {
    line.words.matches(of: /!\[\s*\]\(/).map { match in
      warning(
        line.place(match.range.lowerBound), .imageWithoutDescription, "This picture has no description.",
        hint: "Write between the brackets what somebody who cannot see it should know, as in ![A bar chart: …](…).")
    }
  }

  /// UTF-8 that was read as Windows-1252 and saved again; the first of a line.
  private static func mojibake(_ line: Line) -> [Diagnostic] {
    line.words.matches(of: damaged).prefix(1).map { match in
      warning(
        line.place(match.range.lowerBound), .garbledCharacters,
        "“\(match.output)” looks like a letter that was damaged on its way.", hint: "Write the letter or sign anew.")
    }
  }

  private static var damaged: Regex<Substring> {
    /\u{C3}[\u{80}-\u{BF}]|\u{E2}\u{20AC}[\u{2122}\u{153}\u{9D}\u{201C}\u{201D}\u{2DC}\u{A6}]|\u{C2}[\u{A0}\u{A3}]/
  }
}

extension Substring {
  fileprivate var trimming: Substring {
    var text = self
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
