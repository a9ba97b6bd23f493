import Publications

/// How iCalendar writes things (RFC 5545).
package enum CalendarLines {
  package static func joined(_ lines: [String]) -> String { lines.map(folded).joined() }

  /// `20261125T100000Z` (RFC 5545, 3.3.5, form 2).
  package static func utc(_ moment: Moment) -> String {
    moment.rfc3339.filter { $0 != "-" && $0 != ":" }
  }

  /// RFC 5545, 3.3.11.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\;,\r\n".utf8.contains($0) }) else { return text }
    return text.map { character in
      switch character {
      case "\\", ";", ",": "\\\(character)"
      case "\n", "\r\n": "\\n"
      default: String(character)
      }
    }.joined()
  }

  /// No line is longer than 75 octets; it goes on behind a space in the next (RFC 5545, 3.1).
  private static func folded(_ line: String) -> String {
    if line.utf8.count <= 75 { return line + "\r\n" }
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
