import Publications

/// What somebody meant who wrote a day as people do: `14/09/2026`, `14 September 2026`.
enum DateAdvice {
  /// `Write 2026-09-14. `, to go on from; empty when nothing can be made of it.
  static func hint(for text: String) -> String {
    guard let advice = advice(for: text), advice != "Write \(text)." else { return "" }
    return "\(advice) "
  }

  private static func advice(for text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    guard words.count == 3 else { return nil }
    if let year = Int(words[0]), words[0].count == 4, let month = Int(words[1]), let day = Int(words[2]) {
      return absent(day, month, year) ?? written(day, month, year)
    }
    let number = words[0].prefix { $0.isNumber }
    guard let day = Int(number), let month = month(words[1]), let year = Int(words[2]), words[2].count == 4 else {
      return nil
    }
    return absent(day, month, year) ?? written(day, month, year)
  }

  private static func month(_ word: String) -> Int? {
    if let number = Int(word) { return number }
    return word.count < 3
      ? nil : months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func written(_ day: Int, _ month: Int, _ year: Int) -> String? {
    guard CalendarDay.years.contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { "Write \($0.iso)." }
  }

  /// A day that no calendar has.
  private static func absent(_ day: Int, _ month: Int, _ year: Int) -> String? {
    guard (1...12).contains(month), day > 0, let first = CalendarDay(year: year, month: month, day: 1),
      let last = (28...31).last(where: { CalendarDay(year: year, month: month, day: $0) != nil }), day > last
    else { return nil }
    return "\(PartialDate.month(year: first.year, month: first.month)) has \(last) days."
  }
}
