import Publications

extension ItemReader {
  private static let sessionKeys = ["starts", "ends", "venue", "online", "booking", "status"]

  func training(_ fields: Fields) -> Training {
    var training = Training(times: times(fields))
    training.waitingList = fields.address("waiting_list")
    training.cost = fields.text("cost")
    training.about = fields.ids("about")
    training.recording = fields.address("recording")
    training.booking = fields.address("booking")
    return training
  }

  private func times(_ fields: Fields) -> Training.Times {
    let isOnDemand = fields.flag("on_demand")
    let given = [
      isOnDemand, fields.has("dates"), fields.has("starts") || fields.has("ends"),
    ].count { $0 }
    if given > 1 {
      findings.add(
        fields.place, "wrong-form", "Training has either starts and ends, or dates, or on_demand.",
        hint: "Keep one of them.")
    }
    if isOnDemand { return .onDemand }
    if fields.has("dates") { return .sessions(dates(fields)) }
    if given == 0 {
      findings.missing(
        fields.place, "missing-key", "starts and ends are missing.",
        hint: "Write starts: 2026-06-10T10:00 and ends: 2026-06-10T12:00, or dates, or on_demand: true.")
      return .sessions([])
    }
    return .sessions([session(fields, wantsPlace: true)].compactMap(\.self))
  }

  private func dates(_ fields: Fields) -> [Session] {
    let sessions = fields.mappings("dates", "an entry of dates", keys: Self.sessionKeys)
      .compactMap { session($0, besides: fields) }
    if case .list(let nodes)? = fields.node("dates")?.content, nodes.isEmpty {
      findings.missing(fields.place(of: "dates"), "missing-key", "dates is empty.")
    }
    return sessions.sorted { ($0.starts, $0.ends) < ($1.starts, $1.ends) }
  }

  /// - Parameter course: the keys of the whole course, which stand in for those of a date.
  private func session(
    _ fields: Fields, besides course: Fields? = nil, wantsPlace: Bool = false
  ) -> Session? {
    fields.require("starts", "Write when it starts, as in starts: 2026-06-10T10:00.")
    fields.require("ends", "Write when it ends, as in ends: 2026-06-10T12:00.")
    let venue = fields.text("venue") ?? course?.text("venue")
    let isOnline = fields.boolean("online") ?? course?.boolean("online") ?? false
    let booking = fields.address("booking") ?? course?.address("booking")
    let status = fields.choice("status", of: Session.Status.self)
      ?? course?.choice("status", of: Session.Status.self) ?? .open
    guard let starts = fields.moment("starts"), let ends = fields.moment("ends") else { return nil }
    if ends <= starts {
      findings.add(
        fields.place(of: "ends"), "wrong-order", "Training ends at \(ends), before it starts.",
        hint: "ends must be later than starts, \(starts).")
    }
    return Session(
      starts: starts, ends: ends, venue: venue, isOnline: isOnline, booking: booking, status: status)
  }
}
