import Foundation
import TestSupport
import Testing

@testable import Publications

@Suite struct `The machine's time zone` {
  /// The zone belongs to the whole process, and so this one has a process of its own.
  @Test func `Makes no difference`() async {
    await #expect(processExitsWith: .success) {
      for zone in ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"] {
        setenv("TZ", zone, 1)
        tzset()
        NSTimeZone.resetSystemTimeZone()
        #expect(TimeZone.current.identifier == zone || zone == "UTC")
        #expect(moment("2026-11-25T10:00").rfc3339 == "2026-11-25T10:00:00Z")
        #expect(moment("2026-06-10").rfc3339 == "2026-06-09T23:00:00Z")
        #expect(date("2026-06").opening.rfc3339 == "2026-06-30T23:00:00Z")
        #expect(moment("2026-06-10T23:30").day == day("2026-06-10"))
        #expect(moment("2026-06-10T17:30").time == "5:30pm")
        #expect(throws: MomentFault.skipped) { try Moment("2026-03-29T01:30") }
        #expect(throws: MomentFault.repeated) { try Moment("2026-10-25T01:30") }
      }
    }
  }
}
