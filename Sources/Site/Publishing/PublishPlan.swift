import Catalogue
import ContentFiles
import Publications

/// A publishing as it would be at a moment: all that is decided before anything is written.
struct PublishPlan: Sendable {
  /// The site's folder.
  let site: String
  let output: OutputFolder
  /// As of which the public sees the site.
  let moment: Moment
  /// What the clock says: before the moment when it is rehearsed.
  let now: Moment
  let prepared: PreparedSite
  /// What the lock file is to say when the site is live.
  let note: LockNote
  /// Whether that is news though nothing goes live.
  let isNoteNew: Bool
  /// Whether the site is live as it is, and everything of it recorded.
  let isLive: Bool
  /// What has to be written down before the lines of what is new.
  private let additions: [RegisterEntry]
  private let decisions: PublishDecisions
  private let seen: Seen
  /// Whether the register had lines before.
  let wasPublished: Bool
  /// Whether something was live before.
  let wasThere: Bool

  /// What may have become something else by the time that the lock is held.
  private struct Seen: Equatable, Sendable {
    let register: RegisterOnDisk
    let note: LockNote?
    let live: FileIdentity?

    init(_ site: String, _ output: OutputFolder) throws {
      note = try output.lockNote
      register = try RegisterOnDisk(site: site, left: note?.register)
      live = FileIdentity(at: output.path)
    }
  }

  /// - Parameter isLenient: whether options that are not needed any more are no error.
  /// - Throws: `SiteBuild.Failure` when something forbids it; `PublishRefusal` for options that make no sense.
  init(
    site: String, output: OutputFolder, asOf moment: Moment, now: Moment, _ decisions: PublishDecisions, isLenient: Bool
  ) async throws {
    (self.site, self.output, self.moment, self.now, self.decisions) = (site, output, moment, now, decisions)
    seen = try Seen(site, output)
    let content = try await Content.readSite(site)
    if !isLenient { try PublishRefusal.check(decisions, content) }
    let lastRun = try output.lastRun
    let clock = ClockRule(
      lastRun: lastRun, trusted: seen.note?.clock, registerEnd: content.register.end)
    let doubt = clock.problem(now: now)
    if let doubt, !decisions.isClockRight { throw SiteBuild.Failure.content(ProblemReport([doubt], content.sources)) }

    let agreement = try Self.agreement(content, site, output, seen, asOf: moment, now, decisions)
    let register = content.register.adding(agreement.additions)
    let checked = try CheckedContent(
      content.replacing(register), site: site, asOf: moment, now: now, for: .publishing(decisions),
      also: agreement.problems)
    prepared = try await PreparedSite(checked, site: site, asOf: moment)
    additions = agreement.additions
    (wasPublished, wasThere) = (!content.register.isEmpty, output.isThere)
    var note = seen.note ?? LockNote()
    if doubt != nil { note.clock = now }
    self.note = note
    isNoteNew = doubt != nil
    let new = Self.newEntries(prepared, besides: prepared.register, moment, decisions, .sha256(ofSite: site))
    isLive = try additions.isEmpty && new.isEmpty && output.holds(prepared.rendering.files)
  }

  private static func agreement(
    _ content: Content, _ site: String, _ output: OutputFolder, _ seen: Seen, asOf moment: Moment, _ now: Moment,
    _ decisions: PublishDecisions
  ) throws -> RegisterAgreement {
    guard let catalogue = content.catalogue, !content.hasErrors else { return RegisterAgreement() }
    let hashes = Hashes.sha256(ofSite: site)
    return RegisterAgreement(
      RegisterAgreement.Facts(
        register: content.register, continuity: seen.register.continuity, live: LiveSite(output),
        isBuilt: seen.note.map { $0.isWhole && $0.register == nil } ?? false, lastRun: try output.lastRun,
        edition: catalogue.withoutTakenDown(
          content.register, restoring: decisions.restored, publicFiles: content.publicFiles, sha256: hashes.file
        ).edition(asOf: moment), sha256: hashes.file),
      decisions, now: now)
  }

  /// Whether the register, the live site or the last run is another by now.
  func isOutdated() throws -> Bool { try Seen(site, output) != seen }

  /// What is to be recorded of the very files that are staged, in the register as it is now: a publishing into another
  /// folder may have written into it since.
  ///
  /// - Throws: `SiteBuild.Failure` when the register is damaged by now, or forbids what is staged.
  func entries(staged folder: String) throws -> [NewEntry] {
    let (now, damage) = try RegisterFile.read(site: site)
    let register = now.adding(additions)
    if register.entries.map(\.value) != prepared.register.entries.map(\.value) {
      let problems = prepared.catalogue.registerProblems(
        register, asOf: moment, restoring: decisions.restored, hashes: .sha256(ofSite: site))
      let report = ProblemReport(damage + problems, prepared.checked.content.sources)
      guard !report.hasErrors else { throw SiteBuild.Failure.content(report) }
    }
    let paths = Dictionary(
      prepared.rendering.files.compactMap { file in
        if case .file(let source) = file.contents { (source, file.path) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    let root = site
    return additions.map { NewEntry($0) }
      + Self.newEntries(
        prepared, besides: register, moment, decisions,
        .sha256 { file in
          // What is withdrawn is not staged.
          let source = "\(root)/\(file.source)"
          return paths[source].map { "\(folder)/\($0)" } ?? source
        })
  }

  private static func newEntries(
    _ prepared: PreparedSite, besides register: Register, _ moment: Moment, _ decisions: PublishDecisions,
    _ hashes: Hashes
  ) -> [NewEntry] {
    prepared.edition.newEntries(
      besides: register, at: moment, withdrawn: prepared.catalogue.withdrawnFiles(asOf: moment), restoring: decisions.restored, hashes: hashes)
  }
}
