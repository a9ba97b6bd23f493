import Catalogue
import ContentFiles
import Publications

/// Makes a site live in one step, and records in the register what the public can see.
public struct Publish: Sendable {
  let site: String
  let output: OutputFolder
  let backdated: Set<ItemID>

  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  public init(site: String, to path: String, backdated: Set<ItemID>) throws(OutputRefusal) {
    // A journal must lead to the register from anywhere.
    self.site = OutputPlace.resolve(site) ?? site
    output = try OutputFolder(path: path, site: site)
    self.backdated = backdated
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
  }

  /// Reads, renders, checks, waits if it is to, and goes live.
  ///
  /// - Parameters:
  ///   - at: when to go live; nil for now.
  ///   - clock: what the clock says.
  ///   - wait: waits until a moment, after everything is checked and staged.
  ///   - whileWaiting: told which process holds the output, if another one does.
  /// - Throws: `SiteBuild.Failure`.
  public func run(
    at: Moment? = nil, clock: () -> Moment, wait: (Moment) async throws -> Void,
    whileWaiting: (_ holder: Int?) -> Void
  ) async throws -> Report {
    do {
      try output.finish(whileWaiting: whileWaiting)
      // Without the lock, so that what is refused, and what is not new, touches nothing.
      let candidate = try await candidate(at: at, clock())
      if try isLive(candidate) {
        output.tidy()
        return report(candidate)
      }
      return try await goLive(candidate, at: at, clock: clock, wait: wait, whileWaiting)
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

  private func isLive(_ candidate: Candidate) throws -> Bool {
    try candidate.entries.isEmpty && output.holds(candidate.prepared.rendering.files)
  }

  private func goLive(
    _ first: Candidate, at: Moment?, clock: () -> Moment, wait: (Moment) async throws -> Void,
    _ whileWaiting: (_ holder: Int?) -> Void
  ) async throws -> Report {
    try record([]).checkRights()
    let held = try output.hold(whileWaiting: whileWaiting)
    var candidate = first
    if try candidate.isOutdated() {
      // Another publishing was faster.
      candidate = try await self.candidate(at: at, clock())
      if try isLive(candidate) { return report(candidate) }
    }
    let staged = try held.stage(candidate.prepared.rendering.files)
    if let at {
      try staged.seal()
      try await wait(at)
      try staged.unseal()
    }
    let lock = try RecordLock(for: record([]))
    let (entries, isFirst) = try candidate.lastEntries(staged: staged.folder)
    let head = record([]).size == 0 ? [RegisterFile.header] : []
    let lines = head + entries.map(RegisterFile.line)
    let summary = try staged.goLive(recording: entries.isEmpty ? nil : record(lines))
    _ = consume lock
    return report(candidate, entries, summary, isFirst: isFirst)
  }

  private func record(_ lines: [String]) -> RecordedLines {
    RecordedLines(path: "\(site)/\(RegisterFile.path)", lines: lines)
  }

  private func report(
    _ candidate: Candidate, _ entries: [RegisterEntry] = [], _ summary: OutputSummary? = nil,
    isFirst: Bool = false
  ) -> Report {
    let prepared = candidate.prepared
    return Report(
      entries: entries, output: summary, isFirst: isFirst,
      known: Set(prepared.register.entries.map(\.value.item)),
      nextChange: prepared.catalogue.office.nextChange(after: candidate.moment),
      warnings: prepared.warnings)
  }
}
