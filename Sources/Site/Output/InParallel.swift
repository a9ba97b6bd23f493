import Dispatch

/// Calls `body` with 0 ..< `count`, on all cores when there is enough to do, and gives the results
/// in that order; or the failure of the lowest number that failed.
///
/// Calls go in runs of `run`: one call for each would cost more than the small files it writes.
func inParallel<Result: Sendable>(
  _ count: Int, run: Int = 32, _ body: @Sendable (Int) throws(OutputFailure) -> Result
) throws(OutputFailure) -> [Result] {
  typealias Outcome = Swift.Result<[Result], OutputFailure>
  let runs = (count + run - 1) / run
  let outcomes = [Outcome?](unsafeUninitializedCapacity: runs) { places, initialized in
    // Each run has a place of its own, so that no two of them touch the same memory.
    nonisolated(unsafe) let places = places
    DispatchQueue.concurrentPerform(iterations: runs) { number in
      let range = number * run..<min(count, (number + 1) * run)
      let outcome = Outcome { () throws(OutputFailure) in
        var results: [Result] = []
        for index in range { results.append(try body(index)) }
        return results
      }
      places.initializeElement(at: number, to: outcome)
    }
    initialized = runs
  }
  var all: [Result] = []
  for outcome in outcomes {
    if let results = try outcome?.get() { all += results }
  }
  return all
}
