/// What a message is told for. The same thing can stop one and only be worth knowing for another.
package enum Purpose: String, CaseIterable, Sendable {
  /// A text that nobody will see before its `draft: true` is taken out.
  case draft
  case build, check, publish
}
