import Catalogue
import Checking
import ContentFiles
import Publications
import Publishing

/// What an office must know of its site at a moment: what is public and until when, what comes, what is late.
package struct StatusReport: Sendable {
  let partnership: Partnership
  let moment: Moment
  let items: [ItemStatus]
  let changes: [Change]
  let reviews: [ReviewDates]
  let windowEnds: [WindowEnd]
  /// What should be public by now, or soon, and will not be.
  let delayed: [DelayedItem]
  /// When something was last recorded as published; nil when nothing ever was.
  let recorded: Moment?
  /// Whether something has changed since, so that the public sees an older site.
  package let isOutOfDate: Bool
  package let warnings: ProblemReport

  /// - Parameters:
  ///   - site: the folder with `Content/` and `Public/` in it.
  ///   - now: what the clock says.
  /// - Throws: `SiteFailure`.
  package init(site: String, asOf moment: Moment, now: Moment) async throws {
    let pipeline = Pipeline(site: site)
    let content = try await pipeline.read()
    let checked = try pipeline.checked(content, asOf: now, now: now)
    let (catalogue, office) = (checked.catalogue, checked.catalogue.office)
    let edition = catalogue.edition(asOf: moment)
    partnership = office.partnership
    self.moment = moment
    items = office.statuses(asOf: moment)
    changes = office.changes(after: moment)
    reviews = office.reviewDates(asOf: moment)
    windowEnds = office.windowEnds(asOf: moment)
    delayed = office.delayed(asOf: moment)
    recorded = content.register.lastMoment
    warnings = checked.warnings
    let new = edition.newEntries(
      besides: content.register, at: moment, withdrawn: catalogue.withdrawnFiles(asOf: moment),
      hashes: pipeline.site.hashes)
    guard new.isEmpty, let recorded else {
      isOutOfDate = true
      return
    }
    isOutOfDate = office.nextChange(after: recorded).map { $0 <= moment } ?? false
  }

  /// Pages that want a look.
  var due: [ItemStatus] {
    items.filter { item in item.reviewDue.map { $0.lastDay < moment.day } ?? false }
  }

  var late: [ReviewDates] { reviews.filter { $0.isLate(on: moment.day) } }
}
