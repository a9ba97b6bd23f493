import Diagnostics
import Publications

/// What was seen in a file, and what could not be.
package struct InspectionResult: Sendable {
  /// What could give somebody away: warnings at the file.
  package internal(set) var findings: [Diagnostic] = []
  /// What nobody has looked at, and why. A file is clean only where this is empty too.
  package internal(set) var notChecked: [Diagnostic] = []
  /// The file's texts, shown and hidden, for `TextInspection` and `NameList`.
  package internal(set) var texts: [Passage] = []

  private let place: SourcePlace

  init(_ name: String) { place = SourcePlace(path: name) }

  /// Each kind of finding is told once at each place.
  mutating func addFinding(_ code: Code, _ message: String, _ hint: String) {
    let finding = Diagnostic(place, code, message, hint: hint)
    if !findings.contains(finding) { findings.append(finding) }
  }

  mutating func addUnchecked(_ code: Code, _ message: String, _ hint: String) {
    let gap = Diagnostic(place, code, message, hint: hint)
    if !notChecked.contains(gap) { notChecked.append(gap) }
  }

  mutating func addText(_ text: String, at place: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    texts.append(Passage(place: place, text: text))
  }
}

extension InspectionResult {
  /// What a tool did not tell.
  ///
  /// - Parameter part: what it was asked for: `the comments`.
  mutating func addUnchecked(_ part: String, because problem: ToolProblem) {
    switch problem {
    case .missing(let tool):
      addUnchecked(
        .notCheckedToolMissing, "Not checked: \(part). The program \(tool.rawValue) is not installed.",
        "Install \(tool.package), and check again.")
    case .tooSlow(let tool):
      addUnchecked(
        .notCheckedTime, "Not checked: \(part). \(tool.rawValue) took too long.",
        "Save the file again, or in smaller parts, and check again.")
    case .tooMuch(let tool):
      addUnchecked(
        .notCheckedSize, "Not checked: \(part). \(tool.rawValue) found more than can be looked at.",
        "Save the file in smaller parts, and check again.")
    case .failed(let tool):
      addUnchecked(
        .notCheckedUnreadable, "Not checked: \(part). \(tool.rawValue) cannot read it.",
        "Open the file, save it again, and check again.")
    }
  }
}
