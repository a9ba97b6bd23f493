import Catalogue
import Diagnostics
import Inspection
import Publications

/// A file that goes onto the site, and what was seen in it.
package struct InspectedFile: Sendable {
  /// From the site's folder.
  let path: String
  /// Of the file when it was about to be looked into; nil if it cannot be read.
  package let sha256: String?
  /// Whose file it is; nil for pictures and for what lies in `Public/`.
  package let document: OfficeDocument?
  package let problems: [Diagnostic]

  /// What it lacks before it may go out: the word of somebody who has looked at it.
  ///
  /// - Parameter today: when somebody could.
  package func missingSignOff(on today: CalendarDay) -> Diagnostic? {
    let grave = problems.filter(\.code.wantsSignOff)
    let open = grave.count { $0.code.isUnchecked }
    // Nobody can sign off a logo, which hides little.
    if grave.isEmpty || open == grave.count && isPublic && path.lowercased().hasSuffix(".svg") { return nil }
    let found = grave.count - open
    let what = [
      open > 0 ? "\(open) \(open == 1 ? "thing" : "things") could not be checked" : nil,
      found > 0 ? "\(found) \(found == 1 ? "thing" : "things") could give somebody away" : nil,
    ].compactMap(\.self).joined(separator: ", and ")
    guard let document else { return unsignable(what) }
    let entry = "{by: …, on: \(today.iso), sha256: \(sha256 ?? "…")}"
    let line = "signed_off: \(entry)"
    let other = document.signOffs.filter { $0.sha256 != sha256 }
    if let early = document.signOffs.first(where: { $0.sha256 == sha256 && $0.on.firstDay > today }) {
      return Diagnostic(
        document.place, .signOffOutdated, "\(name) is signed off on \(early.on), which is still to come: \(what).",
        hint: "Write the day on which somebody looked at it.")
    }
    if document.hasTwoFiles {
      let entries = other.map { "{by: \($0.by), on: \($0.on.iso), sha256: \($0.sha256)}" } + [entry]
      return Diagnostic(
        document.place, .signOffMissing,
        "\(name) cannot be published before somebody has looked at it: \(what).",
        hint: "The document has two files, and signed_off can name both. When somebody has looked at this one, write, "
          + "with their name in place of the dots: signed_off: [\(entries.joined(separator: ", "))]")
    }
    if let before = other.last {
      return Diagnostic(
        document.place, .signOffOutdated, "\(name) is not the file that \(before.by) signed off: \(what).",
        hint: "Look at it again. If all of it may be published, write your name in place of the dots: \(line)")
    }
    return Diagnostic(
      document.place, .signOffMissing,
      "\(name) cannot be published before somebody has looked at it: \(what).",
      hint: "Put right what the other messages tell of it. If the rest may be published, add to this document, with "
        + "the name of whoever looked in place of the dots: \(line)")
  }

  private func unsignable(_ what: String) -> Diagnostic {
    let isPicture = !isPublic && DocumentInspection.isPicture(path)
    return Diagnostic(
      SourcePlace(path: path), .signOffMissing, "\(name) cannot be published like this: \(what).",
      hint: isPicture
        ? "Save it without its properties."
        : "Put it right. Or put it beside an item and list it under documents, where somebody can sign it off.")
  }

  private var isPublic: Bool { path.hasPrefix("Public/") }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
