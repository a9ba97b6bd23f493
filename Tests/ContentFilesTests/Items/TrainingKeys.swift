import Publications
import Testing

/// What only training has (content model, section 5).
@Suite struct `Keys of training` {
  static func course(_ lines: String) async throws -> OneFile {
    try await OneFile(
      "training/a", "---\ntitle: A\npublished: 2026-01-01\n\(lines)\n---\n", beside: OneFile.neighbours)
  }

  static func sessions(_ lines: String) async throws -> [Session] {
    let file = try await course(lines)
    #expect(file.problems == [])
    guard case .training(let training) = try file.item.details,
      case .sessions(let sessions) = training.times
    else { throw CancellationError() }
    return sessions
  }

  static let times = "starts: 2026-06-10T10:00\nends: 2026-06-10T12:00"

  @Test func `Each is read`() async throws {
    let file = try await Self.course(
      """
      \(Self.times)
      venue: Town hall
      online: true
      booking: https://a.example/book
      waiting_list: mailto:unit@a.example
      cost: £25
      status: full
      about: [reviews/child-t]
      recording: https://a.example/film
      """)
    #expect(file.problems == [])
    guard case .training(let training) = try file.item.details,
      case .sessions(let sessions) = training.times
    else { throw CancellationError() }
    let session = try #require(sessions.first)
    #expect(Moment.range(session.starts, session.ends) == "10 June 2026, 10am to midday")
    #expect(session.venue == "Town hall")
    #expect(session.isOnline)
    #expect(session.booking?.text == "https://a.example/book")
    #expect(session.status == .full)
    #expect(training.waitingList?.text == "mailto:unit@a.example")
    #expect(training.cost == "£25")
    #expect(training.about.count == 1)
    #expect(training.recording?.text == "https://a.example/film")
  }

  @Test func `Several dates stand in their order, and have what the course has`() async throws {
    let sessions = try await Self.sessions(
      """
      venue: Town hall
      status: full
      dates:
        - {starts: 2026-12-03T10:00, ends: 2026-12-03T12:00}
        - starts: 2026-06-10 10:00
          ends: 2026-06-10 12:00
          online: true
          venue: At home
          status: open
      """)
    #expect(sessions.map(\.starts.day.iso) == ["2026-06-10", "2026-12-03"])
    #expect(sessions.map(\.venue) == ["At home", "Town hall"])
    #expect(sessions.map(\.isOnline) == [true, false])
    #expect(sessions.map(\.status) == [.open, .full])
  }

  @Test func `Training on demand has no dates`() async throws {
    let file = try await Self.course("on_demand: true\nbooking: https://a.example")
    #expect(file.problems == [])
    guard case .training(let training) = try file.item.details, case .onDemand = training.times else {
      throw CancellationError()
    }
    #expect(training.booking != nil)
  }

  static let wrong = [
    ("cost: £5", ["2:1 missing-key"], "starts and ends are missing"),
    ("on_demand: false", ["2:1 missing-key"], "starts and ends are missing"),
    ("starts: 2026-06-10T10:00", ["2:1 missing-key"], "ends is missing"),
    ("ends: 2026-06-10T10:00", ["2:1 missing-key"], "starts is missing"),
    ("\(times)\non_demand: true", ["2:1 wrong-form"], "or on_demand"),
    ("\(times)\ndates:\n  - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00}", ["2:1 wrong-form"], "dates"),
    ("starts: 2026-06-10T10:00\nends: 2026-06-10T10:00", ["5:7 wrong-order"], "later than starts"),
    ("starts: 2026-06-10T10:00\nends: 2026-06-09T12:00", ["5:7 wrong-order"], "later than starts"),
    ("\(times)\nstatus: canceled", ["6:9 unknown-value"], "Did you mean cancelled?"),
    ("on_demand: true\nstatus: closed", ["5:9 unknown-value"], "open, full, cancelled"),
    ("dates: []", ["4:8 missing-key"], "dates is empty"),
    ("dates:\n  - starts: 2026-06-10T10:00", ["5:5 missing-key"], "ends is missing"),
    (
      "dates:\n  - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00, cost: 5}", ["5:56 unknown-key"],
      "starts, ends, venue"
    ),
    (
      "status: shut\ndates:\n  - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00, status: open}",
      ["4:9 unknown-value"], "open, full, cancelled"
    ),
    ("\(times)\nabout: [reviews/child-z]", ["6:9 unknown-item"], "reviews/child-t"),
  ]
}
