import Keys
import Publications

extension ItemReader {
  /// How a date is held; what it leaves out is that of the whole course.
  private struct SessionDetails {
    var venue: String?
    var isOnline: Bool?
    var booking: WebAddress?
    var status: Session.Status?
  }

  func training(_ fields: Fields<TrainingKeys>) -> Training {
    let course = SessionDetails(
      venue: fields[\.venue], isOnline: fields[\.online], booking: fields[\.booking], status: fields[\.status])
    var training = Training(times: times(fields, course))
    training.waitingList = fields[\.waitingList]
    training.cost = fields[\.cost]
    training.about = fields[\.about]
    training.recording = fields[\.recording]
    training.booking = course.booking
    return training
  }

  private func times(_ fields: Fields<TrainingKeys>, _ course: SessionDetails) -> Training.Times {
    let isOnDemand = fields[\.onDemand] ?? false
    let given = [
      isOnDemand, fields.has(\.dates), fields.has(\.starts) || fields.has(\.ends),
    ].count { $0 }
    if given > 1 {
      findings.add(
        fields.place, .wrongForm, "Training has either starts and ends, or dates, or on_demand.",
        hint: "Keep one of them.")
    }
    if isOnDemand { return .onDemand }
    if fields.has(\.dates) { return .sessions(dates(fields, course)) }
    if given == 0 {
      findings.add(
        fields.place, .missingKey, "starts and ends are missing.",
        hint: "Write starts: 2026-06-10T10:00 and ends: 2026-06-10T12:00, or dates, or on_demand: true.")
      return .sessions([])
    }
    return .sessions([session(Fields<SessionKeys>(fields.mapping), course)].compactMap(\.self))
  }

  private func dates(_ fields: Fields<TrainingKeys>, _ course: SessionDetails) -> [Session] {
    if case .list(let nodes)? = fields.value(\.dates)?.node.content, nodes.isEmpty {
      findings.add(fields.place(of: \.dates), .missingKey, "dates is empty.", hint: Self.datesHint)
    }
    let sessions = fields[\.dates].compactMap { entry in
      let own = SessionDetails(
        venue: entry[\.venue], isOnline: entry[\.online], booking: entry[\.booking], status: entry[\.status])
      return session(
        entry,
        SessionDetails(
          // A date that says where it is held is not held elsewhere as well.
          venue: own.venue ?? (own.isOnline == true ? nil : course.venue),
          isOnline: own.isOnline ?? (own.venue == nil ? course.isOnline : nil),
          booking: own.booking ?? course.booking, status: own.status ?? course.status))
    }
    return sessions.sorted { ($0.starts, $0.ends) < ($1.starts, $1.ends) }
  }

  private static let datesHint =
    "Write each date as - {starts: 2026-06-10T10:00, ends: 2026-06-10T12:00}."

  private func session(_ fields: Fields<SessionKeys>, _ details: SessionDetails) -> Session? {
    let (starts, ends) = (fields[\.starts], fields[\.ends])
    guard let starts, let ends else { return nil }
    if ends <= starts {
      findings.add(
        fields.place(of: \.ends), .wrongOrder, "Training ends at \(ends), before it starts.",
        hint: "ends must be later than starts, \(starts).")
    }
    return Session(
      starts: starts, ends: ends, venue: details.venue,
      isOnline: details.isOnline ?? false, booking: details.booking,
      status: details.status ?? .open)
  }
}
