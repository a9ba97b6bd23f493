/// A day that is next to words for a birth: `born on 12 March 2015`, `DOB: 12/3/15`.
///
/// The day follows the words within 40 characters of the same sentence, or stands just before them. Misses:
/// days that only a table's heading calls a date of birth, a month and year alone (reviews may say so
/// much), ages.
enum DateOfBirth {
  static func textMatches(in text: PlainText, _ tokens: [Token]) -> [TextMatch] {
    let days = tokens.indices.compactMap { WrittenDay.range(at: $0, of: tokens, in: text) }
    guard !days.isEmpty else { return [] }
    let births = tokens.indices.compactMap { birth(at: $0, of: tokens, in: text) }
    var first = 0
    return days.filter { day in
      // Both are in the order of the text, and what is far before this day is far before the next.
      while first < births.count, births[first].upperBound + farthest < day.lowerBound { first += 1 }
      return births[first...].prefix { $0.lowerBound < day.upperBound + farthest }.contains {
        isNext(day, to: $0, text)
      }
    }.map { day in
      TextMatch(
        offset: text.offsets[day.lowerBound], code: .personalDateOfBirth, what: "A date of birth",
        hint: "Take it out, or say only the age or the year.")
    }
  }

  /// In characters, white space included.
  private static let farthest = 400

  /// The words for a birth that begin there.
  private static func birth(at index: Int, of tokens: [Token], in text: PlainText) -> Range<Int>? {
    let word = tokens[index].word.lowercased()
    if ["born", "birthday", "birthdate"].contains(word) { return tokens[index].range }
    if word == "dob" { return withFullStop(tokens[index].range, text) }
    for phrase in [["date", "of", "birth"], ["d", "o", "b"], ["birth", "date"]]
    where word == phrase[0] && index + phrase.count <= tokens.count {
      let following = tokens[index..<index + phrase.count]
      if following.map({ $0.word.lowercased() }) == phrase, let last = following.last,
        last.upperBound - tokens[index].lowerBound < 20
      {
        let range = tokens[index].lowerBound..<last.upperBound
        return word == "d" ? withFullStop(range, text) : range
      }
    }
    return nil
  }

  /// An abbreviation's full stop ends no sentence.
  private static func withFullStop(_ range: Range<Int>, _ text: PlainText) -> Range<Int> {
    let hasStop = range.upperBound < text.scalars.count && text.scalars[range.upperBound] == 0x2E
    return range.lowerBound..<range.upperBound + (hasStop ? 1 : 0)
  }

  private static func isNext(_ day: Range<Int>, to birth: Range<Int>, _ text: PlainText) -> Bool {
    if birth.upperBound <= day.lowerBound {
      return isNear(text, birth.upperBound..<day.lowerBound, limit: 40)
    }
    return day.upperBound <= birth.lowerBound && isNear(text, day.upperBound..<birth.lowerBound, limit: 8)
  }

  /// Runs of white space count as one; a sentence or paragraph that ends between parts them.
  private static func isNear(_ text: PlainText, _ gap: Range<Int>, limit: Int) -> Bool {
    guard gap.count <= farthest else { return false }
    let between = text.string(gap)
    let shown = between.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return shown.count <= limit && !between.dropFirst(2).contains("\n\n") && !shown.contains(". ")
  }
}
