import Catalogue
import ContentFiles
import Inspection
import Publications

/// Makes a site live in one step, and records in the register what the public can see.
public struct Publish: Sendable {
  let site: String
  let output: OutputFolder
  let backdated: Set<ItemID>
  private let care: FirstLook.Care

  /// - Parameters:
  ///   - backdated: items whose early dates are meant.
  ///   - lookedAt: items whose texts somebody has looked at, though they seem to tell of a person.
  ///   - names: those that must be in nothing that is published.
  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  public init(
    site: String, to path: String, backdated: Set<ItemID>, lookedAt: Set<ItemID> = [], names: NameList? = nil
  ) throws(OutputRefusal) {
    self.site = OutputPlace.resolve(site) ?? site
    output = try OutputFolder(path: path, site: site)
    self.backdated = backdated
    care = FirstLook.Care(names: names, lookedAt: lookedAt)
  }

  public struct Report: Sendable {
    /// What was recorded; empty when there was nothing new.
    public let entries: [RegisterEntry]
    /// Nil when the site was live already, and nothing was written.
    public let output: OutputSummary?
    /// Whether the register had no entries before.
    public let isFirst: Bool
    /// What the register knew before.
    let known: Set<ItemID>
    public let nextChange: Moment?
    public let warnings: ProblemReport
    /// Whether the site was published before, and now in a folder that was not there.
    public let isInNewFolder: Bool
  }

  /// Reads, renders, checks, waits if it is to, and goes live.
  ///
  /// - Parameters:
  ///   - at: when to go live; nil for now.
  ///   - clock: what the clock says.
  ///   - wait: waits until a moment, after everything is checked and staged.
  ///   - whileWaiting: told which process holds the output, if another one does.
  ///   - warn: told what is worth knowing, before anything goes live.
  ///   - progress: told what is looked at, and how many of how many have been.
  /// - Throws: `SiteBuild.Failure`; `CancellationError`, and then nothing is touched.
  public func run(
    at: Moment? = nil, clock: () -> Moment, wait: (Moment) async throws -> Void,
    whileWaiting: (_ holder: Int?) -> Void, warn: (ProblemReport) -> Void = { _ in },
    progress: (_ what: String, _ done: Int, _ all: Int) -> Void = { _, _, _ in }
  ) async throws -> Report {
    do {
      // Without the lock, so that what is refused, and what is not new, touches nothing.
      let candidate = try await candidate(at: at, clock())
      if try isLive(candidate) {
        output.tidy()
        return report(candidate)
      }
      let look = try await firstLook(at: candidate, clock(), progress)
      warn(look.warnings)
      return try await goLive(candidate, look, at: at, clock: clock, wait: wait, whileWaiting)
    } catch SiteBuild.Failure.content(let report) {
      throw SiteBuild.Failure.content(report.hiding(care.names))
    } catch let failure as OutputFailure {
      throw SiteBuild.Failure.writing(failure)
    } catch let failure as Content.ReadingFailure {
      throw SiteBuild.Failure.reading(failure)
    }
  }

  private func candidate(at: Moment?, _ now: Moment) async throws -> Candidate {
    let moment = at ?? now
    return Candidate(
      site: site, moment: moment,
      prepared: try await PreparedSite(site: site, asOf: moment, now: now, backdated: backdated))
  }

  private func firstLook(
    at candidate: Candidate, _ now: Moment, _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws -> FirstLook {
    try await FirstLook(at: candidate, besides: output, care, on: now.day, progress)
  }

  private func isLive(_ candidate: Candidate) throws -> Bool {
    try candidate.entries.isEmpty && output.holds(candidate.prepared.rendering.files)
  }

  private func goLive(
    _ first: Candidate, _ firstLook: FirstLook, at: Moment?, clock: () -> Moment, wait: (Moment) async throws -> Void,
    _ whileWaiting: (_ holder: Int?) -> Void
  ) async throws -> Report {
    try record([]).checkRights()
    let isInNewFolder = !first.prepared.register.isEmpty && !output.isThere
    let held = try output.hold(whileWaiting: whileWaiting)
    var (candidate, look) = (first, firstLook)
    if try candidate.isOutdated() {
      // Another publishing was faster.
      candidate = try await self.candidate(at: at, clock())
      if try isLive(candidate) { return report(candidate) }
      look = try await self.firstLook(at: candidate, clock()) { _, _, _ in }
    }
    let staged = try held.stage(candidate.prepared.rendering.files)
    try await look.verify(staged: staged.folder)
    if let at {
      try staged.seal()
      try await wait(at)
      try staged.unseal()
    }
    try Task.checkCancellation()
    let lock = try RecordLock(for: record([]))
    let (entries, isFirst) = try candidate.lastEntries(staged: staged.folder)
    let head = record([]).size == 0 ? [RegisterFile.header] : []
    let lines = head + entries.map(RegisterFile.line)
    if !entries.isEmpty { try record(lines).append() }
    let summary = try staged.goLive()
    _ = consume lock
    return report(candidate, entries, summary, isFirst: isFirst, isInNewFolder, look.warnings)
  }

  private func record(_ lines: [String]) -> RecordedLines {
    RecordedLines(path: "\(site)/\(RegisterFile.path)", lines: lines)
  }

  private func report(
    _ candidate: Candidate, _ entries: [RegisterEntry] = [], _ summary: OutputSummary? = nil,
    isFirst: Bool = false, _ isInNewFolder: Bool = false, _ warnings: ProblemReport? = nil
  ) -> Report {
    let prepared = candidate.prepared
    return Report(
      entries: entries, output: summary, isFirst: isFirst,
      known: Set(prepared.register.entries.map(\.value.item)),
      nextChange: prepared.catalogue.office.nextChange(after: candidate.moment),
      warnings: warnings ?? prepared.warnings.hiding(care.names), isInNewFolder: isInNewFolder)
  }
}
