import Bytes

/// What no file may have more of, because libcmark-gfm 0.29 would spend minutes or gigabytes on it.
/// Nobody writes so much.
///
/// - It looks at pairs of signs of a paragraph: of quotation marks for each, of others for some
///   (CVE-2023-22483, 22484, 22486, 24824). 10,000 marks take it half a second, 100,000 a minute.
/// - It fills up the rows of a table to the width of the first (CVE-2023-26485): 500 KB can stand for
///   thousands of millions of cells.
/// - It looks at every list and quotation that is open for every line.
/// - It writes an address out for every link that refers to it: 500 KB can stand for 20 GB.
///
/// One of these is for one file, however many texts it has.
final class MarkdownLimits {
  /// The sum, over paragraphs, of the square of how many signs each has.
  private static let work = 50_000_000
  /// In all tables.
  private static let cells = 200_000
  /// Of lists and quotations within one another.
  private static let depth = 50
  /// How long the longest definition of a link is, times how many links can refer to it.
  private static let references = 20_000_000

  private var work = 0
  private var cells = 0

  /// What is too much, and where it is, from 1.
  struct Overrun {
    let line: Int
    let message: String
    let hint: String
  }

  /// Nil for a text that can be read.
  func overrun(in text: String) -> Overrun? {
    var text = text
    return text.withUTF8 { overrun(in: $0) }
  }

  private func overrun(in text: UnsafeBufferPointer<UInt8>) -> Overrun? {
    var paragraph = MarkdownParagraph(line: 1)
    var definitions = MarkdownParagraph(line: 1)
    var brackets = 0
    var line = 0
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? text.count
      line += 1
      if let overrun = tooDeep(text[start..<end], line) { return overrun }
      let isBlank = !paragraph.add(text[start..<end])
      start = end + 1
      guard isBlank || start >= text.count else { continue }
      if let overrun = add(paragraph) { return overrun }
      brackets += paragraph.brackets
      if paragraph.hasDefinition, paragraph.bytes > definitions.bytes { definitions = paragraph }
      paragraph = MarkdownParagraph(line: line + 1)
    }
    return definitions.bytes * brackets > Self.references
      ? Overrun(
        line: definitions.line, message: "This is too long for how many links may refer to it.",
        hint: "Write the addresses into the links.")
      : nil
  }

  private func tooDeep(_ line: MarkdownParagraph.Line, _ number: Int) -> Overrun? {
    guard MarkdownParagraph.depth(of: line) > Self.depth else { return nil }
    return Overrun(
      line: number, message: "Lists and quotations stand too deeply within one another here.",
      hint: "Write it more simply.")
  }

  private func add(_ paragraph: MarkdownParagraph) -> Overrun? {
    work += paragraph.work
    cells += paragraph.cells
    if work > Self.work {
      return Overrun(
        line: paragraph.line,
        message: "There are too many quotation marks, brackets and other signs here without a blank line.",
        hint: "Put blank lines between them, or split the text into several files.")
    }
    return cells > Self.cells
      ? Overrun(
        line: paragraph.line, message: "The tables up to here have more than \(Self.cells) cells.",
        hint: "Split the text into several files, or offer the table as a document.")
      : nil
  }
}
