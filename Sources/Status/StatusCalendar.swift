import Catalogue
import Hashing
import Publications
import Rendering

/// The coming changes and the days before them as a calendar for the office alone: titles that are under embargo
/// stand in it, so it is never a part of the site.
package struct StatusCalendar {
  private let report: StatusReport

  package init(_ report: StatusReport) {
    self.report = report
  }

  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Twelvemonth//Status//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:" + CalendarLines.escaped("\(report.partnership.shortName): for the office alone"),
      "X-WR-CALDESC:"
        + CalendarLines.escaped(
          "What is under embargo stands in this calendar. Do not publish or share it."),
    ]
    let changes = report.changes.map { change in
      event("\(change.item)-\(change.moment.rfc3339)-\(change.sentence)", change.sentence, at: change.moment)
    }
    let days = report.reviews.flatMap { dates in
      [
        dates.publication.map { publication in
          event(
            "\(dates.item)-panel", "Send the report of \(dates.title) to the Panel and the Secretary of State",
            at: Moment(startOf: publication.sendBy))
        },
        dates.completeBy.map { day in
          let months = report.partnership.reminders.completionMonths
          return event(
            "\(dates.item)-complete", "\(dates.title): \(months) months since the decision", at: Moment(startOf: day))
        },
      ].compactMap(\.self)
    }
    let looks = report.items.compactMap { item in
      item.reviewDue.map { due in
        event("\(item.id)-look", "\(item.title) wants a look", at: Moment(startOf: due.lastDay))
      }
    }
    return CalendarLines.joined(head + (changes + days + looks).flatMap(\.self) + ["END:VCALENDAR"])
  }

  private func event(_ name: String, _ summary: String, at moment: Moment) -> [String] {
    let host = report.partnership.site.origin.dropFirst("https://".count)
    let isDay = moment.minuteOfDay == 0
    let start =
      isDay ? "DTSTART;VALUE=DATE:\(moment.day.iso.filter { $0 != "-" })" : "DTSTART:\(CalendarLines.utc(moment))"
    return [
      "BEGIN:VEVENT", "UID:" + CalendarLines.escaped("\(FileHash.sha256(of: Array(name.utf8)))@\(host)"),
      "DTSTAMP:\(CalendarLines.utc(report.moment))", start, "SUMMARY:" + CalendarLines.escaped(summary),
      "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}
