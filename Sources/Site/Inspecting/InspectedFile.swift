import Inspection
import Publications

/// A file that goes onto the site, and what was seen in it.
struct InspectedFile: Sendable {
  /// From the site's folder.
  let path: String
  /// The same without a name that is on the list of names.
  let shown: String
  /// Of the very bytes that were looked at; nil if they cannot be read.
  let sha256: String?
  /// Where it is offered as a document, and who has signed it off; nil for pictures and the like.
  let document: Located<SignOff?>?
  let problems: [Diagnostic]

  /// What it lacks before it may go out: the word of somebody who has looked at it.
  ///
  /// - Parameter today: when somebody could.
  func missingSignOff(on today: CalendarDay) -> Diagnostic? {
    let grave = problems.filter(\.wantsSignOff)
    guard !grave.isEmpty else { return nil }
    let name = shown.split(separator: "/").last.map(String.init) ?? shown
    let open = grave.count { $0.code.hasPrefix("not-checked-") }
    let counts = [
      open > 0 ? "\(open) \(open == 1 ? "thing" : "things") could not be checked" : nil,
      grave.count > open ? "\(grave.count - open) could give somebody away" : nil,
    ]
    let what = counts.compactMap(\.self).joined(separator: ", and ")
    guard let document else {
      return Diagnostic(
        SourcePlace(path: shown), "sign-off-missing", "\(name) cannot be published like this: \(what).",
        hint: "Put it right, or list it under documents, where somebody can sign it off.")
    }
    let line = "signed_off: {by: Who Looked, on: \(today.iso), sha256: \(sha256 ?? "")}"
    if let before = document.value {
      return Diagnostic(
        document.place, "sign-off-outdated",
        "\(name) has changed since \(before.by) signed it off: \(what).",
        hint: "Look at it again. If all of it may be published, write: \(line)")
    }
    return Diagnostic(
      document.place, "sign-off-missing", "\(name) cannot be published before somebody has looked at it: \(what).",
      hint: "Put right what is told of it. If the rest may be published, add to this document: \(line)")
  }
}
