import Publications

/// What only training has.
package struct TrainingKeys: KeyTable {
  package let starts = Key(
    "starts", .moment, "When it is, on the clocks of the United Kingdom.", "2027-06-10T10:00",
    more: "The public sees “10 June 2027, 10am to midday”")
  package let ends = Key("ends", .moment, "When it is over.", "2027-06-10T12:00")
  package let dates = Key(
    "dates", .mappings(SessionKeys.self, "an entry of dates"), "Or several times, in place of these two.",
    """

      - {starts: 2027-06-10T10:00, ends: 2027-06-10T12:00}
      - {starts: 2027-07-08T10:00, ends: 2027-07-08T12:00, online: true}
    """, more: "The public sees each time on a line")
  package let onDemand = Key(
    "on_demand", .boolean, "Or at any time. Delete this line when you write one of the others.", "true",
    more: "The public sees “On demand, at any time”")
  package let venue = SessionKeys.listed.table.venue
  package let online = SessionKeys.listed.table.online
  package let booking = SessionKeys.listed.table.booking
  package let waitingList = Key(
    "waiting_list", .link, "Where to wait, when it is full.", "https://training.example/list",
    more: "The public sees “Join the waiting list”, when it is full")
  package let cost = Key("cost", .lines, "What it costs.", "Free", more: "The public sees “Cost”")
  package let status = SessionKeys.listed.table.status
  package let about = LearningPackKeys.aboutKey
  package let recording = Key(
    "recording", .link, "Where to watch it, when it is over.", "https://video.example/1",
    more: "The public sees “Watch the recording”, when it is over")
  package static let listed = Listed(Self())
}

/// One time at which training is held. What it leaves out is that of the whole course.
package struct SessionKeys: KeyTable {
  package let starts = Key(
    "starts", .moment, "When it starts.", "2026-06-10T10:00",
    need: .required("Write when it starts, as in starts: 2026-06-10T10:00."))
  package let ends = Key(
    "ends", .moment, "When it is over.", "2026-06-10T12:00",
    need: .required("Write when it ends, as in ends: 2026-06-10T12:00."))
  package let venue = Key(
    "venue", .lines, "Where it is.", "Town Hall, Room 4", more: "The public sees it after the time")
  package let online = Key(
    "online", .boolean, "It can be joined from anywhere.", "true", more: "The public sees “online”")
  package let booking = Key(
    "booking", .link, "Where to book.", "https://training.example/june",
    more: "The public sees “Book a place”, until it is over, full or cancelled")
  package let status = Key(
    "status", .choice(Session.Status.self), "open, full or cancelled.", "open",
    more: "The public sees the mark “Full” or “Cancelled”")
  package static let listed = Listed(Self())
}
