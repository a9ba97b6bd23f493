import Diagnostics
import Publications

/// What is found in one file besides what it says: what is wrong, and addresses.
final class Findings {
  let problems = Problems()
  /// Whether the keys could be read, so that it is known what they say.
  var isRead = true
  /// What keys link to.
  var links: [Located<WebAddress>] = []
  /// Every address that is written, in keys and texts.
  var addresses: [Located<WebAddress>] = []

  /// What stops nothing and is told by a check alone.
  private(set) var advice: [Diagnostic] = []

  /// - Parameter purpose: nil for that of the file.
  func add(_ place: SourcePlace, _ code: Code, _ message: String, hint: String? = nil, for purpose: Purpose? = nil) {
    problems.add(place, code, message, hint: hint, for: purpose)
  }

  func advise(_ place: SourcePlace, _ code: Code, _ message: String, hint: String) {
    advice.append(Diagnostic(place, code, message, hint: hint))
  }
}
