import Publications

/// Texts on which libcmark-gfm 0.29 would spend minutes or gigabytes, and that nobody writes.
///
/// It looks at every pair of quotation marks of a paragraph (100,000 marks: 10 s), and fills up the
/// rows of a table to the width of its first (a table of 6,000 columns in 50 KB: 39 million cells).
enum MarkdownLimits {
  /// In one paragraph.
  static let quotationMarks = 5_000
  /// In one table.
  static let cells = 200_000

  /// What is too much, and the line in which it stands, from 1; nil for a text that can be read.
  static func excess(in text: String) -> (line: Int, message: String)? {
    var paragraph = Paragraph(line: 1)
    var line = 1
    var excess: (line: Int, message: String)?
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "\n"):
          paragraph.endLine()
          if let message = paragraph.excess {
            excess = (paragraph.line, message)
            return
          }
          line += 1
          if paragraph.hasEnded { paragraph = Paragraph(line: line) }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): paragraph.quotationMarks += 1
        case UInt8(ascii: "|"): paragraph.bars += 1
        default: break
        }
        if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: " ") { paragraph.isLineBlank = false }
      }
      paragraph.endLine()
      if let message = paragraph.excess { excess = (paragraph.line, message) }
    }
    return excess
  }

  /// Lines without a blank one between them.
  private struct Paragraph {
    let line: Int
    var quotationMarks = 0
    var bars = 0
    var isLineBlank = true
    private(set) var hasEnded = false
    private var lines = 0
    private var columns = 0

    init(line: Int) {
      self.line = line
    }

    mutating func endLine() {
      hasEnded = isLineBlank
      lines += 1
      columns = max(columns, bars)
      bars = 0
      isLineBlank = true
    }

    var excess: String? {
      if quotationMarks > MarkdownLimits.quotationMarks {
        return "This paragraph has more than \(MarkdownLimits.quotationMarks) quotation marks."
      }
      return lines * columns > MarkdownLimits.cells
        ? "This table has more than \(MarkdownLimits.cells) cells." : nil
    }
  }
}
