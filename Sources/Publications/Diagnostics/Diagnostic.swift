/// Where in the content something stands. Lines and columns count from 1, columns in characters.
public struct SourcePlace: Hashable, Comparable, Sendable {
  /// Relative to the site's folder: `Content/reviews/child-s.md`.
  public let path: String
  public let line: Int
  public let column: Int

  public init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  public static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.path, one.line, one.column) < (other.path, other.line, other.column)
  }
}

/// A value and where it was written.
public struct Located<Value> {
  public var value: Value
  public var place: SourcePlace

  public init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// Something wrong, or worth knowing, in the content, told to the person who can put it right.
public struct Diagnostic: Hashable, Sendable, Error {
  public enum Severity: String, Sendable {
    case error, warning
  }

  public let place: SourcePlace
  public let severity: Severity
  /// Short and stable, for `--format json`: `unknown-key`.
  public let code: String
  /// One sentence: what is wrong.
  public let message: String
  /// What was expected and what to do.
  public let hint: String?

  public init(
    _ place: SourcePlace, _ code: String, _ message: String, hint: String? = nil,
    severity: Severity = .error
  ) {
    self.place = place
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// The same, told of another place.
  public func moved(to place: SourcePlace) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint, severity: severity)
  }

  /// The same in other words.
  public func worded(_ message: String, hint: String?) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint, severity: severity)
  }

  /// The same, as an error.
  public var asError: Diagnostic { Diagnostic(place, code, message, hint: hint) }

  /// The same, as a warning: a draft is not stopped by what it only lacks.
  public var asWarning: Diagnostic {
    Diagnostic(place, code, message, hint: hint, severity: .warning)
  }
}
