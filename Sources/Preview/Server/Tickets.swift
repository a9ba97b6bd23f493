/// Each opens the preview for one browser. An address with one in it can be pasted onto a command line, which every
/// user of the machine can read, and stays in a browser's history: by then it is spent.
///
/// Another user does not even spend it: whose a connection is, is asked before.
actor Tickets {
  /// In the address that is printed first.
  nonisolated let printed = Secret()
  /// For the browser that the program starts itself.
  nonisolated let forBrowser = Secret()
  private var good: [Secret]
  /// For each that is spent, the one to print for the next browser; nil for the program's own.
  nonisolated let uses: AsyncStream<Secret?>
  private let told: AsyncStream<Secret?>.Continuation
  private(set) var current: Secret

  init() {
    current = printed
    good = [printed, forBrowser]
    (uses, told) = AsyncStream.makeStream()
  }

  /// Whether it was one, which it is no more.
  func isSpent(on given: String) -> Bool {
    guard let place = good.firstIndex(where: { $0.isEqual(given) }) else { return false }
    let spent = good.remove(at: place)
    if spent == current {
      current = Secret()
      good.append(current)
      told.yield(current)
    } else {
      told.yield(nil)
    }
    return true
  }
}
