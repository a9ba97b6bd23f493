import Checking
import ContentFiles
import FileSystem
import Publications

/// What is known when everything is ready for a moment that is still to come.
package struct Rehearsal: Sendable {
  package let at: Moment
  /// How long everything took, which is about how long it takes again.
  package let duration: Duration
  /// Whether the public would see anything new, as the content is now.
  package let isNew: Bool
  /// How many publications, courses and pages would be public for the first time, and how many documents. Their names
  /// are not for a log.
  package let (items, documents): (Int, Int)
}

/// What was known when something was rehearsed.
struct Rehearsed: Sendable {
  /// The moment that is waited for.
  let at: Moment
  /// When it was rehearsed.
  let now: Moment

  /// Of what is to be public again, that which was down when somebody said so. What was taken down since is not meant.
  func stillDown(_ named: Set<ItemOrDocument>, site: String) throws -> Set<ItemOrDocument> {
    guard !named.isEmpty else { return named }
    let later = try RegisterFile.read(site: site).register.standing.map(\.value).filter { entry in
      (entry.event == .withdrawn || entry.event == .takenDown) && entry.moment > now
    }
    return named.filter { one in
      !later.contains { $0.item == one.item && (one.file == nil || $0.file == nil || $0.file == one.file) }
    }
  }
}

extension Publish {
  /// Tries everything now, waits for a moment, and does all of it again, from the content as it is then. Nothing of
  /// what is to come is on any disk meanwhile, and no lock is held.
  ///
  /// - Throws: as `run(in:)`; what does not pass at the moment, after it was read once more.
  package func run(at: Moment, in environment: Environment) async throws -> PublishReport {
    try await reporting {
      let rehearsed = Rehearsed(at: at, now: environment.clock())
      environment.ready(try await rehearse(rehearsed, environment))
      try await wait(until: at, since: rehearsed.now, environment)
      do {
        return try await publish(from: rehearsed, environment)
      } catch let failure where Self.mayPass(failure) {
        // A file may be half saved.
        let again = max(environment.clock(), at).adding(seconds: Self.secondChance)
        try await environment.wait(again)
        return try await publish(from: rehearsed, environment)
      }
    }
  }

  /// After how many seconds what does not pass at its moment is read once more.
  private static let secondChance = 10

  private static func mayPass(_ failure: any Error) -> Bool {
    switch failure {
    case SiteFailure.content, is PublishRefusal, FileFailure.unsteadySource, FileFailure.unreadable,
      SiteFailure.files(.unreadable), SiteFailure.files(.unsteadySource), PublishFailure.contentKeepsChanging:
      true
    case FileFailure.system(_, let path, _): path.contains("/Content/") || path.contains("/Public/")
    default: false
    }
  }

  private func rehearse(_ rehearsed: Rehearsed, _ environment: Environment) async throws -> Rehearsal {
    let start = ContinuousClock.now
    let plan = try await plan(asOf: rehearsed.at, rehearsing: rehearsed.now)
    let look = try await look(into: plan, environment.progress)
    try record([]).checkRights()
    try output.rehearseHold()
    environment.warn(look.warnings)
    return Rehearsal(
      at: rehearsed.at, duration: .now - start, isNew: !plan.isDone, items: plan.count(of: .published),
      documents: plan.count(of: .document))
  }

  /// Once a day the lock file is told that somebody is still there, unless the clock has jumped.
  private func wait(until at: Moment, since start: Moment, _ environment: Environment) async throws {
    let day = 86_400
    var (last, next) = (start, start.adding(seconds: day))
    while next < at {
      try await environment.wait(next)
      last = try touch(after: last, environment)
      next = max(next, last).adding(seconds: day)
    }
    try await environment.wait(at)
    if try output.lastRun == nil { _ = try touch(after: last, environment) }
  }

  /// - Returns: what the clock says.
  private func touch(after last: Moment, _ environment: Environment) throws -> Moment {
    let now = environment.clock()
    let rule = ClockRule(lastRun: try output.lastMoment ?? last, trusted: try output.lockNote?.clock, registerEnd: nil)
    if let doubt = rule.problem(now: now), !decisions.isClockRight {
      throw SiteFailure.content(ProblemReport([doubt.withSeverity(for: .publish)], [:]))
    }
    try output.touch(at: now.secondsSince1970)
    return now
  }
}
