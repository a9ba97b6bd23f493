import Diagnostics
import HTML
import Markdown
import Publications

extension ProseReader {
  /// A conditional text in the middle of a list makes two lists of it, whose gap could be seen before
  /// its time. So the text around it must be the same with the block and without.
  func checkForDividedText(
    of document: MarkdownDocument, in text: String, _ options: MarkdownOptions, _ setting: Setting
  ) {
    let blocks = document.blocks.filter(\.isConditional)
    guard !blocks.isEmpty else { return }
    let around = document.piecesAroundConditionals
    func isSame(without blocks: some Sequence<MarkdownDocument.Block>) -> Bool {
      MarkdownDocument.parse(text.emptying(blocks), options: options).piecesAroundConditionals == around
    }
    guard !isSame(without: blocks) else { return }
    // The first that makes a difference, or a stretch of them together.
    var (same, different) = (0, blocks.count)
    while different - same > 1 {
      let middle = (same + different) / 2
      if isSame(without: blocks[..<middle]) { same = middle } else { different = middle }
    }
    let block = blocks[same]
    findings.add(
      SourcePlace(
        path: path, line: setting.firstLine + block.line - 1, column: block.column + setting.indent),
      .dividedText,
      "What stands before this block goes on behind it, so that it would be seen to be missing.",
      hint: "Move the block to before or behind the whole list or paragraph.")
  }
}

extension MarkdownDocument.Block {
  fileprivate var isConditional: Bool { info == "when" && isTopLevel }

  /// From its opening fence to its closing one.
  var lines: ClosedRange<Int> {
    line...(line + content.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
  }
}

extension MarkdownDocument {
  /// Its pieces but for conditional texts, each stretch of markup in one.
  fileprivate var piecesAroundConditionals: [Piece] {
    var around: [Piece] = []
    var markup = HTML()
    var others = 0
    for piece in pieces {
      switch piece {
      case .markup(let html): markup.append(html)
      case .block(let number) where blocks[number].isConditional: break
      case .block:
        around += [.markup(markup), .block(others)]
        (markup, others) = (HTML(), others + 1)
      case .headingID, .address, .afterLink:
        around += [.markup(markup), piece]
        markup = HTML()
      }
    }
    return around + [.markup(markup)]
  }
}

extension String {
  /// With empty lines in place of those of some blocks.
  fileprivate func emptying(_ blocks: some Sequence<MarkdownDocument.Block>) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    for block in blocks {
      for number in block.lines where number <= lines.count { lines[number - 1] = "" }
    }
    return lines.joined(separator: "\n")
  }
}
