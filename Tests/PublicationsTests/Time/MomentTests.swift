import TestSupport
import Testing

@testable import Publications

@Suite struct `A moment` {
  @Test(arguments: [
    ("2026-11-25T10:00", "2026-11-25T10:00:00Z"),
    ("2026-11-25 10:00", "2026-11-25T10:00:00Z"),
    ("2026-06-10T10:00", "2026-06-10T09:00:00Z"),
    ("2026-06-10T00:00", "2026-06-09T23:00:00Z"),
    ("2026-03-29T00:59", "2026-03-29T00:59:00Z"),
    ("2026-03-29T02:00", "2026-03-29T01:00:00Z"),
    ("2026-10-25T00:59", "2026-10-24T23:59:00Z"),
    ("2026-10-25T02:00", "2026-10-25T02:00:00Z"),
    ("2026-12-31T23:59", "2026-12-31T23:59:00Z"),
    ("2028-02-29T12:00", "2028-02-29T12:00:00Z"),
  ])
  func `Is London's time, with a T or a space`(text: String, utc: String) throws {
    #expect(try Moment(text).rfc3339 == utc)
  }

  @Test(arguments: ["2026-03-29T01:00", "2026-03-29T01:30", "2026-03-29 01:59", "2027-03-28T01:30"])
  func `That the clocks skip is refused`(text: String) {
    #expect(throws: MomentFault.skipped) { try Moment(text) }
  }

  @Test(arguments: ["2026-10-25T01:00", "2026-10-25T01:30", "2026-10-25 01:59", "2027-10-31T01:30"])
  func `That the clocks repeat is refused`(text: String) {
    #expect(throws: MomentFault.repeated) { try Moment(text) }
  }

  @Test(arguments: [
    "", "10:00", "2026-11-25", "2026-11-25T10", "2026-11-25T10:00:00", "2026-11-25T10:00Z",
    "2026-11-25T10:00+00:00", "2026-11-25T10:00 ", " 2026-11-25T10:00", "2026-11-25T1:00",
    "2026-11-25T24:00", "2026-11-25T10:60", "2026-11-25t10:00", "2026-11-25  10:00",
    "2026-11-25_10:00", "2026-11-25T10.00", "2026-11T10:00", "2026T10:00", "2026-02-30T10:00",
    "205-01-01T10:00", "25/11/2026 10:00", "2026-11-25T١٠:٠٠", "2026-11-25T10am",
    "2026-11-25T-1:00",
  ])
  func `Is in no other form`(text: String) {
    #expect(throws: MomentFault.form) { try Moment(text) }
  }

  @Test(arguments: [
    ("2026-11-25", "2026-11-25T00:00:00Z"), ("2026-06-10", "2026-06-09T23:00:00Z"),
    ("2026-06-10T10:00", "2026-06-10T09:00:00Z"),
  ])
  func `On the command line is a day or a day and time`(text: String, utc: String) throws {
    #expect(try Moment(dayOrMoment: text).rfc3339 == utc)
  }

  @Test(arguments: ["2026-11", "2026", "tomorrow", "2026-11-25T10:00:00"])
  func `On the command line is nothing else`(text: String) {
    #expect(throws: MomentFault.form) { try Moment(dayOrMoment: text) }
  }

  @Test func `Every day from 1900 to 2199 begins at 00:00 of London's clocks`() {
    let first = CalendarDay.first(ofMonth: 1, 1900).ordinal
    let last = CalendarDay.last(ofMonth: 12, 2199).ordinal
    let wrong = (first...last).map(CalendarDay.init(ordinal:)).filter { day in
      let start = Moment(startOf: day)
      return start.day != day || start.minuteOfDay != 0 || start.aSecondBefore.day == day
    }
    #expect(wrong.isEmpty)
  }
}

@Suite struct `A time in words` {
  @Test(arguments: [
    ("10:00", "10am"), ("17:30", "5:30pm"), ("12:00", "midday"), ("00:00", "midnight"),
    ("09:05", "9:05am"), ("13:00", "1pm"), ("23:59", "11:59pm"), ("11:59", "11:59am"),
  ])
  func `Is as people say it`(time: String, words: String) {
    #expect(moment("2026-06-10T\(time)").time == words)
    #expect(moment("2026-12-10T\(time)").time == words)
  }

  @Test(arguments: [
    ("2026-06-10T10:00", "2026-06-10T12:00", "10 June 2026, 10am to midday"),
    ("2026-12-03T09:30", "2026-12-03T16:00", "3 December 2026, 9:30am to 4pm"),
    ("2026-06-10T10:00", "2026-06-11T16:00", "10 June 2026, 10am to 11 June 2026, 4pm"),
    ("2026-12-31T22:00", "2027-01-01T00:00", "31 December 2026, 10pm to 1 January 2027, midnight"),
  ])
  func `Lasts from one to another`(from: String, to: String, words: String) {
    #expect(Moment.range(moment(from), moment(to)) == words)
  }
}
