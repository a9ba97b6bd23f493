import Diagnostics

/// A document of an item (content model, section 4).
package struct Document: Sendable {
  package enum Source: Hashable, Sendable {
    /// A file beside the item.
    case file(String)
    /// Somewhere else, with the name of whoever keeps it there.
    case web(WebAddress, hostedBy: String?)
    /// Another item, shown as part of this one.
    case item(ItemID)
    /// A document of another item.
    case document(of: ItemID, file: String)
  }

  package enum Keep: String, CaseIterable, Sendable {
    /// It goes when the item's window is over.
    case window
    /// It outlives the window.
    case always
  }

  /// Where its entry stands.
  package var place: SourcePlace
  package var source: Located<Source>
  package var kind: DocumentKind
  package var title: String?
  /// `Appendix 2`.
  package var label: String?
  package var published: Timing?
  package var publisher: String?
  package var subjects: [String] = []
  package var language: String?
  package var audiences: [Audience] = []
  package var isRedacted = false
  package var alternative: Alternative?
  package var corrections: [Timed<Correction>] = []
  /// An earlier file name, at which the file comes out too.
  package var replaces: Located<String>?
  package var withdrawn: Timed<Withdrawal>?
  package var keep: Keep
  /// Of its file, and of its accessible alternative.
  package var signOffs: [SignOff] = []

  /// The same content for somebody who cannot use the document.
  package enum Alternative: Hashable, Sendable {
    case file(String)
    case web(WebAddress)
  }

  package init(
    place: SourcePlace, source: Located<Source>, kind: DocumentKind, keep: Keep
  ) {
    self.place = place
    self.source = source
    self.kind = kind
    self.keep = keep
  }

  /// Every dated fact of it.
  package var datedFacts: [DatedFact] {
    corrections.map { $0.fact(.correction) } + [withdrawn?.fact(.withdrawal)].compactMap(\.self)
  }

  /// What its link says.
  package var shownTitle: String {
    guard let label else { return title ?? kind.name }
    // “Appendix 2: Appendix” would say it twice.
    if title == nil, kind == .appendix { return label }
    return "\(label): \(title ?? kind.name)"
  }

  /// The file beside the item, when it is one.
  package var fileName: String? {
    if case .file(let name) = source.value { name } else { nil }
  }

  /// The names of the files that come out because of it: its own, its former one, its accessible alternative.
  package var fileNames: Set<String> {
    var names = Set([fileName, replaces?.value].compactMap(\.self))
    if case .file(let name)? = alternative { names.insert(name) }
    return names
  }

  /// Whether the file comes out because of it.
  package func names(_ file: String) -> Bool {
    fileName == file || alternative == .file(file) || replaces?.value == file
  }
}

/// A new version of a published file, or of an item's words, and what is new in it.
package struct Correction: Hashable, Sendable, Dated {
  package var on: PartialDate
  package var note: String

  package init(on: PartialDate, note: String) {
    self.on = on
    self.note = note
  }

  package var span: Span { on.span }
}

/// A person's word that a file which could not be examined may go out.
package struct SignOff: Hashable, Sendable {
  package var by: String
  package var on: PartialDate
  /// Of the file that was seen; a changed file reopens the question.
  package var sha256: String

  package init(by: String, on: PartialDate, sha256: String) {
    self.by = by
    self.on = on
    self.sha256 = sha256
  }
}
