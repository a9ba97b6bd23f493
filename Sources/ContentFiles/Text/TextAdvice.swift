import Catalogue
import Publications

/// What a text says in a way that some readers cannot use, at its line.
enum TextAdvice {
  /// - Parameter text: a content file, or `site.yml`.
  static func problems(in text: SourceText) -> [Diagnostic] {
    var isCode = false
    return text.lines.enumerated().flatMap { number, line -> [Diagnostic] in
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      let found = mojibake(line) + (isCode ? [] : links(line) + images(line))
      return found.map { found in
        let column = line.distance(from: line.startIndex, to: found.at) + 1
        return Diagnostic(
          SourcePlace(path: text.path, line: number + 1, column: column), found.code, found.message, hint: found.hint,
          severity: .warning)
      }
    }
  }

  private typealias Found = (at: String.Index, code: String, message: String, hint: String)

  /// A link is often read by itself, in a list of a page's links.
  private static let empty: Set = ["click here", "here", "read more", "more", "link", "this link", "this page", "this"]

  private static func links(_ line: Substring) -> [Found] {
    line.matches(of: /(?<!!)\[([^\]\[]+)\]\([^)]*\)/).compactMap { match in
      let words = match.output.1.trimming.lowercased()
      if empty.contains(words) {
        return (
          match.range.lowerBound, "empty-link-text", "“\(match.output.1)” does not say where the link leads.",
          "Let the words name what is there, as in [The report on Child S](…)."
        )
      }
      if words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.") {
        return (
          match.range.lowerBound, "bare-address", "The words of this link are an address.",
          "A screen reader spells it out. Write what is there instead."
        )
      }
      return nil
    }
  }

  private static func images(_ line: Substring) -> [Found] {
    line.matches(of: /!\[\s*\]\(/).map { match in
      (
        match.range.lowerBound, "image-without-description", "This picture has no description.",
        "Write between the brackets what somebody who cannot see it should know, as in ![A bar chart: …](…)."
      )
    }
  }

  /// UTF-8 that was read as Windows-1252 and saved again.
  private static func mojibake(_ line: Substring) -> [Found] {
    line.matches(of: /\u{C3}[\u{80}-\u{BF}\u{A9}\u{A8}]|\u{E2}\u{20AC}[\u{2122}\u{153}\u{9D}\u{201C}\u{201D}\u{2DC}\u{A6}]|\u{C2}[\u{A0}\u{A3}]|\u{FFFD}/)
      .prefix(1).map { match in
        (
          match.range.lowerBound, "garbled-characters", "“\(match.output)” looks like a letter that was damaged on its way.",
          "Write the letter or sign anew."
        )
      }
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

extension Content {
  /// What stops nothing, and wants a look.
  public var advice: [Diagnostic] {
    sources.values.filter { $0.path.hasSuffix(".md") }.flatMap(TextAdvice.problems) + largeFiles
  }

  /// Above it, a document takes long to load on a telephone.
  private static let large = 10_000_000

  private var largeFiles: [Diagnostic] {
    (catalogue?.office.files ?? []).filter { $0.facts.bytes > Self.large }.map { file in
      Diagnostic(
        SourcePlace(path: file.source), "large-file", "This file has \(file.facts.description).",
        hint: "On a telephone it takes long to load. Often pictures in it can be made smaller.", severity: .warning)
    }
  }
}
