import Publications

// Values in the words of a writer, so that a test reads as a sentence. What is written wrongly in a
// test stops the run, and says where.

package func date(_ text: String) -> PartialDate {
  guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
  return date
}

package func day(_ text: String) -> CalendarDay {
  guard case .day(let day) = date(text) else { preconditionFailure("\(text) is no day") }
  return day
}

/// A day (its 00:00) or a day and time, in London.
package func moment(_ text: String) -> Moment {
  do {
    return try Moment(dayOrMoment: text)
  } catch {
    preconditionFailure("\(text) is no moment: \(error)")
  }
}

/// A date of any precision, or a moment, as front matter takes it.
package func timing(_ text: String) -> Timing {
  PartialDate(text).map(Timing.date) ?? .moment(moment(text))
}

package func id(_ text: String) -> ItemID {
  guard let id = ItemID(text) else { preconditionFailure("\(text) is no id") }
  return id
}

package func address(_ text: String) -> WebAddress {
  guard let address = WebAddress(text) else { preconditionFailure("\(text) is no address") }
  return address
}

extension Moment {
  package var aSecondBefore: Moment { Moment(secondsSince1970: secondsSince1970 - 1) }
  package var aSecondAfter: Moment { Moment(secondsSince1970: secondsSince1970 + 1) }
}
