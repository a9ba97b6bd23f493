import Foundation
import TestSupport
import Testing

/// A site that is written in two ways, and what its output is then, to the byte.
final class ChangingSite {
  enum Form: String, CaseIterable {
    case one, other

    var opposite: Form { self == .one ? .other : .one }
  }

  let scratch: ScratchFolder
  private(set) var expected: [Form: [String: Data]] = [:]
  /// The form that was live when we last looked.
  private(set) var live = Form.one
  /// The register's size before the last command was started.
  private(set) var registerSize = 0

  static let review = "site/Content/reviews/child-s/index.md"

  init(onDisk: Bool) throws {
    scratch = ScratchFolder(onDisk: onDisk)
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    for number in 1...5 {
      try scratch.write(
        "site/Content/pages/page-about-\(number).md", "---\ntitle: Page \(number)\n---\n")
    }
    try scratch.write("site/Content/reviews/child-s/report.pdf", pdf(2))
    for form in Form.allCases.reversed() {
      try become(form)
      try run(["build", "--site", scratch("site"), "--output", scratch(form.rawValue)])
      expected[form] = try scratch.contents(of: form.rawValue)
    }
  }

  /// Each page has the navigation, so that each is another one in each form.
  func become(_ form: Form) throws {
    // Without it, its window is long over.
    let end = form == .one ? "publish_until: further-notice\n" : ""
    try scratch.write(
      Self.review,
      "---\ntitle: Child S\npublished: 2025-01-15\nkind: lcspr\n"
        + "documents: [{file: report.pdf, kind: report}]\n\(end)---\n")
    try scratch.write(
      "site/Content/pages/contents.md",
      "---\ntitle: Contents\nshort_title: Form \(form)\nnavigation: 1\n---\n")
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], at location: SourceLocation = #_sourceLocation) throws {
    #expect(try RunningProgram(arguments).wait() == .exit(0), sourceLocation: location)
  }

  var build: [String] { ["build", "--site", scratch("site"), "--output", scratch("live")] }
  var publish: [String] { ["publish", "--site", scratch("site"), "--to", scratch("live")] }

  /// What is live is one form or the other, whole.
  func look(at location: SourceLocation = #_sourceLocation) throws {
    let found = try scratch.contents(of: "live")
    let forms = Form.allCases.filter { expected[$0] == found }
    #expect(forms.count == 1, "\(found.count) files", sourceLocation: location)
    live = forms.first ?? live
  }

  /// What is beside the output.
  var beside: [String] { scratch.paths.filter { $0.hasPrefix(".live") && !$0.contains("/") } }

  /// How long a command seems to take at present that changes every file, in microseconds.
  private var pace = 50_000.0

  /// Starts a command that changes every file, and kills it after a while, if it has not ended.
  ///
  /// - Parameter part: of the time that it takes. However fast the machine is just now, it goes by what became of the
  ///   last ones: too late, and the next is earlier; in time, and it is a little later.
  /// - Returns: whether it was killed.
  func kill(_ command: [String], at part: Double) throws -> Bool {
    let program = try start(command)
    usleep(UInt32(pace * part))
    program.stop()
    let wasKilled = program.wait() == .signal(SIGKILL)
    pace *= wasKilled ? 1.02 : 0.9
    return wasKilled
  }

  /// The same, as soon as something is so.
  func kill(_ command: [String], once isSo: (ChangingSite) -> Bool) throws -> Bool {
    let program = try start(command)
    program.wait { isSo(self) }
    program.stop()
    return program.wait() == .signal(SIGKILL)
  }

  /// Starts a command that changes every file, and interrupts it, as Ctrl-C does, as soon as something is so.
  func interrupt(_ command: [String], once isSo: (ChangingSite) -> Bool) throws -> RunningProgram.Ending {
    let program = try start(command)
    program.wait { isSo(self) }
    program.stop(SIGINT)
    return program.wait()
  }

  private func start(_ command: [String]) throws -> RunningProgram {
    registerSize = scratch.facts("site/Content/register.csv")?.size ?? 0
    try become(live.opposite)
    return try RunningProgram(command)
  }

  /// The next one that is let alone: the site is the new one, whole, and nothing is left beside it.
  func recover(_ command: [String], at location: SourceLocation = #_sourceLocation) throws {
    try become(live.opposite)
    let before = live
    try run(command, at: location)
    try look(at: location)
    #expect(live != before, sourceLocation: location)
    #expect(beside == [".live.twelvemonth-lock"], sourceLocation: location)
  }
}
