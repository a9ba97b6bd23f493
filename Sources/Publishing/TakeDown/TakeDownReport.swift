import ContentFiles
import Output
import Publications

/// What was taken down, what still names it, and what is to be done next.
package struct TakeDownReport: Sendable {
  let targets: [TakeDownTarget]
  /// The folder of the live site, as it was given.
  let live: String
  let changes: LiveChanges
  /// Nil when the site was as it should be, and nothing was written.
  package let output: OutputSummary?
  /// What the register is to say, whether or not it could be written.
  package let entries: [RegisterEntry]
  /// The register's whole path.
  let register: String
  /// Why the register could not be written.
  let fault: String?
  let isNewRegister: Bool

  /// Whether the register says it.
  package var isRecorded: Bool { fault == nil || entries.isEmpty }

  /// The pages that still name what was taken down, as addresses.
  package var stillNaming: [String] { changes.stillNaming }

  /// For the person who has done it.
  package var text: String {
    let isNews = output != nil || !entries.isEmpty
    let already = "\(names) \(isOne ? "is" : "are") down already in \(live). Nothing was changed."
    let head = isNews ? down : [already]
    return (head + naming + recorded + next).joined(separator: "\n") + "\n"
  }

  /// What is wrong, with the lines to add by hand; nil when nothing is.
  package var failure: String? {
    guard let fault, !entries.isEmpty else { return nil }
    return """
      \(names) \(isOne ? "is" : "are") off the live site, but the register does not say so. \(fault)
      The next publish would bring \(isOne ? "it" : "them") back. Before that, add these lines at the end of \(register):

      """ + lines.map { "\($0)\n" }.joined()
  }

  /// For the register.
  private var lines: [String] { entries.map { "  \(RegisterFile.line($0))" } }

  private var isOne: Bool { targets.count == 1 }

  private var names: String { targets.map(\.name.description).joined(separator: ", ") }

  private var down: [String] {
    let moved = targets.filter { $0.item != $0.what.item }.map { "\($0.what.item) is at \($0.item) now." }
    guard let output else { return moved + ["\(names) \(isOne ? "was" : "were") not on the site in \(live)."] }
    let left = output.leftOver.map { ["The files of the site before could not be removed: \($0.message)"] } ?? []
    return moved + ["Taken down in \(live): \(names)"] + pages + files + [
      "  Its entries are out of the feeds, the calendar, the sitemap and the public registers.",
      "  The search finds nothing until the next publish.",
    ] + left
  }

  private var pages: [String] {
    (changes.barePages.isEmpty ? [] : ["  These pages say only that the publication is not available:"])
      + changes.barePages.map { "    \($0)" }
      + (changes.unlinkedPages.isEmpty ? [] : ["  Links to it are gone from these pages:"])
      + changes.unlinkedPages.map { "    \($0)" }
  }

  private var files: [String] {
    let paths = changes.removed.keys.sorted()
    guard !paths.isEmpty else { return ["  No file had to go."] }
    return ["  \(paths.count == 1 ? "1 file went" : "\(paths.count) files went"):"] + paths.map { "    \($0)" }
  }

  private var naming: [String] {
    guard !stillNaming.isEmpty else { return [] }
    return ["These still name it, or lead to it:"] + stillNaming.map { "  \($0)" }
      + [
        "The next publish takes the links away. Words that somebody wrote stay: read these pages now. What is about it, such "
          + "as a learning pack, is still public: take it down too if it must not be."
      ]
  }

  private var recorded: [String] {
    guard !entries.isEmpty, fault == nil else { return [] }
    let count = entries.count == 1 ? "1 line" : "\(entries.count) lines"
    let made =
      isNewRegister
      ? [
        "There was no register. This one was made: \(register).",
        "If the site's register is elsewhere, add these lines at its end:",
      ] + lines : []
    return ["Recorded in the register, so that no build brings it back: \(count)."] + made
  }

  private var next: [String] {
    guard let moment = entries.first?.moment else { return [] }
    // To the next minute: what is withdrawn no later than it opened counts as never public.
    let on = Moment(secondsSince1970: (moment.secondsSince1970 / 60 + 1) * 60).iso
    let front = targets.filter { $0.name == ItemOrDocument(.front) }
    let places = targets.filter { $0.name != ItemOrDocument(.front) }.map { target in
      "  in Content/\(target.item)\(target.file.map { ", at \($0) under documents" } ?? ""):"
    }
    let writing =
      places.isEmpty
      ? []
      : ["Now write this into the content, and publish:"] + places
        + ["    withdrawn: {on: \(on), reason: Say here why.}"]
    let back = targets.map { "--restore \($0.name)" }.joined(separator: " ")
    let untilThen =
      fault != nil || places.isEmpty
      ? [] : ["Until then every build shows it as not available. To bring it back: publish \(back)"]
    return writing + untilThen
      + front.map {
        "Now take out of Content/\($0.item) what must not be there, and publish with --restore \($0.item)."
      }
  }
}
