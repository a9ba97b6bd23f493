/// What a message stops.
package enum Stops: Sendable {
  /// It is worth knowing.
  case nothing
  case publish
  /// A check takes nothing back, and so it goes on.
  case buildAndPublish
  /// A draft may lack things.
  case allButADraft
  case always
  /// A document does not go out before a person has looked at it. The sign-off that is missing is a message of its own.
  case untilSignedOff
  /// So it is for a document; and a page does not go out before a person has looked at it.
  case untilLookedAt
}

extension Code {
  package var stops: Stops { row.stops }

  package func severity(for purpose: Purpose) -> Diagnostic.Severity {
    let isError =
      switch stops {
      case .nothing, .untilSignedOff: false
      case .publish, .untilLookedAt: purpose == .publish
      case .buildAndPublish: purpose == .build || purpose == .publish
      case .allButADraft: purpose != .draft
      case .always: true
      }
    return isError ? .error : .warning
  }

  /// Whether the line it is about may be shown. Where a person is seen, the line would say what the message does not.
  package var showsItsLine: Bool { row.about != .person }

  /// Whether it tells of something that no tool could look into.
  package var isUnchecked: Bool { row.about == .unchecked }

  /// Whether a document of which this is said wants a person's word before it goes out.
  ///
  /// That is what nobody has looked at; what its readers do not see at first, and others will; and what names
  /// a child. What a file's properties say of its author or its program is told, and stops nothing.
  package var wantsSignOff: Bool { stops == .untilSignedOff || stops == .untilLookedAt }
}
