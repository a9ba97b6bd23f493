/// One pass over a page's bytes.
struct PageReader {
  private(set) var scanner: TagScanner
  var report = PageReport()

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

  init(_ page: [UInt8]) {
    scanner = TagScanner(page: page, position: 0)
  }

  mutating func read() {
    checkDoctype()
    while let start = nextOpening() {
      position = start
      readMarkup(at: start)
    }
    checkEnd()
    findPlaces()
  }

  var page: [UInt8] { scanner.page }
  var position: Int {
    get { scanner.position }
    set { scanner.position = newValue }
  }

  /// An attribute of the last tag.
  func attribute(_ name: Name) -> Attribute? { scanner.attributes.first { $0.name == name } }

  mutating func problem(at offset: Int, _ message: String, isLevel: Bool = false) {
    report.problems.append(HTMLProblem(message: message, offset: offset, isLevel: isLevel))
  }

  /// Counts lines and columns up to all problems, each byte once.
  private mutating func findPlaces() {
    var (offset, line, column) = (0, 1, 1)
    for number in report.problems.indices.sorted(by: { report.problems[$0].offset < report.problems[$1].offset }) {
      while offset < report.problems[number].offset {
        if page[offset] == 0x0A {
          (line, column) = (line + 1, 1)
        } else if page[offset] & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      (report.problems[number].line, report.problems[number].column) = (line, column)
    }
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
    guard let tag = scanner.tag() else { return problem(at: start, "A tag does not end.") }
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
