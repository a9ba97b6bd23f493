/// A day as people write it: `12/03/2015`, `12.3.15`, `2015-03-12`, `12th March 2015`, `March 12, 2015`,
/// `12 March`.
enum WrittenDay {
  /// Where the day that begins with the token at `index` stands; nil if none begins there.
  static func range(at index: Int, of tokens: [Token], in text: PlainText) -> Range<Int>? {
    let parts = tokens[index..<min(index + 4, tokens.count)]
    guard let first = parts.first, canBegin(first.word) else { return nil }
    let length = inFigures(Array(parts), text) ?? inWords(Array(parts), text)
    return length.map { first.lowerBound..<tokens[index + $0 - 1].upperBound }
  }

  /// Nearly every word of a text does not.
  private static func canBegin(_ word: String) -> Bool {
    guard let start = word.utf8.first else { return false }
    return (0x30...0x39).contains(start) || isMonth(word.lowercased())
  }

  private static func inFigures(_ parts: [Token], _ text: PlainText) -> Int? {
    guard parts.count >= 3, let one = number(parts[0]), let two = number(parts[1]),
      let three = number(parts[2])
    else { return nil }
    let gap = text.gap(parts[0], parts[1])
    guard ["/", "-", ".", " / ", " "].contains(gap), gap == text.gap(parts[1], parts[2]) else { return nil }
    let isYearFirst = (1900...2199).contains(one) && (1...12).contains(two) && (1...31).contains(three)
    let isDayFirst =
      (1...31).contains(one) && (1...12).contains(two) && isYear(three, digits: parts[2].range.count)
    let isAmerican =
      (1...12).contains(one) && (1...31).contains(two) && isYear(three, digits: parts[2].range.count)
    return isYearFirst || isDayFirst || isAmerican ? 3 : nil
  }

  private static func inWords(_ parts: [Token], _ text: PlainText) -> Int? {
    guard parts.count >= 2 else { return nil }
    var rest = parts.map { $0.word.lowercased() }
    if rest.count > 2, rest[1] == "of" { rest.remove(at: 1) }
    guard (isDay(rest[0]) && isMonth(rest[1])) || (isMonth(rest[0]) && isDay(rest[1])) else { return nil }
    guard text.gap(parts[0], parts[1]).allSatisfy({ $0.isWhitespace || "-.,/".contains($0) }) else {
      return nil
    }
    let skipped = parts.count - rest.count
    let hasYear = rest.count > 2 && Int(rest[2]).map { (1900...2199).contains($0) } == true
    return skipped + (hasYear ? 3 : 2)
  }

  private static func isYear(_ value: Int, digits: Int) -> Bool {
    digits == 2 || (1900...2199).contains(value)
  }

  private static func number(_ token: Token) -> Int? {
    token.range.count <= 4 && token.word.allSatisfy(\.isASCII) ? Int(token.word) : nil
  }

  private static func isDay(_ word: String) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  private static func isMonth(_ word: String) -> Bool {
    months.contains(word)
  }

  private static let months: Set<String> = {
    let whole = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return Set(whole + whole.map { String($0.prefix(3)) } + ["sept"])
  }()
}
