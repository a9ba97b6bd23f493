import Catalogue
import Publications

/// The status as a person reads it: first what wants doing, then what comes, then everything.
package struct StatusText {
  private let report: StatusReport

  package init(_ report: StatusReport) {
    self.report = report
  }

  /// So many of the coming changes are shown.
  private static let changes = 10

  package var text: String {
    let parts = [
      ["\(report.partnership.name), as of \(report.moment.withTime)"], overdue, due, beforePublication, windowEnds,
      changes, list("Public", [.current, .notPublished]),
      list("Under way", [.underWay]), list("In the archive", [.archived]), list("Withdrawn", [.withdrawn]),
      list("Under embargo", [.embargoed]), list("Drafts", [.draft]), list("Published anonymously", [.anonymous]),
      list("Withdrawn before they were public", [.neverPublic]),
      live,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var today: CalendarDay { report.moment.day }

  private var overdue: [String] {
    let pages = report.due.map { "  \($0.title) (\($0.id)) wants a look since \($0.reviewDue?.description ?? "")." }
    let reports = report.late.map { dates in
      let day = dates.publication?.sendBy.description ?? ""
      return dates.sent(by: today).map { "  \(dates.title): the report was sent on \($0), after \(day)." }
        ?? "  \(dates.title): the report should have gone to the Panel by \(day)."
    }
    let waiting = report.delayed.filter(\.isPast).map(delayed)
    let all = waiting + reports + pages
    return all.isEmpty ? [] : ["Overdue"] + all
  }

  private var due: [String] {
    let coming = report.delayed.filter { !$0.isPast }.map(delayed)
    return coming.isEmpty ? [] : ["Due"] + coming
  }

  private func delayed(_ item: DelayedItem) -> String {
    "  \(item.title) (\(item.item)) \(item.day), \(item.opening.day.distance(from: today)), and \(item.state)."
  }

  private var beforePublication: [String] {
    guard !report.reviews.isEmpty else { return [] }
    let lines = report.reviews.flatMap { dates -> [String] in
      ["  \(dates.title), \(Self.day(of: dates, from: today))"] + panel(dates) + completion(dates)
    }
    return ["Before publication"] + lines + ["  These days are guidance. What your partnership has agreed may differ."]
  }

  private static func day(of dates: ReviewDates, from today: CalendarDay) -> String {
    guard let publication = dates.publication else { return "a draft without a day yet" }
    let when = "\(publication.day), \(publication.day.distance(from: today))"
    return publication.isPlanned ? "a draft, planned for \(when)" : "to be published on \(when)"
  }

  private func panel(_ dates: ReviewDates) -> [String] {
    guard let publication = dates.publication else { return [] }
    let days = report.partnership.reminders.panelWorkingDays
    let before = "\(days) working \(days == 1 ? "day" : "days") before"
    let sent = dates.sent(by: today).map { " Sent on \($0)." } ?? ""
    let year = publication.day.year
    return ["    To the Panel and the Secretary of State by \(publication.sendBy) (\(before)).\(sent)"]
      + (year > BankHolidays.lastConfirmedYear ? ["    The bank holidays of \(year) are not confirmed yet."] : [])
  }

  private func completion(_ dates: ReviewDates) -> [String] {
    guard let day = dates.completeBy else { return [] }
    let months = report.partnership.reminders.completionMonths
    return ["    Complete by \(day), \(day.distance(from: today)) (\(months) months from the decision)."]
  }

  private var windowEnds: [String] {
    guard !report.windowEnds.isEmpty else { return [] }
    let lines = report.windowEnds.flatMap { end -> [String] in
      [
        "  \(end.title) (\(end.item)): last day \(end.lastDay), \(end.lastDay.distance(from: today))",
        "    \(documents(end.going, "goes", "go", none: "No document goes")). "
          + "\(documents(end.staying, "stays", "stay", none: "No document stays")). The summary and the learning stay.",
        "    To keep all of it, write publish_until: further-notice.",
      ]
    }
    return ["Soon in the archive"] + lines
  }

  private func documents(_ titles: [String], _ one: String, _ several: String, none: String) -> String {
    guard !titles.isEmpty else { return none }
    return titles.map { "“\($0)”" }.joined(separator: ", ") + " " + (titles.count == 1 ? one : several)
  }

  private var changes: [String] {
    guard !report.changes.isEmpty else { return ["Next changes", "  None."] }
    let rows = report.changes.prefix(Self.changes).map { change in
      [change.moment.withTime, change.moment.day.distance(from: today), change.sentence]
    }
    let more = report.changes.count - rows.count
    return ["Next changes"] + Self.table(rows) + (more > 0 ? ["  and \(more) more"] : [])
  }

  private func list(_ title: String, _ standings: Set<Standing>) -> [String] {
    let items = report.items.filter { standings.contains($0.standing) }
    guard !items.isEmpty else { return [] }
    return ["\(title) (\(items.count))"] + Self.table(items.map { ["\($0.id)", $0.title, time(of: $0)] })
  }

  private func time(of item: ItemStatus) -> String {
    switch item.standing {
    case .current, .notPublished:
      if item.isUntilFurtherNotice { return "until further notice" }
      return item.lastDay.map { $0 >= today ? "at least until \($0)" : "stays; it was promised until \($0)" } ?? ""
    case .embargoed:
      return item.opening.map { "opens \($0.withTime), \($0.day.distance(from: today))" } ?? "waits for a draft"
    case .draft, .anonymous, .neverPublic, .underWay, .archived, .withdrawn: return ""
    }
  }

  private var live: [String] {
    guard let recorded = report.recorded else {
      return ["Nothing is recorded as published yet: that is what twelvemonth publish does."]
    }
    return [
      "Last recorded as published: \(recorded.withTime).",
      report.isOutOfDate ? "Something has changed since. Publish again." : "Nothing has changed since.",
    ]
  }

  /// Columns as wide as what is in them; a title is cut where it is long.
  private static func table(_ rows: [[String]]) -> [String] {
    let rows = rows.map { row in row.dropLast().map { $0.cut(to: 44) } + row.suffix(1) }
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "  " + cells.joined(separator: "  ").trimmingEnd
    }
  }
}

extension String {
  fileprivate func cut(to width: Int) -> String { count > width ? "\(prefix(width - 1))…" : self }

  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
