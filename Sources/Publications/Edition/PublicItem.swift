/// An item as the public sees it at the moment of its edition. Nothing absent has a place in it.
package final class PublicItem: Sendable {
  package let id: ItemID
  /// Withdrawn, under way, not published, archived or current.
  package let standing: Standing
  /// Its page; for a national entry its publisher's.
  package let location: Location
  /// Its path below the site's address; nil for national entries.
  package let path: String?
  package let title: String
  package let shortTitle: String
  /// What it is called in lists: `Serious case review`, `Learning pack`, `Thematic report`.
  package let kindName: String
  /// Of reviews and learning packs.
  package let kind: Kind?
  package let availability: Availability
  package let themes: [Theme]
  package let audiences: [Audience]
  package let language: String
  package let publisher: String?
  package let jointPublishers: [String]
  package let documents: [PublicDocument]
  /// What the public has, or had before this was archived, of a review's report.
  package let report: PublicReport?
  /// Documents that were taken down, with their reasons.
  package let withdrawnDocuments: [WithdrawnDocument]
  /// What became of a learning pack's event and report.
  package let statusLine: String?
  /// Of training.
  package let sessions: [PublicSession]
  /// The files that come out beside its page, by their names there.
  package let files: [String: ItemFile]
  let content: PublicContent
  let formerPaths: [String]
  let about: [ItemID]
  let order: PublicOrder

  package init(_ facts: PublicItemFacts) {
    id = facts.item.id
    standing = facts.standing
    location = facts.location
    path = facts.item.id.path
    title = facts.title
    shortTitle = facts.isBare ? facts.title : facts.item.shortTitle ?? facts.title
    kindName = facts.kindName
    kind = facts.isBare ? nil : facts.kind
    availability = facts.availability
    themes = facts.keepsContent ? facts.item.themes.map { Theme($0.value) } : []
    audiences = facts.keepsContent ? facts.item.audiences : []
    language = facts.isBare ? "en-GB" : facts.item.language
    publisher = facts.isBare ? nil : facts.item.publisher
    jointPublishers = facts.isBare ? [] : facts.item.jointPublishers
    documents = facts.documents
    report = facts.report
    withdrawnDocuments = facts.keepsContent ? facts.withdrawnDocuments : []
    statusLine = facts.keepsContent ? facts.statusLine : nil
    sessions = facts.keepsContent ? facts.sessions : []
    files = facts.files
    content = facts.content
    formerPaths = facts.item.formerPaths.map(\.value)
    about = facts.isBare ? [] : facts.item.about.map(\.value)
    order = facts.order
  }
}

extension PublicItem {
  package var summary: ShownText? { content.summary }
  package var notice: PublicNotice? { content.notice }
  /// When its words were last changed, as far as it is said.
  package var updated: PartialDate? { content.updated }
  /// What has changed in its words, newest first.
  package var changes: [Correction] { content.changes }
  package var details: Details { content.details }
  package var body: ShownText { content.body }
  /// Whether it is training of which something is still to come.
  package var isUpcoming: Bool { content.isUpcoming }
}

extension PublicItem {
  /// When it opened; nil for what is undated.
  package var opened: Moment? { availability.published == nil ? nil : availability.opened }

  /// What feeds know it by for good, whatever it is called since (RFC 4287, 4.2.6): the first address at which an
  /// item was, among its former ones, or its own.
  package var feedPath: String? {
    formerPaths.lazy.compactMap { ItemID(path: $0) }.first { $0.type != .page }?.path ?? path
  }

  /// The address of its calendar entry; nil for what has no sessions.
  package var calendarPath: String? {
    sessions.isEmpty || standing != .current ? nil : path.map { $0 + ItemID.calendarName }
  }

  /// The words that its page shows, for search.
  package var plainTexts: [String] {
    content.pageTexts.flatMap(\.withQuotations).map(\.plainText).filter { !$0.isEmpty }
  }

  /// What stands for its kind in an address: `scr`, and `training` for what has no kind.
  package var kindSlug: String { kind?.slug ?? id.type.folder }

  /// The latest of its own dates: when it opened, was updated, corrected, archived or withdrawn, or its
  /// outcome ended. Nil for what has no dates. (The moment of a build is never written.)
  package var lastChange: Moment? {
    let dates =
      [updated?.opening, availability.withdrawn?.opening] + documents.flatMap(\.corrections).map { $0.on.opening }
    return (dates + [opened, archived, availability.renewed]).compactMap(\.self).max()
  }
}

extension PublicItem {
  /// When it became a record.
  private var archived: Moment? {
    guard standing == .archived, case .atLeastUntil(let day) = availability.end else { return nil }
    return Moment(startOf: day.next)
  }
}

/// When an item was or is to be had.
package struct Availability: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    /// It has no window.
    case none
    /// At least until this day, the last of its window.
    case atLeastUntil(CalendarDay)
    case untilFurtherNotice
  }

  /// When it was published, as precisely as it is known; nil for what is undated.
  package let published: PartialDate?
  let opened: Moment
  /// When its outcome ended and its window began anew; nil where that never was.
  let renewed: Moment?
  package let end: End
  /// The last day that the register holds the partnership to; nil where there is no window.
  package let promised: CalendarDay?
  /// When it was withdrawn.
  package let withdrawn: PartialDate?
  /// Why it was withdrawn.
  package let reason: String?
  /// Nothing but that it is not available may be said.
  package let isBare: Bool

  package init(
    published: PartialDate?, opened: Moment, renewed: Moment?, end: End, promised: CalendarDay?,
    withdrawn: PartialDate?, reason: String?, isBare: Bool
  ) {
    self.published = published
    self.opened = opened
    self.renewed = renewed
    self.end = end
    self.promised = promised
    self.withdrawn = withdrawn
    self.reason = reason
    self.isBare = isBare
  }
}

/// A document that was taken down.
package struct WithdrawnDocument: Hashable, Sendable {
  package let title: String
  package let on: PartialDate
  package let reason: String?

  /// - Returns: nil when nothing is to be said of it: it is not withdrawn, or the record is bare.
  package init?(_ document: Document, at now: EditionMoment) {
    guard let withdrawn = now.open(document.withdrawn), withdrawn.record == .full else { return nil }
    title = document.shownTitle
    on = withdrawn.on.date
    reason = withdrawn.reason
  }
}

/// A session of training.
package struct PublicSession: Hashable, Sendable {
  package let session: Session
  package let isPast: Bool

  package init(session: Session, isPast: Bool) {
    self.session = session
    self.isPast = isPast
  }

  /// `10 June 2026, 10am to midday`.
  package var time: String { Moment.range(session.starts, session.ends) }
}

/// Newest first is by opening, then title, then id.
struct PublicOrder: Hashable, Sendable {
  let opened: Moment
  let title: TitleOrder
  let id: ItemID

  static func newestFirst(_ one: PublicOrder, _ other: PublicOrder) -> Bool {
    one.opened == other.opened ? byTitle(one, other) : one.opened > other.opened
  }

  static func byTitle(_ one: PublicOrder, _ other: PublicOrder) -> Bool {
    one.title == other.title ? one.id < other.id : one.title < other.title
  }
}
