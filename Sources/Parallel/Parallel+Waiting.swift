import Dispatch

extension Parallel {
  /// Calls `body` with 0 ..< `count`, on all cores when there is enough to do, and gives the results
  /// in that order; or the failure of the lowest number that failed. It waits for them, unlike `map`.
  ///
  /// Calls go in runs of `length`: one call for each would cost more than the small files it writes.
  package static func waiting<Result: Sendable, Failure: Error>(
    _ count: Int, inRunsOf length: Int = 32, _ body: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    typealias Outcome = Swift.Result<[Result], Failure>
    let runs = (count + length - 1) / length
    let outcomes = [Outcome?](unsafeUninitializedCapacity: runs) { places, initialized in
      // Each run has a place of its own, so that no two of them touch the same memory.
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: runs) { number in
        let range = number * length..<min(count, (number + 1) * length)
        let outcome = Outcome { () throws(Failure) in
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
}
