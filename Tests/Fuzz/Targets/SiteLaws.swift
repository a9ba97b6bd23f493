import Assets
import Catalogue
import Checking
import ContentFiles
import Diagnostics
import HTML
import Publications
import Rendering

/// What holds of any site that was read, whatever its files say.
struct SiteLaws {
  private let moment = Moment(startOf: .first(ofMonth: 11, 2026))
  /// After everything that content can name.
  private let end = Moment(startOf: .last(ofMonth: 12, CalendarDay.years.upperBound))

  func check(_ content: Content, site: String) async throws {
    let sources = content.sources.mapValues { Lines($0.text) }
    let diagnostics = content.allDiagnostics
    try Self.check(diagnostics, in: sources)
    guard let catalogue = content.catalogue, diagnostics.errors.isEmpty else { return }
    let problems = catalogue.linkProblems(from: moment)
    try Self.check(problems, in: sources)
    guard problems.errors.isEmpty else { return }
    for (moment, isRendered) in moments(of: catalogue.office) {
      let stopping = catalogue.linkProblems(from: moment).errors
      try require(stopping.isEmpty, "It does not build as of \(moment) any more: \(stopping)")
      if isRendered { try await Self.check(catalogue.edition(asOf: moment), of: content, site) }
    }
  }

  /// Now, the next changes, and when all is over. Rendering takes longest, and so is done at the
  /// first and the last.
  private func moments(of office: OfficeView) -> [(Moment, isRendered: Bool)] {
    var changes = [moment]
    while changes.count < 4, let last = changes.last, let next = office.nextChange(after: last) {
      changes.append(next)
    }
    return changes.map { ($0, $0 == moment) } + [(end, true)]
  }

  /// Each says something, and where that is.
  static func check(_ diagnostics: [Diagnostic], in sources: [String: Lines]) throws(Broken) {
    for problem in diagnostics {
      let words = problem.message + (problem.hint ?? "")
      try require(!problem.message.isEmpty, "\(problem.code.rawValue) says nothing.")
      guard let source = sources[problem.place.path] else { continue }
      try source.check("\(problem.place.path), \(problem.code.rawValue):", problem.place.line, problem.place.column)
      // It marks what is broken already, and is the program's own business; or a writer's `&#0;`.
      try require(
        !words.unicodeScalars.contains("\u{FFFD}") || source.hasReferences,
        "\(problem.code.rawValue) shows a mark: \(words)")
    }
  }

  private static func check(_ edition: Edition, of content: Content, _ site: String) async throws {
    let rendering = try await Rendering(
      edition, site: site, publicFiles: content.publicFiles, replacing: content.replacements)
    let basePath = edition.partnership.site.basePath
    let dead = try await PageReports(rendering.files).deadLinks(basePath: basePath)
    try require(dead.isEmpty, dead.map(\.message).joined(separator: "\n"))
    let scripts = Asset.allCases.map { " src=\"\(basePath)/\(rendering.assets.name(of: $0))\"></script>" }
    for file in rendering.files where file.path.hasSuffix(".html") {
      guard case .bytes(let bytes) = file.contents else { continue }
      // Which levels of headings a writer leaves out, nobody forbids.
      let problems = HTMLValidator.report(on: bytes).problems
        .filter { !$0.isLevel }
      try require(problems.isEmpty, "\(file.path): \(problems.map { "\($0.line): \($0.message)" })")
      let data = bytes.count(of: "<script type=\"application/ld+json\">")
      let own = scripts.map(bytes.count).reduce(0, +)
      try require(bytes.count(of: "<script") == data + own, "\(file.path) has a script in it.")
      try require(String(validating: bytes, as: UTF8.self) != nil, "\(file.path) is not UTF-8.")
    }
  }
}

extension [Diagnostic] {
  /// The errors among them, with their places.
  var errors: [String] {
    filter { $0.severity == .error }.map { "\($0.place.path):\($0.place.line): \($0.message)" }
  }
}
