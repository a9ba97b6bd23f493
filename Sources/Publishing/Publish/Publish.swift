import Catalogue
import Checking
import ContentFiles
import FileSystem
import Inspection
import Output
import Publications

/// Makes a site live in one step, and records in the register what the public can see.
///
/// The order is the promise (content model, section 8): everything is decided and looked into; the site is staged; the
/// register's lines are on the disk, and kept elsewhere where somebody has asked for that; the folder is exchanged.
package struct Publish: Sendable {
  let site: String
  let pipeline: Pipeline
  let output: OutputFolder
  let decisions: PublishDecisions
  /// Reads the list of names, anew each time: somebody may add one while this waits.
  let names: @Sendable () throws -> NameList?
  let keeper: RegisterKeeper?

  /// - Parameters:
  ///   - names: reads those that must be in nothing that is published.
  ///   - keeper: keeps a copy of the register before anything is live.
  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  package init(
    site: String, to path: String, _ decisions: PublishDecisions = PublishDecisions(),
    names: @escaping @Sendable () throws -> NameList? = { nil }, keeper: RegisterKeeper? = nil
  ) throws(OutputRefusal) {
    self.site = OutputPlace.resolve(site) ?? site
    pipeline = Pipeline(site: self.site)
    output = try OutputFolder(path: path, site: site)
    self.decisions = decisions
    self.names = names
    self.keeper = keeper
  }

  /// What a publishing asks of the world around it.
  package struct Environment {
    /// What the clock says.
    package let clock: () -> Moment
    /// Waits until the clock shows a moment.
    package var wait: (Moment) async throws -> Void = { _ in }
    /// Told which process holds the output, if another one does.
    package var whileWaiting: (_ holder: Int?) -> Void = { _ in }
    /// Told what is worth knowing, before anything goes live.
    package var warn: (ProblemReport) -> Void = { _ in }
    /// Told what is looked at, and how many of how many have been.
    package var progress: (_ what: String, _ done: Int, _ all: Int) -> Void = { _, _, _ in }
    /// Told that everything is ready, and that it waits.
    package var ready: (Rehearsal) -> Void = { _ in }

    package init(clock: @escaping () -> Moment) {
      self.clock = clock
    }
  }

  /// How long another publishing or build is waited for (content model, section 8).
  static let patience = Duration.seconds(600)

  /// Reads, renders, checks and goes live, now.
  ///
  /// - Throws: `SiteFailure`; `PublishRefusal`; `CancellationError`, and then nothing is touched.
  package func run(in environment: Environment) async throws -> PublishReport {
    try await reporting { try await publish(from: nil, environment) }
  }

  /// - Parameter rehearsal: what was tried before, and the moment that was waited for. Nothing is dated before it.
  func publish(from rehearsal: Rehearsed?, _ environment: Environment) async throws -> PublishReport {
    for _ in 1..<Self.attempts {
      if let report = try await attempt(from: rehearsal, environment) { return report }
    }
    guard let report = try await attempt(from: rehearsal, environment) else {
      throw PublishFailure.contentKeepsChanging
    }
    return report
  }

  /// How often it begins again because somebody is just saving.
  private static let attempts = 3

  /// - Returns: nil when the content has changed meanwhile, and nothing was touched.
  private func attempt(from rehearsal: Rehearsed?, _ environment: Environment) async throws -> PublishReport? {
    func now() -> Moment { max(environment.clock(), rehearsal?.at ?? .always) }
    // Without the lock, so that what is refused touches nothing.
    var plan = try await plan(asOf: now(), after: rehearsal)
    if plan.isDone, !plan.isNoteOld {
      output.tidy()
      try output.touch(at: plan.moment.secondsSince1970)
      return plan.report()
    }
    var look = plan.isDone ? nil : try await look(into: plan, environment.progress)
    try record([]).checkRights()
    try output.rehearseExchange()
    var hasWaited = false
    let held = try output.hold(waiting: Self.patience) {
      hasWaited = true
      environment.whileWaiting($0)
    }
    if try hasWaited || plan.isOutdated() {
      // Another publishing was faster, or somebody has changed the register or the content.
      plan = try await self.plan(asOf: now(), after: rehearsal)
      look = plan.isDone ? nil : try await self.look(into: plan, environment.progress)
    }
    guard let look else { return try leave(plan, held) }
    environment.warn(look.warnings)
    return try await goLive(plan, look, held)
  }

  /// What would be published, with everything that must not be.
  ///
  /// - Throws: `SiteFailure` when something forbids it.
  func plan(asOf moment: Moment, after rehearsal: Rehearsed? = nil, rehearsing now: Moment? = nil) async throws
    -> PublishPlan
  {
    var decisions = decisions
    if let rehearsal { decisions.restored = try rehearsal.stillDown(decisions.restored, site: site) }
    return try await PublishPlan(
      pipeline, output: output, asOf: moment, now: now ?? moment, decisions, isLenient: rehearsal != nil)
  }

  func look(
    into plan: PublishPlan, _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws -> PrePublishReview {
    try await PrePublishReview(
      at: plan, besides: output, PrePublishReview.ReviewOptions(names: try names(), lookedAt: decisions.lookedAt),
      on: plan.now.day, progress)
  }

  /// The lines first, then the site: a register that is ahead of the site is completed by the next run, and one that
  /// is behind it would lose what was published.
  ///
  /// - Returns: nil when the content has changed since the plan was made, and nothing was touched.
  private func goLive(_ plan: PublishPlan, _ look: PrePublishReview, _ held: consuming HeldOutput) async throws
    -> PublishReport?
  {
    let staged = try stage(plan, held)
    try await look.verify(staged: staged.folder)
    try Task.checkCancellation()
    let lock = try RecordLock(for: record([]))
    let new = try plan.entries(staged: staged.folder)
    let entries = new.map(\.entry)
    if plan.isContentOutdated() { return nil }
    try staged.checkPlace()
    var note = plan.note
    note.announced = try record(entries).announced()
    if note.announced != nil { try staged.write(note: note.text) }
    try record(entries).append()
    _ = consume lock
    let summary: OutputSummary
    do {
      try await keep()
      note = LockNote(register: try register().stamp, clock: note.clock)
      note.live = try staged.inFolder { folder throws(FileFailure) in try folder.fingerprint() }
      summary = try staged.goLive(leaving: note.text, at: plan.moment.secondsSince1970)
    } catch {
      try takeBack(entries, at: plan.moment, because: error)
      throw error
    }
    return plan.report(new, summary, look.warnings)
  }

  private func stage(_ plan: PublishPlan, _ held: consuming HeldOutput) throws -> StagedOutput {
    do throws(FileFailure) {
      return try pipeline.staged(plan.verified, in: held)
    } catch {
      throw told(error)
    }
  }

  /// A file of the site that has another size by now was changed.
  private func told(_ failure: FileFailure) -> any Error {
    guard case .unsteadySource(let path) = failure, path.hasPrefix("\(site)/") else { return failure }
    return PrePublishReview.changed([String(path.dropFirst(site.utf8.count + 1))])
  }

  /// Says in the register that lines never came true.
  private func takeBack(_ entries: [RegisterEntry], at moment: Moment, because reason: any Error) throws {
    do {
      let lock = try RecordLock(for: record([]))
      try record(entries.compactMap { $0.takenBack(at: moment) }).append()
      _ = consume lock
    } catch {
      throw PublishFailure.linesStand(PublishFailure.words(for: reason))
    }
  }

  private func register() throws -> RegisterOnDisk { try RegisterOnDisk(site: site, nil) }

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

  /// Leaves what is live as it is, and says that there was a run, and how it found everything.
  private func leave(_ plan: PublishPlan, _ held: consuming HeldOutput) throws -> PublishReport {
    var note = LockNote(register: try register().stamp, clock: plan.note.clock)
    note.live = output.fingerprint
    try held.write(note: note.text)
    try held.touch(at: plan.moment.secondsSince1970)
    return plan.report()
  }

  /// Failures of every layer in the forms that a command tells, without a name on the list.
  func reporting<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch SiteFailure.content(let report) {
      throw SiteFailure.content(report.hiding(try names()))
    } catch let failure as FileFailure {
      throw SiteFailure.files(failure)
    }
  }
}
