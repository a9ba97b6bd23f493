import Catalogue
import Checking
import Output
import Publications

/// What a publishing did.
package struct PublishReport: Sendable {
  /// What was recorded; empty when there was nothing new.
  package let entries: [NewEntry]
  /// Words that were known and have changed.
  package let changedWords: [ChangedWords]
  /// What was let in because the site is moving in.
  package let letIn: [TakenAsKnown]
  /// Nil when the site was live already, and nothing was written.
  package let output: OutputSummary?
  /// Whether the register had no entries before.
  package let isFirst: Bool
  /// What the register knew before.
  let known: Set<ItemID>
  /// The documents that it knew.
  let knownDocuments: Set<ItemOrDocument>
  /// When it was published.
  let day: CalendarDay
  /// Words that the public had read, that are written no more, and of which `changes` says so.
  package let emptied: [ChangedWords]
  package let nextChange: Moment?
  package let warnings: ProblemReport
  /// Whether the site was published before, and now in a folder that was not there.
  package let isInNewFolder: Bool
}

extension PublishReport {
  func isNewVersion(_ entry: RegisterEntry) -> Bool {
    knownDocuments.contains(ItemOrDocument(entry.item, file: entry.file))
  }
}

/// Parts of an item's words that the public had read otherwise.
package struct ChangedWords: Hashable, Sendable {
  package let item: ItemID
  /// `summary`, `learning`, `response`, `outcome_note`, `body`.
  package let parts: [String]

  /// In the words of the guide.
  var words: String { "\(item): \(parts.map(Self.name).joined(separator: ", "))" }

  private static func name(_ part: String) -> String {
    part == "body" ? "the text" : part.replacing("_", with: " ")
  }

  /// - Parameter told: of which somebody wants to read.
  static func all(in told: [RegisterEntry]) -> [ChangedWords] {
    Dictionary(grouping: told.filter { $0.event == .text }, by: \.item)
      .map { ChangedWords(item: $0.key, parts: $0.value.compactMap(\.file)) }.sorted { $0.item < $1.item }
  }
}

extension PublishPlan {
  func report(
    _ new: [NewEntry] = [], _ summary: OutputSummary? = nil, _ warnings: ProblemReport? = nil
  ) -> PublishReport {
    PublishReport(
      entries: new, changedWords: ChangedWords.all(in: new.filter(\.isTold).map(\.entry)),
      letIn: verified.letIn(asOf: moment), output: summary, isFirst: !wasPublished,
      known: Set(verified.register.standing.map(\.value.item)),
      knownDocuments: Set(
        verified.register.standing.map(\.value).filter { $0.event == .document }
          .map { ItemOrDocument($0.item, file: $0.file) }),
      day: moment.day, emptied: emptied,
      nextChange: verified.catalogue.office.nextChange(after: moment), warnings: warnings ?? verified.warnings,
      isInNewFolder: summary != nil && wasPublished && !wasThere)
  }
}

extension VerifiedSite {
  /// What the register has not seen, that opened long ago, and that `moving_in_until` lets in.
  fileprivate func letIn(asOf moment: Moment) -> [TakenAsKnown] {
    catalogue.letIn(besides: register, asOf: moment, sha256: checked.site.hashes.file)
  }
}
