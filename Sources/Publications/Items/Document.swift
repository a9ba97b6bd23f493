import Diagnostics

/// A document of an item (content model, section 4).
public struct Document: Sendable {
  public enum Source: Hashable, Sendable {
    /// A file beside the item.
    case file(String)
    /// Somewhere else, with the name of whoever keeps it there.
    case web(WebAddress, hostedBy: String?)
    /// Another item, shown as part of this one.
    case item(ItemID)
    /// A document of another item.
    case document(of: ItemID, file: String)
  }

  public enum Keep: String, CaseIterable, Sendable {
    /// It goes when the item's window is over.
    case window
    /// It outlives the window.
    case always
  }

  /// Where its entry stands.
  public var place: SourcePlace
  public var source: Located<Source>
  public var kind: DocumentKind
  public var title: String?
  /// `Appendix 2`.
  public var label: String?
  public var published: Timing?
  public var publisher: String?
  public var subjects: [String] = []
  public var language: String?
  public var audiences: [Audience] = []
  public var isRedacted = false
  public var alternative: Alternative?
  public var corrections: [Timed<Correction>] = []
  /// An earlier file name, at which the file comes out too.
  public var replaces: Located<String>?
  public var withdrawn: Timed<Withdrawal>?
  public var keep: Keep
  /// Of its file, and of its accessible alternative.
  public var signOffs: [SignOff] = []

  /// The same content for somebody who cannot use the document.
  public enum Alternative: Hashable, Sendable {
    case file(String)
    case web(WebAddress)
  }

  public init(
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
public struct Correction: Hashable, Sendable, Dated {
  public var on: PartialDate
  public var note: String

  public init(on: PartialDate, note: String) {
    self.on = on
    self.note = note
  }

  package var span: Span { on.span }
}

/// A person's word that a file which could not be examined may go out.
public struct SignOff: Hashable, Sendable {
  public var by: String
  public var on: PartialDate
  /// Of the file that was seen; a changed file reopens the question.
  public var sha256: String

  public init(by: String, on: PartialDate, sha256: String) {
    self.by = by
    self.on = on
    self.sha256 = sha256
  }
}
