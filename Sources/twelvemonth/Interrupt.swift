import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and what a system sends to a program that is to end.
enum Interrupt {
  /// Does the work until it is done or somebody interrupts it. It is cancelled then, and tidies up; who cannot
  /// wait for that interrupts once more.
  ///
  /// - Throws: What the work throws; `CancellationError` when it was interrupted.
  static func cancels(_ work: sending @escaping () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        task.cancel()
        signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    try await task.value
  }
}
