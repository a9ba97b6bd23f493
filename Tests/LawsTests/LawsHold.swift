import Testing

/// The two laws of the content model (section 7), over sites that nobody wrote. `SITES` says how
/// many; `SEED` takes one of them alone.
@Suite struct `Laws of made-up sites` {
  @Test func `The site built from all content is byte for byte that without what is absent`() async throws {
    report(try await LawRun.shared.value.runs, \.absent)
  }

  @Test func `What builds as of a moment builds as of every later one`() async throws {
    report(try await LawRun.shared.value.runs, \.time)
  }

  @Test func `Nearly all made-up sites build`() async throws {
    let run = try await LawRun.shared.value
    let careful = run.runs.filter { !$0.isCareless }
    let stopped = careful.filter { $0.obstacle != nil }
    let share = 100 - 100 * Double(stopped.count) / Double(max(1, careful.count))
    print(
      """
      \(run.runs.count) made-up sites in \(Int(run.seconds.rounded())) s. \(share) percent of the \
      \(careful.count) without a careless link build, and \
      \(run.runs.count { $0.isCareless && $0.obstacle == nil }) of the \
      \(run.runs.count - careful.count) with one.
      """)
    for stopped in stopped.prefix(20) {
      print("Seed \(stopped.seed) does not build \(stopped.obstacle ?? ""). \(LawRun.again(stopped.seed))")
    }
    #expect(share >= 95)
  }

  /// The first few say enough.
  private func report(_ runs: [SeedRun], _ fault: KeyPath<SeedRun, String?>) {
    for run in runs.filter({ $0[keyPath: fault] != nil }).prefix(10) {
      Issue.record("Seed \(run.seed), \(run[keyPath: fault] ?? "")\n\(LawRun.again(run.seed))")
    }
  }
}
