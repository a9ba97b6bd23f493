import Diagnostics

extension Diagnostic {
  /// All that a person reads.
  package var words: String { [message, hint].compactMap(\.self).joined(separator: " ") }
}
