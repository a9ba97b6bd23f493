import Publications

extension Diagnostic {
  /// Whether a document of which this is said wants a person's word before it goes out.
  ///
  /// That is what nobody has looked at; what its readers do not see at first, and others will; and what names
  /// a child. What a file's properties say of its author or its program is told, and stops nothing.
  public var wantsSignOff: Bool { code.hasPrefix("not-checked-") || Self.grave.contains(code) }

  private static let grave: Set = [
    "document-attachment", "document-comment", "document-covered-text", "document-earlier-version",
    "document-hidden-cells", "document-hidden-data", "document-hidden-layer", "document-hidden-sheet",
    "document-hidden-slide", "document-hidden-text", "document-invisible-text", "document-speaker-notes",
    "document-tracked-changes", "document-working-data", "personal-date-of-birth", "personal-nhs-number",
    "picture-cropped", "picture-place", "picture-thumbnail", "working-words",
  ]

  /// Whether a page of which this is said is not published before somebody has looked.
  public var stopsText: Bool { Self.stopping.contains(code) }

  fileprivate static let stopping: Set = ["personal-date-of-birth", "personal-nhs-number"]
}

extension PersonalSign {
  /// Whether a page that shows it is not published before somebody has looked.
  public var stopsText: Bool { Diagnostic.stopping.contains(code) }
}
