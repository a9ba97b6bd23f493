import Diagnostics

/// What only training has (content model, section 5).
public struct Training: Sendable {
  public var times: Times
  public var waitingList: WebAddress?
  public var cost: String?
  public var about: [Located<ItemID>] = []
  public var recording: WebAddress?
  /// For training on demand, which has no sessions of its own.
  public var booking: WebAddress?

  public enum Times: Sendable {
    case onDemand
    /// In order of their beginnings.
    case sessions([Session])
  }

  public init(times: Times) {
    self.times = times
  }

  package var sessions: [Session] {
    if case .sessions(let sessions) = times { sessions } else { [] }
  }
}

/// One time at which training is held.
public struct Session: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case open, full, cancelled
  }

  public var starts: Moment
  public var ends: Moment
  public var venue: String?
  public var isOnline: Bool
  public var booking: WebAddress?
  public var status: Status

  public init(
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
