import Diagnostics
@_spi(Office) import Publications

extension OfficeView {
  /// What stops nothing, and wants a look: as warnings, at the lines of the content.
  package func advice(asOf moment: Moment) -> [Diagnostic] {
    let coming = Dictionary(uniqueKeysWithValues: reviewDates(asOf: moment).map { ($0.item, $0) })
    return movedIn(by: moment)
      + catalogue.items.indices.flatMap { number -> [Diagnostic] in
        var advice = overdue(number, moment)
        advice += coming[catalogue.items[number].id].map { late($0, number, moment) } ?? []
        advice += speaksOfWithdrawn(number, moment)
        advice += unreachable(number, moment)
        advice += alternatives(number, moment)
        advice += farDates(number, moment)
        advice += withoutReport(number, moment)
        advice += notLookedAt(number, moment)
        return advice
      }
  }

  private func movedIn(by moment: Moment) -> [Diagnostic] {
    guard let until = catalogue.partnership.movingInUntil, until.value.lastDay < moment.day else { return [] }
    return [
      warning(
        until.place, .movingInOver, "moving_in_until was \(until.value), and does nothing any more.", "Take it out.")
    ]
  }

  private func isPublic(_ number: Int, _ moment: Moment) -> Bool {
    catalogue.lifetimes[number].standing(asOf: moment).isPublic
  }

  private func overdue(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    guard let due = item.reviewDue, due.lastDay < moment.day, isPublic(number, moment) else { return [] }
    return [
      warning(
        item.place, .reviewDue, "The office wanted to look at this by \(due).",
        "Look whether it is still right. Then move review_due on, or delete it.")
    ]
  }

  private func late(_ dates: ReviewDates, _ number: Int, _ moment: Moment) -> [Diagnostic] {
    if let sent = dates.sent, sent.firstDay > moment.day {
      return [
        warning(
          catalogue.items[number].place, .sentLate, "sent_to_panel says \(sent), which is still to come.",
          "Write it when the report has gone.")
      ]
    }
    guard let publication = dates.publication, dates.isLate(on: moment.day) else { return [] }
    let days = catalogue.partnership.reminders.panelWorkingDays
    let message =
      dates.sent.map { "The report was sent on \($0), later than \(days) working days before publication." }
      ?? "The report should be with the Panel and the Secretary of State by \(publication.sendBy), and sent_to_panel is not written."
    return [
      warning(
        catalogue.items[number].place, .sentLate, message,
        "It is guidance that the report is sent \(days) working days before. Write sent_to_panel: and the day.")
    ]
  }

  private func speaksOfWithdrawn(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    guard isPublic(number, moment), item.withdrawn == nil else { return [] }
    let named =
      item.about.map { ($0.place, $0.value) }
      + item.body.linksInOrder.compactMap { link in
        link.destination?.itemPage.map { (link.place, $0) }
      }
    return named.compactMap { place, id in
      guard catalogue.lifetime(id)?.standing(asOf: moment) == .withdrawn else { return nil }
      return warning(
        place, .speaksOfWithdrawn, "\(id) is withdrawn, and this still leads to it.",
        "Readers find a short record there. Take the link out unless that is meant.")
    }
  }

  /// A page that is in no navigation, and to which nothing leads.
  private func unreachable(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    guard case .page(let page) = item.details, page.navigation == nil, item.id != .front, !item.id.isBuiltIn,
      isPublic(number, moment)
    else { return [] }
    let isLinked = catalogue.items.indices.contains { other in
      other != number && isPublic(other, moment)
        && catalogue.items[other].body.linksInOrder.contains { $0.destination?.itemPage == item.id }
    }
    return isLinked
      ? []
      : [
        warning(
          item.place, .nothingLeadsHere, "No page leads to this one, and it is not in the navigation.",
          "Link to it from a page, or write navigation: and its place.")
      ]
  }

  /// Of what the public can read, or will.
  private func alternatives(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    guard !item.isDraft, catalogue.lifetimes[number].opening != nil else { return [] }
    let without = zip(item.documents, catalogue.documentLifetimes[number]).filter { document, lifetime in
      document.kind == .report && document.alternative == nil
        && document.fileName?.lowercased().hasSuffix(".pdf") ?? false
        && lifetime?.span?.first(from: moment) != nil
    }.map(\.0)
    return without.map { document in
      warning(
        document.place, .noAlternative, "This report has no accessible alternative.",
        "Not everybody can read a PDF. Write accessible_alternative: and a web page or a Word file, or say in the text "
          + "how to ask for one.")
    }
  }

  /// Where nobody has said what becomes of the report, and none opens with the review, or when its outcome ends.
  private func withoutReport(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let (item, lifetime) = (catalogue.items[number], catalogue.lifetimes[number])
    guard let review = item.review, review.hostedBy == nil,
      let from = lifetime.renewal ?? (review.writtenOutcome == nil ? lifetime.opening : nil)
    else { return [] }
    let standing = lifetime.standing(asOf: max(from.moment, moment))
    guard standing == .current, catalogue.report(ofItem: number, asOf: max(from.moment, moment)) == nil else {
      return []
    }
    let isRenewed = lifetime.renewal != nil
    return [
      warning(
        isRenewed ? review.outcomeUntil?.place ?? item.place : item.place, .noReport,
        isRenewed
          ? "The outcome ends on \(from.moment), and no report opens then."
          : "This review opens without a report, and has no outcome that says why.",
        "If there is none, write outcome: and outcome_note:. If it comes later, write outcome_until: and its day, too.")
    ]
  }

  /// So far ahead that the year may be a slip, in years.
  private static let far = 3

  private func farDates(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    var advice: [Diagnostic] = []
    if let opening = item.published?.opening, opening.day.year > moment.day.year + Self.far {
      advice.append(
        warning(
          item.publishedPlace, .farDate,
          "This is to be published on \(opening.day), more than \(Self.far) years from now.",
          "Is the year right?"))
    }
    if let decided = item.review?.decided?.forOffice, let published = item.published,
      decided.opening > published.opening
    {
      advice.append(
        warning(
          item.publishedPlace, .farDate, "It was decided on (\(decided)) after it was published (\(published.date)).",
          "Is the year of decided right?"))
    }
    return advice
  }

  /// What others publish is nothing here but a link.
  private func notLookedAt(_ number: Int, _ moment: Moment) -> [Diagnostic] {
    let item = catalogue.items[number]
    guard case .national(let entry) = item.details, let checked = entry.checked?.forOffice, isPublic(number, moment),
      checked.lastDay.adding(months: catalogue.partnership.reminders.linkMonths) < moment.day
    else { return [] }
    return [
      warning(
        item.place, .linkNotLookedAt, "This link was last seen to work on \(checked).",
        "Open \(entry.address.text). If it is the right page, write checked: \(moment.day.iso).")
    ]
  }

  private func warning(_ place: SourcePlace, _ code: Code, _ message: String, _ hint: String) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint)
  }
}

extension Destination {
  /// The item to whose page it leads.
  fileprivate var itemPage: ItemID? {
    if case .item(let id, _) = self { id } else { nil }
  }
}
