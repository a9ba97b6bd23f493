import Diagnostics

/// What only training has (content model, section 5).
package struct Training: Sendable {
  package var times: Times
  package var waitingList: WebAddress?
  package var cost: String?
  package var about: [Located<ItemID>] = []
  package var recording: WebAddress?
  /// For training on demand, which has no sessions of its own.
  package var booking: WebAddress?

  package enum Times: Sendable {
    case onDemand
    /// In order of their beginnings.
    case sessions([Session])
  }

  package init(times: Times) {
    self.times = times
  }

  package var sessions: [Session] {
    if case .sessions(let sessions) = times { sessions } else { [] }
  }
}

/// One time at which training is held.
package struct Session: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case open, full, cancelled
  }

  package var starts: Moment
  package var ends: Moment
  package var venue: String?
  package var isOnline: Bool
  package var booking: WebAddress?
  package var status: Status

  package init(
    starts: Moment, ends: Moment, venue: String?, isOnline: Bool, booking: WebAddress?,
    status: Status
  ) {
    self.starts = starts
    self.ends = ends
    self.venue = venue
    self.isOnline = isOnline
    self.booking = booking
    self.status = status
  }
}
