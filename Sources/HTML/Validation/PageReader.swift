/// One pass over a page's bytes.
struct PageReader {
  let page: [UInt8]
  var report = PageReport()
  var position = 0

  // What is open, the innermost last.
  var open: [Tag] = []
  var openLinks = 0
  var openParagraphs = 0
  var openDrawings = 0

  // What the page has had so far.
  var headingLevel = 0
  var topHeadings = 0
  var titles = 0
  var hasLanguage = false

  private var countedLines = 1
  private var countedOffset = 0

  init(_ page: [UInt8]) {
    self.page = page
  }

  mutating func read() {
    checkDoctype()
    while let start = nextOpening() {
      position = start
      readMarkup(at: start)
    }
    checkEnd()
  }

  /// Notes a problem. Lines are counted only then, each once: problems come in the page's order.
  mutating func problem(at offset: Int, _ message: String) {
    let from = min(countedOffset, offset)
    let lines = page[from..<max(countedOffset, offset)].count { $0 == 0x0A }
    countedLines += offset >= countedOffset ? lines : -lines
    countedOffset = offset
    report.problems.append(HTMLProblem(message: message, offset: offset, line: countedLines))
  }

  /// The bytes of a range as text, for messages.
  func text(_ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self)
  }
}

extension PageReader {
  private func nextOpening() -> Int? {
    var index = position
    while index < page.count, page[index] != UInt8(ascii: "<") { index += 1 }
    return index < page.count ? index : nil
  }

  private mutating func readMarkup(at start: Int) {
    let next = start + 1 < page.count ? page[start + 1] : 0
    if next == UInt8(ascii: "!") {
      skipDeclaration(at: start)
    } else if next.isLetter || next == UInt8(ascii: "/") {
      readTag(at: start)
    } else {
      problem(at: start, "A “<” is not escaped.")
      position = start + 1
    }
  }

  private mutating func skipDeclaration(at start: Int) {
    let isComment = page[start...].starts(with: "<!--".utf8)
    if !skip(past: isComment ? "-->" : ">") {
      problem(at: start, isComment ? "A comment does not end." : "A declaration does not end.")
    }
  }

  private mutating func readTag(at start: Int) {
    var scanner = TagScanner(page: page, position: start)
    let tag = scanner.tag()
    position = scanner.position
    guard let tag else { return problem(at: start, "A tag does not end.") }
    if tag.isEnd {
      close(tag)
    } else {
      checkAttributes(of: tag)
      checkElement(tag)
      openElement(tag)
    }
  }

  private mutating func checkDoctype() {
    let doctype = "<!doctype html>"
    let start = String(decoding: page.prefix(doctype.utf8.count), as: UTF8.self)
    if start.lowercased() != doctype {
      problem(at: 0, "The page does not begin with “<!doctype html>”.")
    }
  }

  /// Goes behind the next occurrence of `end`, or to the end of the page.
  mutating func skip(past end: String) -> Bool {
    let end = Array(end.utf8)
    while position + end.count <= page.count {
      if page[position] == end[0], page[position...].starts(with: end) {
        position += end.count
        return true
      }
      position += 1
    }
    position = page.count
    return false
  }
}
