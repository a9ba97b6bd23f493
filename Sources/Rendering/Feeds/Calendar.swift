import Publications

/// Training as a calendar to subscribe to, and each event as an entry to keep (iCalendar, RFC 5545).
struct Calendar {
  let edition: Edition
  /// Training whose sessions are in it.
  private let items: [PublicItem]
  private let name: String

  /// Everything, at `/training.ics`.
  init(edition: Edition) {
    self.init(
      edition, edition.list(of: .training).sorted { $0.id < $1.id },
      name: "\(edition.partnership.name): training")
  }

  private init(_ edition: Edition, _ items: [PublicItem], name: String) {
    self.edition = edition
    self.items = items
    self.name = name
  }

  /// One for each item of training that has sessions, beside its page.
  static func entries(_ edition: Edition) -> [(path: String, calendar: Calendar)] {
    edition.list(of: .training).compactMap { item in
      item.calendarPath.map { path in
        (OutputPath.file(at: path), Calendar(edition, [item], name: item.title))
      }
    }
  }

  var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Twelvemonth//Training//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + CalendarLines.escaped(name),
    ]
    let lines = head + items.flatMap(events(of:)) + ["END:VCALENDAR"]
    return CalendarLines.joined(lines)
  }

  private func events(of item: PublicItem) -> [String] {
    var days: [CalendarDay: Int] = [:]
    return item.sessions.flatMap { session in
      let day = session.session.starts.day
      days[day, default: 0] += 1
      return event(item, session.session, uid(of: item, on: day, number: days[day, default: 1]))
    }
  }

  /// The same in every edition, also when another session of the course is taken out or moves: it
  /// is made of the item and the day alone.
  private func uid(of item: PublicItem, on day: CalendarDay, number: Int) -> String {
    let host = edition.partnership.site.origin.dropFirst("https://".count)
    let session = item.sessions.count == 1 ? "" : "-\(day.iso)\(number == 1 ? "" : "-\(number)")"
    return "\(item.id.slug)\(session)@\(host)"
  }

  private func event(_ item: PublicItem, _ session: Session, _ uid: String) -> [String] {
    let place = [session.venue, session.isOnline ? "Online" : nil].compactMap(\.self)
    var lines = [
      "BEGIN:VEVENT", "UID:\(uid)",
      // When the item opened: the moment of a build is never written.
      "DTSTAMP:\(CalendarLines.utc(item.lastChange ?? .beginningOfTime))",
      "DTSTART:\(CalendarLines.utc(session.starts))", "DTEND:\(CalendarLines.utc(session.ends))",
      "SUMMARY:" + CalendarLines.escaped(item.title), "URL:\(item.location.absolute)",
    ]
    if !place.isEmpty { lines.append("LOCATION:" + CalendarLines.escaped(place.joined(separator: ", "))) }
    if let summary = item.summary { lines.append("DESCRIPTION:" + CalendarLines.escaped(summary.plainText)) }
    lines.append(session.status == .cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
    lines.append("END:VEVENT")
    return lines
  }
}
