/// A document that the public can have now.
package struct PublicDocument: Hashable, Sendable {
  /// With its label: `Appendix 2: Literature review`.
  package let title: String
  package let kind: DocumentKind
  package let location: Location
  /// `PDF, 1.2 MB, 24 pages`; nil for what is elsewhere or no file.
  package let facts: FileFacts?
  package let published: PartialDate?
  package let publisher: String?
  package let subjects: [String]
  package let language: String?
  package let audiences: [Audience]
  package let isRedacted: Bool
  package let alternative: Alternative?
  package let hostedBy: String?
  package let corrections: [Correction]
  /// Its name beside the item's page, when it is a file there.
  package let fileName: String?
  /// The names of all files that come out because of it: its own, its former one, its accessible alternative.
  package let fileNames: Set<String>
  /// The last day that the register holds the partnership to; nil where there is no window.
  let promised: CalendarDay?

  /// The same content for somebody who cannot use the document.
  package struct Alternative: Hashable, Sendable {
    package let location: Location
    package let facts: FileFacts?

    package init(location: Location, facts: FileFacts?) {
      self.location = location
      self.facts = facts
    }
  }

  /// - Parameter target: where it is to be had.
  package init(
    _ document: Document, in target: Target, alternative: Alternative?, promised: CalendarDay?, at now: EditionMoment
  ) {
    title = document.shownTitle
    kind = document.kind
    location = target.location
    facts = target.facts
    published = document.published?.date
    publisher = document.publisher
    subjects = document.subjects
    language = document.language
    audiences = document.audiences
    isRedacted = document.isRedacted
    self.alternative = alternative
    hostedBy = target.hostedBy
    corrections = now.open(document.corrections)
    fileName = document.fileName
    fileNames = document.fileNames
    self.promised = promised
  }

  /// Where a document is to be had.
  package struct Target {
    let location: Location
    let facts: FileFacts?
    let hostedBy: String?

    package init(location: Location, facts: FileFacts? = nil, hostedBy: String? = nil) {
      self.location = location
      self.facts = facts
      self.hostedBy = hostedBy
    }
  }
}
