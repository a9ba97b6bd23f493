import HTML
import Markdown

/// Markdown: valid HTML comes out of any text, nothing in it runs, and what is listed stands where
/// it is said to stand.
struct MarkdownTarget: FuzzTarget {
  static let name = "markdown"

  func check(_ input: [UInt8]) throws(Broken) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    let lines = Lines(text)
    let document = MarkdownDocument.parse(
      text, options: MarkdownOptions(headingShift: 1, footnotePrefix: "text."))
    try check(document, in: lines)
    let inline = MarkdownDocument.parseInline(text)
    try check(inline, in: lines)
    try require(
      inline.isSingleParagraph == document.isSingleParagraph && inline.plainText == document.plainText,
      "It is something else within a paragraph.")
  }

  private func check(_ document: MarkdownDocument, in lines: Lines) throws(Broken) {
    for link in document.links {
      for place in [link.start, link.place] {
        try lines.check("The link to \(link.destination)", place.line, place.column)
      }
    }
    for heading in document.headings {
      try lines.check("The heading \(heading.text)", heading.line, heading.column)
    }
    for block in document.blocks { try lines.check("The block \(block.info)", block.line, block.column) }
    for html in document.rawHTML { try lines.check(html.text, html.line, html.column) }
    try checkPage(of: document)
  }

  private func checkPage(of document: MarkdownDocument) throws(Broken) {
    let text = document.filled
    try require(!text.bytes.contains(0xFF), "A mark was left in the text.")
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <title>Fuzzed</title>
      </head>
      <body>
      <h1>Fuzzed</h1>
      <div>\(text)</div>
      </body>
      </html>
      """
    let report = HTMLValidator.report(on: page.bytes)
    let problems = report.problems.map(\.message).filter { !Self.isOfWriter($0) }
    try require(problems.isEmpty, "\(problems)\n\(String(decoding: text.bytes, as: UTF8.self))")
    let schemes = report.links.map { $0.prefix { $0 != ":" }.lowercased() }
    try require(
      !schemes.contains { ["javascript", "vbscript", "data", "file"].contains($0) },
      "A dangerous address came out: \(report.links)")
    try require(!page.bytes.has("<script"), "A script came out.")
  }

  /// What Markdown lets a writer do, and who reads the content looks at.
  private static func isOfWriter(_ problem: String) -> Bool {
    ["a level is left out.", "has a second <h1>.", "which is not allowed."].contains { problem.hasSuffix($0) }
  }
}

extension MarkdownDocument {
  /// The text, with something valid in each hole.
  fileprivate var filled: HTML {
    pieces.reduce(into: HTML()) { text, piece in
      switch piece {
      case .markup(let html): text.append(html)
      case .headingID(let index): text.append("heading-\("\(index)")")
      case .address(let index): text.append("/\("\(index)")")
      case .afterLink(let index): text.append(" (\("\(index)"))")
      case .block(let index): text.append("<div>\("\(index)")</div>")
      }
    }
  }
}
