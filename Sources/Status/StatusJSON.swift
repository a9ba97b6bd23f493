import Catalogue
import HTML
import Publications

/// The status for other programs. Days are `2026-11-25`, moments UTC (RFC 3339).
///
/// - `version`: 1. It is raised when a reader of an earlier version would go wrong.
/// - `asOf`, `partnership`; `recorded`: when something was last published, and `outOfDate`.
/// - `items`: `id`, `title`, `path`, `standing`, and where they are known `opens`, `lastDay`,
///   `untilFurtherNotice`, `reviewDue`.
/// - `changes`: `moment`, `item`, `sentence`, soonest first.
/// - `reviews`: `item`, `late`, and where they are known `published`, `sendBy`, `sent`, `completeBy`; `planned` is
///   true where a draft says when it is to be published.
/// - `unready`: `item`, `opens`, `late`, `why`: what should be public then, and is a draft or waits for one.
/// - `windowEnds`: `item`, `lastDay`, `going`, `staying`.
package struct StatusJSON {
  private let report: StatusReport

  package init(_ report: StatusReport) {
    self.report = report
  }

  package var text: String {
    let all = JSON.object(
      [
        .init("version", .number(1)), .init("asOf", .text(report.moment.rfc3339)),
        .init("partnership", .text(report.partnership.name)), .init("outOfDate", .flag(report.isOutOfDate)),
      ] + [JSON.Member("recorded", report.recorded?.rfc3339)].compactMap(\.self) + [
        .init("items", .lines(.list(report.items.map(item)))),
        .init("changes", .lines(.list(report.changes.map(change)))),
        .init("reviews", .lines(.list(report.reviews.map(review)))),
        .init("unready", .lines(.list(report.delayed.map(delayed)))),
        .init("windowEnds", .lines(.list(report.windowEnds.map(end)))),
      ])
    return String(decoding: JSON.lines(all).file, as: UTF8.self)
  }

  private func item(_ item: ItemStatus) -> JSON {
    .object(
      [
        .init("id", .text("\(item.id)")), .init("title", .text(item.title)), .init("path", .text(item.place.path)),
        .init("standing", .text(item.standing.rawValue)), .init("untilFurtherNotice", .flag(item.isUntilFurtherNotice)),
      ]
        + [
          JSON.Member("opens", item.opening?.rfc3339), JSON.Member("lastDay", item.lastDay?.iso),
          JSON.Member("reviewDue", item.reviewDue?.iso),
        ].compactMap(\.self))
  }

  private func change(_ change: Change) -> JSON {
    .object([
      .init("moment", .text(change.moment.rfc3339)), .init("item", .text("\(change.item)")),
      .init("sentence", .text(change.sentence)),
    ])
  }

  private func review(_ dates: ReviewDates) -> JSON {
    .object(
      [
        .init("item", .text("\(dates.item)")), .init("late", .flag(dates.isLate(on: report.moment.day))),
        .init("planned", .flag(dates.publication?.isPlanned ?? false)),
      ]
        + [
          JSON.Member("published", dates.publication?.day.iso), JSON.Member("sendBy", dates.publication?.sendBy.iso),
          JSON.Member("sent", dates.sent?.iso), JSON.Member("completeBy", dates.completeBy?.iso),
        ].compactMap(\.self))
  }

  private func delayed(_ item: DelayedItem) -> JSON {
    .object([
      .init("item", .text("\(item.item)")), .init("opens", .text(item.opening.rfc3339)),
      .init("late", .flag(item.isPast)),
      .init("why", .text(item.state)),
    ])
  }

  private func end(_ end: WindowEnd) -> JSON {
    .object([
      .init("item", .text("\(end.item)")), .init("lastDay", .text(end.lastDay.iso)),
      .init("going", .list(end.going.map(JSON.text))), .init("staying", .list(end.staying.map(JSON.text))),
    ])
  }
}
