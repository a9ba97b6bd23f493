/// The events of a calendar (iCalendar, RFC 5545).
struct CalendarEvents {
  /// As they stand, a long one folded into several.
  private let lines: [String]

  /// A calendar without events.
  static let none = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Twelvemonth//Training//EN\r\nEND:VCALENDAR\r\n"

  /// Nil for what is no calendar, whole.
  init?(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    guard lines.first == "BEGIN:VCALENDAR", lines.last == "END:VCALENDAR",
      lines.count(where: { $0 == "BEGIN:VEVENT" }) == lines.count(where: { $0 == "END:VEVENT" })
    else { return nil }
  }

  /// Without those that have the address of what is gone.
  func without(_ isGone: (String) -> Bool) -> [UInt8] {
    var (kept, event): ([String], [String]?) = ([], nil)
    for line in lines {
      if line == "BEGIN:VEVENT" { event = [] }
      guard event != nil else {
        kept.append(line)
        continue
      }
      event?.append(line)
      guard line == "END:VEVENT" else { continue }
      if let whole = event, !Self.addresses(in: whole).contains(where: isGone) { kept += whole }
      event = nil
    }
    return Array(kept.map { $0 + "\r\n" }.joined().utf8)
  }

  private static func addresses(in event: [String]) -> [String] {
    let unfolded = event.joined(separator: "\n").replacing("\n ", with: "").split(separator: "\n")
    return unfolded.filter { $0.hasPrefix("URL:") }.map { String($0.dropFirst("URL:".count)) }
  }
}
