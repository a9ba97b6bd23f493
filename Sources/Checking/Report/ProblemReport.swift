import Catalogue
import ContentFiles
import Diagnostics
import Inspection
import Publications

/// Problems in the content, as somebody in an office reads them.
package struct ProblemReport: Sendable {
  package let diagnostics: [Diagnostic]
  private let sources: [String: SourceText]
  /// Those that are in nothing that is shown.
  private let names: NameList?
  /// What somebody has to read through to decide.
  private let listing: String?
  /// Publications whose time has come, and that the register does not know: what is wrong keeps them from going out.
  private var heldBack: [ItemID] = []
  /// Texts that have a name, of which markup may part it in a line that does not show it.
  private let named: Set<String>

  /// - Parameter listing: stands before the problems in `text`.
  package init(
    _ diagnostics: [Diagnostic], _ sources: [String: SourceText], hiding names: NameList? = nil, listing: String? = nil
  ) {
    let sorted = diagnostics.sorted { $0.place < $1.place }
    self.diagnostics = names.map { names in sorted.map { $0.hiding(names) } } ?? sorted
    self.sources = sources
    self.names = names
    self.listing = listing.map { names?.masking(sentence: $0) ?? $0 }
    named = Set(self.diagnostics.filter { $0.code == .personalName }.map(\.place.path))
  }

  package func hiding(_ names: NameList?) -> ProblemReport {
    var report = ProblemReport(diagnostics, sources, hiding: names, listing: listing)
    report.heldBack = heldBack
    return report
  }

  /// The same for a site whose errors keep it from going out.
  ///
  /// - Parameter moment: as of which it would have.
  package func holdingBack(
    _ catalogue: Catalogue?, besides register: Register, asOf moment: Moment
  ) -> ProblemReport {
    var report = self
    report.heldBack = catalogue?.office.notRecorded(in: register, asOf: moment) ?? []
    return report
  }

  /// `2 errors and 1 warning. Nothing was written.` With what does not go out because of them, and whose files they are
  /// in.
  package var ending: String {
    let paths = Set(diagnostics.filter { $0.severity == .error }.map(\.place.path)).sorted()
    let more = paths.count > Self.mostPaths ? " and \(paths.count - Self.mostPaths) more" : ""
    let ids = heldBack.map { "\($0)" }.joined(separator: ", ")
    let kept =
      "This is due, and does not go out because of what is wrong in"
      + " \(paths.prefix(Self.mostPaths).joined(separator: ", "))\(more): \(names?.masking(ids) ?? ids)."
    return "\(count). Nothing was written.\(ids.isEmpty ? "" : " \(kept)")"
  }

  private static let mostPaths = 3

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Without the warnings.
  package var errors: ProblemReport {
    ProblemReport(diagnostics.filter { $0.severity == .error }, sources, hiding: names)
  }

  /// `3 errors and 1 warning`.
  package var count: String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
  }

  /// Each with its place, the line itself with a caret, and what to do.
  package var text: String { text(inColour: false, withCodes: false) }

  /// - Parameters:
  ///   - inColour: for a terminal.
  ///   - withCodes: each behind its message, in brackets, for `explain`.
  package func text(inColour: Bool, withCodes: Bool) -> String {
    // There may be thousands in one long line, which is read once.
    var line = Line()
    return (listing.map { $0 + "\n\n" } ?? "")
      + diagnostics.map { problem in
        let severity = inColour ? Self.coloured(problem.severity) : problem.severity.rawValue
        return text(problem, severity, withCodes ? " [\(problem.code.rawValue)]" : "", &line)
      }.joined()
  }

  private struct Line {
    var path = ""
    var number = 0
    var scalars: [Unicode.Scalar] = []
  }

  private func text(_ problem: Diagnostic, _ severity: String, _ name: String, _ line: inout Line) -> String {
    let place = problem.place
    var lines = ["\(place.path):\(place.line):\(place.column): \(severity): \(problem.message)\(name)"]
    // The line itself would say what the message does not.
    if problem.code.showsItsLine { lines += excerpt(at: place, &line) }
    if let hint = problem.hint { lines.append("  \(hint)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Red and bold, or yellow (ECMA-48, 8.3.117).
  private static func coloured(_ severity: Diagnostic.Severity) -> String {
    "\u{1B}[\(severity == .error ? "1;31" : "33")m\(severity.rawValue)\u{1B}[0m"
  }

  /// The most of a line that is shown, and how much of that stands before the caret.
  private static let (longest, before) = (100, 60)

  /// The line, with a caret below the place; nothing for a place that stands for a whole file.
  private func excerpt(at place: SourcePlace, _ line: inout Line) -> [String] {
    guard place.line > 1 || place.column > 1, !named.contains(place.path), let source = sources[place.path],
      source.lines.indices.contains(place.line - 1)
    else { return [] }
    if (line.path, line.number) != (place.path, place.line) {
      line = Line(
        path: place.path, number: place.line, scalars: Array(source.lines[place.line - 1].unicodeScalars))
    }
    guard !line.scalars.isEmpty, names?.isAbsent(from: String(String.UnicodeScalarView(line.scalars))) ?? true else {
      return []
    }
    let column = min(place.column - 1, line.scalars.count)
    let start = max(0, column - Self.before)
    let shown = String(String.UnicodeScalarView(line.scalars[start...].prefix(Self.longest)))
      .replacing("\t", with: " ")
    let margin = String(repeating: " ", count: String(place.line).count)
    return [
      "  \(place.line) | \(shown)",
      "  \(margin) | \(String(repeating: " ", count: column - start))^",
    ]
  }
}

extension Diagnostic {
  fileprivate func hiding(_ names: NameList) -> Diagnostic {
    let place = SourcePlace(path: names.masking(place.path), line: place.line, column: place.column)
    return moved(to: place).worded(names.masking(sentence: message), hint: hint.map { names.masking(sentence: $0) })
  }
}
