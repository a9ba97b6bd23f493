import Catalogue
import Checking
import ContentFiles
import Diagnostics
import Output
import Publications

/// A publishing as it would be at a moment: all that is decided before anything is written.
struct PublishPlan: Sendable {
  private let pipeline: Pipeline
  let output: OutputFolder
  /// As of which the public sees the site.
  let moment: Moment
  /// What the clock says: before the moment when it is rehearsed.
  let now: Moment
  let verified: VerifiedSite
  /// What the lock file says, with a clock that somebody has just said is right.
  let note: LockNote
  /// Whether the site is live as it is, and everything of it recorded.
  let isDone: Bool
  /// Whether the lock file is to say something else even then.
  let isNoteOld: Bool
  /// Words that go from the page of an item now, though the public has read them.
  let emptied: [ChangedWords]
  /// What has to be written down before the lines of what is new.
  private let additions: [RegisterEntry]
  private let planned: [NewEntry]
  private let decisions: PublishDecisions
  private let environment: PublishSurroundings
  /// Whether the register had lines before, or what is live was taken as known.
  let wasPublished: Bool
  /// Whether something was live before.
  let wasThere: Bool

  /// - Parameter isLenient: whether options that are not needed any more are no error.
  /// - Throws: `SiteFailure` when something forbids it; `PublishRefusal` for options that make no sense.
  init(
    _ pipeline: Pipeline, output: OutputFolder, asOf moment: Moment, now: Moment, _ decisions: PublishDecisions,
    isLenient: Bool
  ) async throws {
    (self.pipeline, self.output, self.moment, self.now, self.decisions) = (pipeline, output, moment, now, decisions)
    let site = pipeline.site
    environment = try PublishSurroundings(site.path, output)
    let assembled = AssembledContent(try await pipeline.read())
    let isDoubted = try environment.doubt(assembled.content, now: now, isClockRight: decisions.isClockRight)

    let agreement = try Comparison(assembled, site, output, environment, asOf: moment, now, decisions)
    additions = agreement.additions
    let register = assembled.content.register.adding(additions)
    if !isLenient { try PublishRefusal.check(decisions, assembled, register, asOf: moment) }
    let checked = try pipeline.checked(
      assembled.replacing(register), asOf: moment, now: now, for: .publishing(decisions), also: agreement.problems)
    verified = try await pipeline.verified(pipeline.rendered(checked, asOf: moment))
    (wasPublished, wasThere) = (!register.isEmpty, output.isThere)

    var note = environment.note ?? LockNote()
    if isDoubted { note.clock = now }
    self.note = note
    planned = Self.newEntries(verified, besides: verified.register, moment, decisions, site.hashes)
    isDone = try additions.isEmpty && planned.isEmpty && output.holds(verified.files)
    emptied = Self.emptied(verified, output)
    isNoteOld = isDoubted || note.register != environment.register.stamp || note.announced != nil
  }

  /// What comes of comparing the register with what is live, and with what was taken down here at once.
  private struct Comparison {
    var additions: [RegisterEntry] = []
    var problems: [Diagnostic] = []

    init(
      _ assembled: AssembledContent, _ site: SiteFolder, _ output: OutputFolder, _ environment: PublishSurroundings,
      asOf moment: Moment, _ now: Moment, _ decisions: PublishDecisions
    ) throws {
      additions = environment.takenDown(besides: assembled.content.register)
      guard let catalogue = assembled.catalogue, !assembled.hasErrors else { return }
      let hashes = site.hashes
      let register = assembled.content.register.adding(additions)
      let agreement = RegisterAgreement(
        RegisterAgreement.Facts(
          register: register, continuity: environment.register.continuity, live: LiveSite(output),
          isBuilt: environment.isBuilt, isTouched: environment.isTouched(in: output), lastRun: environment.lastRun,
          edition: catalogue.withoutTakenDown(
            register, restoring: decisions.restored, publicFiles: assembled.content.publicFiles, sha256: hashes.file
          ).edition(asOf: moment), withdrawn: catalogue.withdrawnFiles(asOf: moment),
          place: { id in
            catalogue.office.statuses(asOf: moment).first { $0.id == id }?.place ?? SourcePlace(path: RegisterFile.path)
          }, sha256: hashes.file),
        decisions, now: now)
      additions += agreement.additions
      problems = agreement.problems
    }
  }

  /// How many new lines there would be.
  func count(of event: RegisterEntry.Event) -> Int { planned.count { $0.entry.event == event && $0.isTold } }

  /// Whether the register, the live site or the last run is another by now, or the content.
  func isOutdated() throws -> Bool { try PublishSurroundings(pipeline.site.path, output) != environment }

  /// Whether the content alone is. While it is staged, a publishing into another folder may write into the register.
  func isContentOutdated() -> Bool { PublishSurroundings.content(of: pipeline.site.path) != environment.content }

  /// What is to be recorded of the very files that are staged, in the register as it is now: a publishing into another
  /// folder may have written into it since.
  ///
  /// - Throws: `SiteFailure` when the register is damaged by now, or forbids what is staged.
  func entries(staged folder: String) throws -> [NewEntry] {
    let (written, damage) = try RegisterFile.read(site: pipeline.site.path)
    let register = written.adding(additions)
    if register.entries.map(\.value) != verified.register.entries.map(\.value) {
      let problems = verified.catalogue.registerProblems(
        register, asOf: moment, restoring: decisions.restored, hashes: pipeline.site.hashes)
      let report = ProblemReport(damage + problems, verified.checked.content.sources)
      guard !report.hasErrors else { throw SiteFailure.content(report) }
    }
    let paths = Dictionary(
      verified.rendered.compactMap { file in
        if case .file(let source) = file.contents { (source, file.path) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    let root = pipeline.site.path
    let new = Self.newEntries(
      verified, besides: register, moment, decisions,
      pipeline.site.hashes { file in
        // What is withdrawn is not staged.
        let source = "\(root)/\(file.source)"
        return paths[source].map { "\(folder)/\($0)" } ?? source
      })
    return (additions.map { NewEntry($0) } + new).map { written.behindLast($0, now: now) }
  }

  private static func emptied(_ verified: VerifiedSite, _ output: OutputFolder) -> [ChangedWords] {
    verified.catalogue.emptiedParts(besides: verified.register).filter { item, _ in
      guard let path = item.path.map(OutputPath.file(at:)), let live = output.page(at: path) else { return false }
      return verified.rendered.contains { file in
        if file.path == path, case .bytes(let bytes) = file.contents { bytes != live } else { false }
      }
    }.map { ChangedWords(item: $0, parts: $1) }.sorted { $0.item < $1.item }
  }

  private static func newEntries(
    _ verified: VerifiedSite, besides register: Register, _ moment: Moment, _ decisions: PublishDecisions,
    _ hashes: Hashes
  ) -> [NewEntry] {
    verified.edition.newEntries(
      besides: register, at: moment, withdrawn: verified.catalogue.withdrawnFiles(asOf: moment),
      restoring: decisions.restored, hashes: hashes)
  }
}
