import Catalogue
import ContentFiles
import Diagnostics
import Publications
import TestSupport

/// The register: what is written is read as the same, what it forbids is said at its line, and what
/// a publishing records leaves nothing to record.
struct RegisterTarget: FuzzTarget {
  static let name = "register"
  private static let now = Moment(startOf: .first(ofMonth: 11, 2026))

  private let site: WrittenSite
  private let catalogue: Catalogue

  init() async throws {
    site = try WrittenSite(Self.items)
    for item in ["reviews/child-s", "learning-packs/child-s"] {
      try site.write("Content/\(item)/report.pdf", SmallPDF.bytes())
    }
    let content = try await site.read()
    guard let catalogue = content.catalogue, content.allDiagnostics.errors.isEmpty else {
      throw Broken("The site of the register is at fault: \(content.allDiagnostics.errors)")
    }
    self.catalogue = catalogue
  }

  func check(_ input: [UInt8]) async throws {
    let (register, damage) = try read(input)
    let problems = problems(register, Self.now)
    let lines = [RegisterFile.path: Lines(String(decoding: input, as: UTF8.self))]
    try SiteLaws.check(damage + problems, in: lines)
    guard damage.isEmpty else { return }
    try checkWriting(of: register)
    guard problems.errors.isEmpty, register.lastMoment.map({ $0 <= Self.now }) ?? true else { return }
    try checkPublishing(after: register)
  }

  private func read(_ bytes: [UInt8]) throws -> (register: Register, problems: [Diagnostic]) {
    try site.write(RegisterFile.path, bytes)
    return try RegisterFile.read(site: site.path)
  }

  private func problems(_ register: Register, _ moment: Moment) -> [Diagnostic] {
    catalogue.registerProblems(register, asOf: moment, hashes: Self.hashes)
  }

  private func checkWriting(of register: Register) throws {
    let lines = [RegisterFile.header] + register.entries.map { RegisterFile.line($0.value) }
    let (again, damage) = try read(Array(lines.joined(separator: "\n").utf8))
    try require(damage.isEmpty, "What was written is damaged: \(damage.errors)")
    try require(
      again.entries.map(\.value) == register.entries.map(\.value),
      "What was written is read as something else: \(lines)")
  }

  /// As if the site had been published now: nothing new is left, and nothing stops the next build,
  /// now or later.
  private func checkPublishing(after register: Register) throws {
    let shown = catalogue.withoutTakenDown(register, publicFiles: [], sha256: Self.hashes.file)
    let (edition, withdrawn) = (shown.edition(asOf: Self.now), shown.withdrawnFiles(asOf: Self.now))
    func entries(besides register: Register) -> [RegisterEntry] {
      edition.newEntries(besides: register, at: Self.now, withdrawn: withdrawn, hashes: Self.hashes).map(\.entry)
    }
    let new = entries(besides: register)
    let place = SourcePlace(path: RegisterFile.path, line: .max)
    let published = Register(register.entries + new.map { Located($0, at: place) })
    let rest = entries(besides: published)
    try require(rest.isEmpty, "It would be recorded again: \(rest.map(RegisterFile.line))")
    var moment: Moment? = Self.now
    while let now = moment {
      let stopping = problems(published, now).errors
      try require(stopping.isEmpty, "It does not build as of \(now) any more: \(stopping)")
      moment = shown.office.nextChange(after: now)
    }
  }

  /// That of every document.
  private static let sum = String(repeating: "0a", count: 32)
  private static let hashes = Hashes(file: { _ in sum }, words: { _ in sum })

  private static let items = [
    "Content/reviews/child-s/index.md": """
    ---
    title: Child S
    kind: lcspr
    published: 2026-03-01
    former_urls: [/reviews/child-sh/]
    documents:
      - {file: report.pdf, kind: report, replaces: draft.pdf}
    ---
    """,
    "Content/learning-packs/child-s/index.md": """
    ---
    title: Child S, learning pack
    published: 2026-03-02
    documents:
      - {file: report.pdf, kind: report, corrected: {on: 2026-05-01, note: A date was wrong.}}
    ---
    """,
    "Content/thematic-reports/infants.md": """
    ---
    title: Infants
    published: 2025-03-01
    withdrawn: {on: 2027-01-01, reason: A family asked for it.}
    ---
    """,
    "Content/reviews/child-v.md": "---\ntitle: Child V\nkind: scr\npublished: 2019-05\n---\n",
    "Content/reviews/child-u.md": "---\ntitle: Child U\nkind: scr\npublished: 2027-03-01\n---\n",
  ]
}
