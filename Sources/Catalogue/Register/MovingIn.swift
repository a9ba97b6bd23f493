import Diagnostics
import Publications

/// What the first publish of a site decides: what the register takes as known, and what will not be here though the
/// public may still have it on an earlier page (content model, section 8).
package struct MovingIn: Sendable {
  /// Everything that opened longer than a week ago.
  package let known: [TakenAsKnown]
  /// What is over its window, and so comes out as a record alone.
  package let gone: [GoneReport]
  /// What is written in `site.yml` to keep all of that.
  let windows: String

  /// A publication whose window is over.
  package struct GoneReport: Hashable, Sendable {
    package let item: ItemID
    package let title: String
    package let lastDay: CalendarDay
    /// Which of its documents go with it: the names of files, or else their titles.
    package let documents: [String]
    /// Whether `publish_until` may be written in it.
    let canStay: Bool
  }
}

extension MovingIn {
  /// The question, as whoever publishes reads it.
  package var text: String {
    let head = ["This is the first time. The register would take this as known to the public:"]
    let lines = head + known.map { "  \($0)" } + goneLines
    return (lines + ["", "If all of this is right, publish with --first."]).joined(separator: "\n")
  }

  private var goneLines: [String] {
    guard !gone.isEmpty else { return [] }
    let head = [
      "",
      "These reports will not be on this site: their last day is over, and their pages are records. An earlier "
        + "page may still show them:",
    ]
    let one = ["To keep one of them here, write in its file:", "  publish_until: further-notice"]
    return head + gone.map(\.words) + (gone.contains(where: \.canStay) ? one : [])
      + ["To keep all of them, write in Content/site.yml:", "  \(windows)"]
  }

  /// What stops a publishing that nobody has decided on.
  package var problem: Diagnostic {
    let count = known.count == 1 ? "1 publication opened" : "\(known.count) publications or courses opened"
    return Diagnostic(
      SourcePlace(path: "Content/site.yml"), .movingIn,
      "Nothing is published yet. This would be the first time, and \(count) more than a week ago.",
      hint: "Look through the list. If the public knows all of it already, publish with --first. If a year is wrong, "
        + "correct it first.", for: .publish)
  }
}

extension MovingIn.GoneReport {
  /// `  reviews/adult-s (Adult S), until 30 November 2024: report.pdf`.
  fileprivate var words: String {
    "  \(item) (\(title)), until \(lastDay)" + (documents.isEmpty ? "" : ": " + documents.joined(separator: ", "))
  }
}

extension Catalogue {
  /// What somebody has to decide on before the site is published for the first time; nil when that is nothing.
  package func movingIn(besides register: Register, asOf moment: Moment) -> MovingIn? {
    guard register.isEmpty else { return nil }
    let known = unseenOfLongAgo(besides: register, asOf: moment) { _ in nil }
    guard !known.isEmpty else { return nil }
    let gone = items.indices.filter { lifetimes[$0].standing(asOf: moment) == .archived }
    return MovingIn(
      known: known.map(TakenAsKnown.init), gone: gone.compactMap { goneReport($0, asOf: moment) },
      windows: windowsThatKeep(gone))
  }

  private func goneReport(_ number: Int, asOf moment: Moment) -> MovingIn.GoneReport? {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard let lastDay = lifetime.lastDay else { return nil }
    let documents = zip(item.documents, documentLifetimes[number]).filter { document, lifetime in
      guard let lifetime, let gone = lifetime.goneFrom else { return false }
      return lifetime.opening <= moment && gone <= moment && gone != lifetime.withdrawnFrom
    }
    return MovingIn.GoneReport(
      item: item.id, title: item.title, lastDay: lastDay,
      documents: documents.map { $0.0.fileName ?? $0.0.shownTitle },
      canStay: item.id.type == .review || item.id.type == .thematicReport)
  }

  /// `window: {reviews: {months: 12, then: keep}}`.
  private func windowsThatKeep(_ numbers: [Int]) -> String {
    let rules = partnership.windows
    let kept = numbers.compactMap { number -> String? in
      let item = items[number]
      guard let rule = rules.rule(for: item) else { return nil }
      let kind = item.review.map(\.kind.value).flatMap { rules.kinds[$0] == nil ? nil : $0 }
      return "\(kind ?? item.id.type.folder): {months: \(rule.months), then: keep}"
    }
    return "window: {\(Set(kept).sorted().joined(separator: ", "))}"
  }
}
