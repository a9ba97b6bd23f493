import ContentFiles
import Publications

/// What is known when everything is ready for a moment that is still to come.
public struct Rehearsal: Sendable {
  public let at: Moment
  /// How long everything took, which is about how long it takes again.
  public let duration: Duration
  /// Whether the public would see anything new, as the content is now.
  public let isNew: Bool
}

extension Publish {
  /// Tries everything now, waits for a moment, and does all of it again, from the content as it is then. Nothing of
  /// what is to come is on any disk meanwhile, and no lock is held.
  ///
  /// - Throws: as `run(in:)`; what does not pass at the moment, after it was read once more.
  public func run(at: Moment, in surroundings: Surroundings) async throws -> PublishReport {
    try await reporting {
      surroundings.ready(try await rehearse(at, surroundings))
      try await wait(until: at, surroundings)
      do {
        return try await publish(from: at, surroundings)
      } catch let failure where Self.mayPass(failure) {
        // A file may be half saved.
        let again = max(surroundings.clock(), at).adding(seconds: Self.secondChance)
        try await surroundings.wait(again)
        return try await publish(from: at, surroundings)
      }
    }
  }

  /// After how many seconds what does not pass at its moment is read once more.
  private static let secondChance = 10

  private static func mayPass(_ failure: any Error) -> Bool {
    switch failure {
    case SiteBuild.Failure.content, is PublishRefusal, is Content.ReadingFailure: true
    default: false
    }
  }

  private func rehearse(_ at: Moment, _ surroundings: Surroundings) async throws -> Rehearsal {
    let start = ContinuousClock.now
    let now = surroundings.clock()
    let plan = try await plan(asOf: at, rehearsing: now)
    let look = try await look(into: plan, surroundings.progress)
    try OutputTree.check(plan.prepared.rendering.files)
    try RecordedLines.checkRights(site: site)
    try output.rehearseExchange()
    surroundings.warn(look.warnings)
    return Rehearsal(at: at, duration: .now - start, isNew: !plan.isLive)
  }

  /// Once a day the lock file is told that somebody is still there.
  private func wait(until at: Moment, _ surroundings: Surroundings) async throws {
    let day = 86_400
    var next = surroundings.clock().adding(seconds: day)
    while next < at {
      try await surroundings.wait(next)
      try output.touchLock(at: max(next, surroundings.clock()), noting: nil)
      next = next.adding(seconds: day)
    }
    try await surroundings.wait(at)
  }
}
