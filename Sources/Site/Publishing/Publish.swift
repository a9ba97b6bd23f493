import Catalogue
import ContentFiles
import Inspection
import Publications

/// Makes a site live in one step, and records in the register what the public can see.
///
/// The order is the promise (content model, section 8): everything is decided and looked into; the site is staged; the
/// register's lines are on the disk, and kept elsewhere where somebody has asked for that; the folder is exchanged.
public struct Publish: Sendable {
  let site: String
  let output: OutputFolder
  let decisions: PublishDecisions
  let names: NameList?
  let keeper: RegisterKeeper?

  /// - Parameters:
  ///   - names: those that must be in nothing that is published.
  ///   - keeper: keeps a copy of the register before anything is live.
  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  public init(
    site: String, to path: String, _ decisions: PublishDecisions = PublishDecisions(), names: NameList? = nil,
    keeper: RegisterKeeper? = nil
  ) throws(OutputRefusal) {
    self.site = OutputPlace.resolve(site) ?? site
    output = try OutputFolder(path: path, site: site)
    self.decisions = decisions
    self.names = names
    self.keeper = keeper
  }

  /// What a publishing asks of the world around it.
  public struct Surroundings {
    /// What the clock says.
    public let clock: () -> Moment
    /// Waits until the clock shows a moment.
    public var wait: (Moment) async throws -> Void = { _ in }
    /// Told which process holds the output, if another one does.
    public var whileWaiting: (_ holder: Int?) -> Void = { _ in }
    /// Told what is worth knowing, before anything goes live.
    public var warn: (ProblemReport) -> Void = { _ in }
    /// Told what is looked at, and how many of how many have been.
    public var progress: (_ what: String, _ done: Int, _ all: Int) -> Void = { _, _, _ in }
    /// Told that everything is ready, and that it waits.
    public var ready: (Rehearsal) -> Void = { _ in }

    public init(clock: @escaping () -> Moment) {
      self.clock = clock
    }
  }

  /// How long another publishing or build is waited for.
  private static let patience = Duration.seconds(600)

  /// Reads, renders, checks and goes live, now.
  ///
  /// - Throws: `SiteBuild.Failure`; `PublishRefusal`; `CancellationError`, and then nothing is touched.
  public func run(in surroundings: Surroundings) async throws -> PublishReport {
    try await reporting { try await publish(from: nil, surroundings) }
  }

  /// - Parameter at: the moment that it has waited for, if it has. Nothing is dated before it.
  func publish(from at: Moment?, _ surroundings: Surroundings) async throws -> PublishReport {
    func now() -> Moment { max(surroundings.clock(), at ?? .always) }
    // Without the lock, so that what is refused touches nothing.
    var plan = try await plan(asOf: now(), hasWaited: at != nil)
    if plan.isLive {
      try touch(plan, surroundings)
      return plan.report()
    }
    var look = try await look(into: plan, surroundings.progress)
    try record([]).checkRights()
    try output.rehearseExchange()
    let held = try output.hold(waiting: Self.patience, whileWaiting: surroundings.whileWaiting)
    if try plan.isOutdated() {
      // Another publishing was faster, or somebody has changed the register.
      plan = try await self.plan(asOf: now(), hasWaited: at != nil)
      if plan.isLive {
        try touch(plan, surroundings)
        return plan.report()
      }
      look = try await self.look(into: plan, surroundings.progress)
    }
    surroundings.warn(look.warnings)
    return try await goLive(plan, look, held)
  }

  /// What would be published, with everything that must not be.
  ///
  /// - Throws: `SiteBuild.Failure` when something forbids it.
  func plan(asOf moment: Moment, hasWaited: Bool = false, rehearsing now: Moment? = nil) async throws -> PublishPlan {
    try await PublishPlan(
      site: site, output: output, asOf: moment, now: now ?? moment, decisions, isLenient: hasWaited)
  }

  func look(
    into plan: PublishPlan, _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws -> FirstLook {
    try await FirstLook(
      at: plan, besides: output, FirstLook.Care(names: names, lookedAt: decisions.lookedAt), on: plan.now.day, progress)
  }

  /// The lines first, then the site: a register that is ahead of the site is completed by the next run, and one that
  /// is behind it would lose what was published.
  private func goLive(_ plan: PublishPlan, _ look: FirstLook, _ held: consuming HeldOutput) async throws -> PublishReport {
    var note = plan.note
    let staged = try held.stage(plan.prepared.rendering.files)
    try await look.verify(staged: staged.folder)
    try Task.checkCancellation()
    let lock = try RecordLock(for: record([]))
    let new = try plan.entries(staged: staged.folder)
    let entries = new.map(\.entry)
    try staged.checkPlace()
    try record(entries).append()
    _ = consume lock
    let summary: OutputSummary
    do {
      try await keep()
      note.register = try RegisterOnDisk(site: site, left: nil).stamp
      summary = try staged.goLive(leaving: note, at: plan.moment)
    } catch {
      try record(entries.compactMap { $0.takenBack(at: plan.moment) }).append()
      throw error
    }
    return plan.report(new, summary, look.warnings)
  }

  private func keep() async throws {
    guard let keeper else { return }
    do throws(RegisterKeeper.Failure) {
      try await keeper.keep(in: site)
    } catch {
      throw PublishFailure.notKept(error.reason)
    }
  }

  /// The lines of the register, with its head where it has none.
  func record(_ entries: [RegisterEntry]) -> RecordedLines {
    let path = "\(site)/\(RegisterFile.path)"
    let head = RecordedLines(path: path, lines: []).size == 0 && !entries.isEmpty ? [RegisterFile.header] : []
    return RecordedLines(path: path, lines: head + entries.map(RegisterFile.line))
  }

  /// When something was published last is told by the lock file's time.
  private func touch(_ plan: PublishPlan, _ surroundings: Surroundings) throws {
    output.tidy()
    guard plan.isNoteNew else { return try output.touch(at: plan.moment) }
    let held = try output.hold(waiting: Self.patience, whileWaiting: surroundings.whileWaiting)
    try held.write(plan.note)
    try held.touch(at: plan.moment)
  }

  /// Failures of every layer in the forms that a command tells, without a name on the list.
  func reporting<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch SiteBuild.Failure.content(let report) {
      throw SiteBuild.Failure.content(report.hiding(names))
    } catch let failure as OutputFailure {
      throw SiteBuild.Failure.writing(failure)
    } catch let failure as Content.ReadingFailure {
      throw SiteBuild.Failure.reading(failure)
    }
  }
}
