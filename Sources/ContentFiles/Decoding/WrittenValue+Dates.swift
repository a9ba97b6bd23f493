import Diagnostics
import Publications

/// Dates and moments.
extension WrittenValue {
  var date: PartialDate? {
    guard let text = text() else { return nil }
    if let date = PartialDate(text) { return date }
    findings.add(
      place, .wrongDate, "“\(text)” is not a date for \(key).",
      hint: DateAdvice.hint(for: text) + "Write a day as 2018-05-15, a month as 2018-05, or a year as 2018, from "
        + "\(CalendarDay.years.lowerBound) to \(CalendarDay.years.upperBound).")
    return nil
  }

  /// A date of any precision, or a moment.
  ///
  /// - Parameter word: another word that might stand there, for the hint.
  func timing(also word: String? = nil) -> Timing? {
    guard let text = text() else { return nil }
    if let date = PartialDate(text) { return .date(date) }
    let forms =
      "Write a day as 2018-05-15, a month as 2018-05, a year as 2018, or a day and a time as 2026-11-25T10:00"
      + (word.map { ", or \($0)." } ?? ".")
    return moment(text, forms).map(Timing.moment)
  }

  var moment: Moment? {
    text().flatMap { moment($0, "Write a day and a time as 2026-11-25T10:00.") }
  }

  /// - Parameter forms: what to write.
  private func moment(_ text: String, _ forms: String) -> Moment? {
    do throws(MomentFault) {
      return try Moment(text)
    } catch {
      switch error {
      case .form:
        findings.add(
          place, .wrongDate, "“\(text)” is not a date for \(key).", hint: DateAdvice.hint(for: text) + forms)
      case .skipped:
        findings.add(
          place, .wrongDate, "\(text) is no time: the clocks go forward over it that night.",
          hint: "Choose another hour.")
      case .repeated:
        findings.add(
          place, .wrongDate, "\(text) happens twice: the clocks go back that night.", hint: "Choose another hour.")
      }
      return nil
    }
  }
}
