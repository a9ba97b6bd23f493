import Diagnostics
import Publications

/// Collects what is wrong with one file. It stays within the task that reads the file.
final class Findings {
  private(set) var diagnostics: [Diagnostic] = []
  /// A draft is not stopped by what it only lacks.
  var isDraft = false
  /// Whether the keys could be read, so that it is known what they say.
  var isRead = true
  /// What keys link to.
  var links: [Located<WebAddress>] = []
  /// Every address that is written, in keys and texts.
  var addresses: [Located<WebAddress>] = []

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// - Parameter purpose: nil for that of the file: a draft is not stopped by what it only lacks.
  func add(_ place: SourcePlace, _ code: Code, _ message: String, hint: String? = nil, for purpose: Purpose? = nil) {
    diagnostics.append(Diagnostic(place, code, message, hint: hint, for: purpose ?? (isDraft ? .draft : .build)))
  }

  func add(_ problems: [Diagnostic]) { diagnostics += problems }
}
