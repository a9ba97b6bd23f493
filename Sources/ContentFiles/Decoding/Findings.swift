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

  func add(_ place: SourcePlace, _ code: String, _ message: String, hint: String? = nil) {
    diagnostics.append(Diagnostic(place, code, message, hint: hint))
  }

  func warn(_ place: SourcePlace, _ code: String, _ message: String, hint: String? = nil) {
    diagnostics.append(Diagnostic(place, code, message, hint: hint, severity: .warning))
  }

  func missing(_ place: SourcePlace, _ code: String, _ message: String, hint: String? = nil) {
    let problem = Diagnostic(place, code, message, hint: hint)
    diagnostics.append(isDraft ? problem.asWarning : problem)
  }

  func add(_ problems: [Diagnostic]) { diagnostics += problems }
}
