/// A number of ten digits by which the NHS knows a patient.
///
/// Its tenth digit checks the nine before it by modulus 11 (NHS Data Dictionary, “NHS number”). It is written
/// in one run or as 3, 3 and 4 digits with a space, a hyphen or a line end between. Misses: other groupings,
/// a number with a wrong digit, a number in a web address. One in eleven of other ten-digit numbers passes
/// the check; telephone numbers and ISBNs are left out, and so is one digit ten times.
enum NHSNumber {
  static func textMatches(in text: PlainText, _ tokens: [Token]) -> [TextMatch] {
    tokens.indices.compactMap { index in
      guard let digits = digits(at: index, of: tokens, in: text), isValid(digits),
        !isSomethingElse(tokens[index], text)
      else { return nil }
      return TextMatch(
        offset: text.offsets[tokens[index].lowerBound], code: .personalNHSNumber, what: "An NHS number",
        hint: "Take it out: it leads to one person’s records.")
    }
  }

  private static func digits(at index: Int, of tokens: [Token], in text: PlainText) -> [Int]? {
    if let ten = number(tokens[index], 10) {
      return isPart(of: text, tokens[index].range) ? nil : ten
    }
    guard index + 2 < tokens.count, let first = number(tokens[index], 3),
      let second = number(tokens[index + 1], 3), let third = number(tokens[index + 2], 4),
      separates(text, tokens[index], tokens[index + 1]),
      separates(text, tokens[index + 1], tokens[index + 2]),
      !isPart(of: text, tokens[index].lowerBound..<tokens[index + 2].upperBound)
    else { return nil }
    return first + second + third
  }

  private static func number(_ token: Token, _ length: Int) -> [Int]? {
    guard token.range.count == length else { return nil }
    let digits = token.word.utf8.map { Int($0) - 0x30 }
    return digits.count == length && digits.allSatisfy { (0...9).contains($0) } ? digits : nil
  }

  private static func separates(_ text: PlainText, _ one: Token, _ other: Token) -> Bool {
    [" ", "-", "\n", " - ", " \n", "  "].contains(text.gap(one, other))
  }

  /// Whether more digits are joined to it, as in a sum of money or a longer number.
  private static func isPart(of text: PlainText, _ range: Range<Int>) -> Bool {
    let scalars = text.scalars
    let joins: Set<UInt32> = [0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0xA3]
    let before = range.lowerBound - 1
    if before >= 0, joins.contains(scalars[before]) {
      if [0x2B, 0xA3].contains(scalars[before]) { return true }
      if before > 0, PlainText.isDigit(scalars[before - 1]) { return true }
    }
    let after = range.upperBound
    return after + 1 < scalars.count && joins.contains(scalars[after])
      && PlainText.isDigit(scalars[after + 1])
  }

  /// Weights 10 to 2; a remainder that would ask for a check digit of 10 is never given out.
  static func isValid(_ digits: [Int]) -> Bool {
    let sum = zip(digits, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return digits.count == 10 && check == digits[9] && Set(digits).count > 1
  }

  /// A telephone number, an ISBN (whose check is the same) or a part of a web address.
  private static func isSomethingElse(_ token: Token, _ text: PlainText) -> Bool {
    let before = text.before(token.lowerBound, limit: 200)
    let word = before.split(whereSeparator: \.isWhitespace).last ?? ""
    if before.last?.isWhitespace == false, word.contains("://") { return true }
    let near = before.suffix(14)
    if near.contains("isbn") || near.hasSuffix("(0)") || near.hasSuffix("(0) ") || near.contains("+") {
      return true
    }
    return token.word.hasPrefix("0") && !beginsWithDay(token.word, text, token)
  }

  /// Numbers of Scotland begin with the day, month and year of birth (CHI); others that begin with 0 are
  /// telephone numbers.
  private static func beginsWithDay(_ word: String, _ text: PlainText, _ token: Token) -> Bool {
    let digits = text.string(token.lowerBound..<min(text.scalars.count, token.lowerBound + 7))
      .filter(\.isNumber)
    guard digits.count >= 4, let day = Int(digits.prefix(2)),
      let month = Int(digits.dropFirst(2).prefix(2))
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }
}
