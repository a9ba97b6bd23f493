extension [XMLEvent] {
  /// The styles that hide what is written in them.
  var hidingStyles: [String] {
    var styles: [String] = []
    var current: String?
    for event in self {
      switch event {
      case .start("w:style", let attributes): current = attributes["w:styleId"]
      case .end("w:style"): current = nil
      case .start("w:vanish", let attributes) where Self.isOn(attributes): current.map { styles.append($0) }
      default: break
      }
    }
    return styles
  }

  /// Whether text stands in a run that is hidden by itself or by its style, or by its paragraph's. A
  /// paragraph's mark alone may be hidden, which hides nothing.
  func hasHiddenRun(hidingStyles: Set<String>) -> Bool {
    var paragraphs: [Bool] = []
    var runs: [Bool] = []
    var isMark = 0
    for event in self {
      switch event {
      case .start("w:p", _): paragraphs.append(false)
      case .end("w:p"): _ = paragraphs.popLast()
      case .start("w:pPr", _): isMark += 1
      case .end("w:pPr"): isMark -= 1
      case .start("w:pStyle", let attributes):
        if hidingStyles.contains(attributes["w:val"] ?? ""), !paragraphs.isEmpty {
          paragraphs[paragraphs.count - 1] = true
        }
      case .start("w:r", _): runs.append(paragraphs.last ?? false)
      case .end("w:r"): _ = runs.popLast()
      case .start("w:rStyle", let attributes) where isMark == 0:
        if hidingStyles.contains(attributes["w:val"] ?? ""), !runs.isEmpty { runs[runs.count - 1] = true }
      case .start("w:vanish", let attributes) where isMark == 0:
        if !runs.isEmpty { runs[runs.count - 1] = Self.isOn(attributes) }
      case .text(let words):
        if runs.last == true, words.contains(where: { !$0.isWhitespace }) { return true }
      default: break
      }
    }
    return false
  }

  private static func isOn(_ attributes: [String: String]) -> Bool {
    !["0", "false", "off"].contains(attributes["w:val"])
  }

  /// Whether a notes page has words besides the slide's number and the like, which are fields.
  var hasNotes: Bool {
    var inField = 0
    var inText = 0
    for event in self {
      switch event {
      case .start("a:fld", _): inField += 1
      case .end("a:fld"): inField -= 1
      case .start("a:t", _): inText += 1
      case .end("a:t"): inText -= 1
      case .text(let words):
        if inText > 0, inField == 0, words.contains(where: { !$0.isWhitespace }) { return true }
      default: break
      }
    }
    return false
  }
}
