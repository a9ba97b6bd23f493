import HTML
import Publications

/// When and where training is held, and how to come.
struct TrainingTimes {
  let item: PublicItem
  let training: PublicTraining
  let edition: Edition
  /// A list leaves out the sessions that are over of a course that goes on.
  let isList: Bool

  var html: HTML {
    """
    <ul class="sessions">
    \(onDemand)\(each(shown, session))</ul>
    \(unwrap(training.cost) { "<p class=\"cost\">Cost: \($0)</p>\n" })\(calendar)\(recording)
    """
  }

  private var shown: [PublicSession] {
    isList && item.isUpcoming ? item.sessions.filter { !$0.isPast } : item.sessions
  }

  private var onDemand: HTML {
    guard training.isOnDemand else { return "" }
    return "<li>On demand, at any time\(unwrap(training.booking) { booking($0, of: nil) })</li>\n"
  }

  private func session(_ session: PublicSession) -> HTML {
    let places = [session.session.venue, session.session.isOnline ? "online" : nil].compactMap(\.self)
    return """
      <li><time datetime="\(session.session.starts.rfc3339)">\(session.time)</time>\
      \(when(!places.isEmpty) { ", \(places.joined(separator: " and "))" })\(status(of: session))</li>

      """
  }

  private func status(of session: PublicSession) -> HTML {
    switch (session.session.status, session.isPast) {
    case (.cancelled, _): " <strong class=\"tag\">Cancelled</strong>"
    case (_, true): when(!isList || item.isUpcoming) { " (past)" }
    case (.full, false): " <strong class=\"tag\">Full</strong>\(unwrap(training.waitingList, waitingList))"
    case (.open, false): unwrap(session.session.booking) { booking($0, of: session.time) }
    }
  }

  private func booking(_ address: WebAddress, of time: String?) -> HTML {
    """
     – <a href="\(Location(address))">Book a place<span class="visually-hidden">: \(item.title)\
    \(unwrap(time) { ", \($0)" })</span></a>
    """
  }

  private func waitingList(_ address: WebAddress) -> HTML {
    " – <a href=\"\(Location(address))\">Join the waiting list<span class=\"visually-hidden\">: \(item.title)</span></a>"
  }

  private var calendar: HTML {
    guard !isList, item.isUpcoming, let path = item.calendarPath else { return "" }
    return """
      <p class="calendar"><a href="\(edition.location(path))">Add to your calendar\
      <span class="visually-hidden">: \(item.title)</span></a></p>

      """
  }

  private var recording: HTML {
    guard let recording = training.recording else { return "" }
    return """
      <p class="recording"><a href="\(Location(recording))">Watch the recording\
      <span class="visually-hidden">: \(item.title)</span></a></p>

      """
  }
}
