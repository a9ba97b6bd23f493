#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How much more processor time a work takes when there is four times as much to do. It is that of one thread, and
/// the least of several times, so that what else the machine does hardly counts.
///
/// - Parameter work: is given how much there is to do, and does it in this thread.
/// - Returns: about 4 for work in proportion, and 16 for what grows with the square.
package func growth(from amount: Int, _ work: (Int) -> Void) -> Double {
  func time(_ amount: Int) -> Double {
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    work(amount)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) * 1e9 + Double(end.tv_nsec - start.tv_nsec)
  }
  // The first time, much is done that is done once.
  _ = time(amount)
  let (one, four) = ((0..<3).map { _ in time(amount) }.min() ?? 0, (0..<3).map { _ in time(4 * amount) }.min() ?? 0)
  return four / max(one, 1)
}
