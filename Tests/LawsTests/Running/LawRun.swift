import Foundation

/// Both laws over many made-up sites, on all cores. It runs once, and every test looks at its part.
struct LawRun: Sendable {
  let runs: [SeedRun]
  let seconds: Double

  static let shared = Task { try await LawRun(seeds: seeds) }

  /// `SITES=20000` makes so many sites; `SEED=17` makes that one alone.
  private static var seeds: ClosedRange<Int> {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["SEED"].flatMap(Int.init) { return seed...seed }
    return 1...max(1, environment["SITES"].flatMap(Int.init) ?? 500)
  }

  private init(seeds: ClosedRange<Int>) async throws {
    let start = ContinuousClock.now
    runs = try await withThrowingTaskGroup(of: SeedRun.self) { group in
      var rest = seeds.makeIterator()
      func next() -> Int? { rest.next() }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
        if let seed = next() { group.addTask { try await SeedRun(seed: seed) } }
      }
      var runs: [SeedRun] = []
      while let run = try await group.next() {
        runs.append(run)
        if let seed = next() { group.addTask { try await SeedRun(seed: seed) } }
      }
      return runs.sorted { $0.seed < $1.seed }
    }
    seconds = (ContinuousClock.now - start) / .seconds(1)
  }

  /// How to see it again.
  static func again(_ seed: Int) -> String { "Run it again: SEED=\(seed) swift test --filter Laws" }
}
