import Dispatch
import Synchronization

/// Calls `body` with 0 ..< `count`, on all cores when there is enough to do, and gives the results
/// in that order; or the failure of the lowest number that failed.
///
/// Calls go in runs of `run`: one call for each would cost more than the small files it writes.
func inParallel<Result: Sendable>(
  _ count: Int, run: Int = 32, _ body: @Sendable (Int) throws(OutputFailure) -> Result
) throws(OutputFailure) -> [Result] {
  let runs = (count + run - 1) / run
  let done = Mutex<[Int: Swift.Result<[Result], OutputFailure>]>([:])
  DispatchQueue.concurrentPerform(iterations: runs) { number in
    let range = number * run..<min(count, (number + 1) * run)
    let result = Swift.Result { () throws(OutputFailure) in
      var results: [Result] = []
      for index in range { results.append(try body(index)) }
      return results
    }
    done.withLock { $0[number] = result }
  }
  var all: [Result] = []
  for number in 0..<runs {
    if let results = try done.withLock({ $0[number] })?.get() { all += results }
  }
  return all
}
