#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is being done, on a terminal, when it takes longer than people like to wait. A log is left alone.
final class Progress {
  private let start = ContinuousClock.now
  private var isShown = false

  /// Nobody minds so long.
  private static let patience = Duration.milliseconds(500)

  func show(_ words: String, _ done: Int, of all: Int) {
    guard isatty(STDERR_FILENO) == 1, .now - start > Self.patience else { return }
    isShown = true
    Console.error("\r\(words): \(done) of \(all)\u{1B}[K")
  }

  func end() {
    if isShown { Console.error("\r\u{1B}[K") }
    isShown = false
  }
}
