import Diagnostics
import Markdown
import Publications

extension ProseReader {
  /// What a text says in a way that some readers cannot use, where it says it.
  func advise(on document: MarkdownDocument, _ place: (_ line: Int, _ column: Int) -> SourcePlace) {
    for link in document.links {
      let start = place(link.start.line, link.start.column)
      if link.isImage { adviseOnImage(link, at: start) } else { adviseOnLink(link, at: start) }
    }
    var before = level
    for heading in document.headings {
      if heading.level > before + 1 {
        findings.advise(
          place(heading.line, heading.column), .headingSkips, "The heading “\(heading.text)” leaves out a level.",
          hint: "Write one # less before it, or put a heading of the level between above it.")
      }
      before = heading.level
    }
  }

  private func adviseOnImage(_ image: MarkdownDocument.Link, at place: SourcePlace) {
    guard image.text.isEmpty else { return }
    findings.advise(
      place, .imageWithoutDescription, "This picture has no description.",
      hint: "Write between the brackets what somebody who cannot see it should know, as in ![A bar chart: …](…).")
  }

  /// A link is often read by itself, in a list of a page's links.
  private static let empty: Set = ["click here", "here", "read more", "more", "link", "this link", "this page", "this"]

  private func adviseOnLink(_ link: MarkdownDocument.Link, at place: SourcePlace) {
    let words = link.text.lowercased()
    if Self.empty.contains(words) {
      findings.advise(
        place, .emptyLinkText, "“\(link.text)” does not say where the link leads.",
        hint: "Let the words name what is there, as in [The report on Child S](…).")
    } else if !link.isAutolink, ["http://", "https://", "www."].contains(where: words.hasPrefix) {
      findings.advise(
        place, .bareAddress, "The words of this link are an address.",
        hint: "A screen reader spells it out. Write what is there instead.")
    }
  }
}

extension Content {
  /// What stops nothing, and wants a look.
  package var advice: [Diagnostic] {
    adviceOnFiles + sources.values.filter { $0.path.hasSuffix(".md") }.flatMap(\.garbledCharacters)
  }
}

extension SourceText {
  /// UTF-8 that was read as Windows-1252 and saved again; the first of each line.
  fileprivate var garbledCharacters: [Diagnostic] {
    let damaged =
      /\u{C3}[\u{80}-\u{BF}]|\u{E2}\u{20AC}[\u{2122}\u{153}\u{9D}\u{201C}\u{201D}\u{2DC}\u{A6}]|\u{C2}[\u{A0}\u{A3}]/
    return lines.enumerated().compactMap { number, line in
      line.firstMatch(of: damaged).map { match in
        Diagnostic(
          SourcePlace(
            path: path, line: number + 1,
            column: line.distance(from: line.startIndex, to: match.range.lowerBound) + 1), .garbledCharacters,
          "“\(match.output)” looks like a letter that was damaged on its way.", hint: "Write the letter or sign anew.")
      }
    }
  }
}
