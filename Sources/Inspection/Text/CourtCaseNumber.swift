/// The number of a case at a court of England and Wales.
///
/// Family Court and Family Division `ZC19C00123`, Crown Court `T20187123`, a police file `06AA1234519`, and
/// judgments of the family courts `[2019] EWFC 12`, `[2019] EWHC 12 (Fam)`. Misses: numbers with spaces
/// within, older and other courts' forms, judgments of other courts (guidance cites them too often).
enum CourtCaseNumber {
  static func textMatches(in text: PlainText, _ tokens: [Token]) -> [TextMatch] {
    tokens.indices.compactMap { index in
      guard isCase(tokens[index].word) || isJudgment(at: index, of: tokens) else { return nil }
      return TextMatch(
        offset: text.offsets[tokens[index].lowerBound], code: .personalCourtCase,
        what: "A court case number",
        hint: "Take it out: it leads to the family’s case.")
    }
  }

  /// `A` stands for a capital and `9` for a digit.
  private static let forms: Set = ["AA99A99999", "99AA9999999"]

  private static func isCase(_ word: String) -> Bool {
    guard (9...11).contains(word.utf8.count) else { return false }
    let form = String(
      word.utf8.map { byte -> Character in
        (0x30...0x39).contains(byte) ? "9" : (0x41...0x5A).contains(byte) ? "A" : "-"
      })
    if forms.contains(form) { return true }
    return form == "A99999999" && ["T20", "S20", "A20"].contains { word.hasPrefix($0) }
  }

  private static func isJudgment(at index: Int, of tokens: [Token]) -> Bool {
    guard index > 0, tokens[index - 1].range.count == 4, tokens[index - 1].word.allSatisfy(\.isNumber) else {
      return false
    }
    switch tokens[index].word {
    case "EWFC": return true
    case "EWHC": return index + 2 < tokens.count && tokens[index + 2].word == "Fam"
    default: return false
    }
  }
}
