/// Where in the content something stands. Lines and columns count from 1, columns in characters.
package struct SourcePlace: Hashable, Comparable, Sendable {
  /// Relative to the site's folder: `Content/reviews/child-s.md`.
  package let path: String
  package let line: Int
  package let column: Int

  package init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  package static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.path, one.line, one.column) < (other.path, other.line, other.column)
  }
}

/// A value and where it was written.
package struct Located<Value> {
  package var value: Value
  package var place: SourcePlace

  package init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// Something wrong, or worth knowing, in the content, told to the person who can put it right.
package struct Diagnostic: Hashable, Sendable, Error {
  package enum Severity: String, Sendable {
    case error, warning
  }

  package let place: SourcePlace
  package let code: Code
  /// One sentence: what is wrong.
  package let message: String
  /// What was expected and what to do.
  package let hint: String?
  private let purpose: Purpose

  package init(
    _ place: SourcePlace, _ code: Code, _ message: String, hint: String? = nil, for purpose: Purpose = .build
  ) {
    (self.place, self.code, self.purpose) = (place, code, purpose)
    (self.message, self.hint) = (message, hint)
  }

  /// Whether it stops what it is told for.
  package var severity: Severity { code.severity(for: purpose) }

  /// The same, told for something else. What is said of a draft stops nothing else either.
  package func withSeverity(for purpose: Purpose) -> Diagnostic {
    self.purpose == .draft ? self : Diagnostic(place, code, message, hint: hint, for: purpose)
  }

  /// The same, told of another place.
  package func moved(to place: SourcePlace) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint, for: purpose)
  }

  /// The same in other words.
  package func worded(_ message: String, hint: String?) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint, for: purpose)
  }
}
