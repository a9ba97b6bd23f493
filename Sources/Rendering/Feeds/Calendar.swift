import Publications

/// Training as a calendar to subscribe to (iCalendar, RFC 5545).
struct Calendar {
  let edition: Edition

  var text: String {
    let partnership = edition.partnership
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Twelvemonth//Training//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped("\(partnership.name): training"),
    ]
    let items = edition.list(of: .training).sorted { $0.id < $1.id }
    for item in items {
      for (number, session) in item.sessions.enumerated() { lines += event(item, session.session, number) }
    }
    lines.append("END:VCALENDAR")
    return lines.map(Self.folded).joined()
  }

  private func event(_ item: PublicItem, _ session: Session, _ number: Int) -> [String] {
    let host = edition.partnership.site.origin.dropFirst("https://".count)
    let place = [session.venue, session.isOnline ? "Online" : nil].compactMap(\.self)
    var lines = [
      "BEGIN:VEVENT", "UID:\(item.id.slug)-\(number + 1)@\(host)",
      // When the item opened: the moment of a build is never written.
      "DTSTAMP:\(Self.utc(item.lastChange ?? .beginningOfTime))",
      "DTSTART:\(Self.utc(session.starts))", "DTEND:\(Self.utc(session.ends))",
      "SUMMARY:" + Self.escaped(item.title), "URL:\(item.location.absolute)",
    ]
    if !place.isEmpty { lines.append("LOCATION:" + Self.escaped(place.joined(separator: ", "))) }
    if let summary = item.summary { lines.append("DESCRIPTION:" + Self.escaped(summary.plainText)) }
    lines.append(session.status == .cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
    lines.append("END:VEVENT")
    return lines
  }

  /// `20261125T100000Z` (RFC 5545, 3.3.5, form 2).
  private static func utc(_ moment: Moment) -> String {
    moment.rfc3339.filter { $0 != "-" && $0 != ":" }
  }

  /// RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\", ";", ",": "\\\(character)"
      case "\n", "\r\n": "\\n"
      default: String(character)
      }
    }.joined()
  }

  /// No line is longer than 75 octets; it goes on behind a space in the next (RFC 5545, 3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for character in line {
      let size = character.utf8.count
      if octets + size > 75 {
        result += "\r\n "
        octets = 1
      }
      result.append(character)
      octets += size
    }
    return result + "\r\n"
  }
}
