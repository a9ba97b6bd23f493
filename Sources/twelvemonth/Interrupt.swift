import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and what a system sends to a program that is to end.
enum Interrupt {
  /// The signal that came.
  private static let signal = Mutex<Int32?>(nil)
  /// Those that are listened to.
  private static let heard = Mutex<[Int32]>([])
  /// What is to be done at once, while somebody is asked something and nothing is under way.
  private static let parting = Mutex<(@Sendable () -> Void)?>(nil)

  /// What shells have for a program that a signal ended.
  static var status: Int32 { 128 + (signal.withLock(\.self) ?? SIGINT) }

  /// Does the work until it is done or somebody interrupts it. It is cancelled then, and tidies up; who cannot
  /// wait for that interrupts once more.
  ///
  /// - Throws: What the work throws; `CancellationError` when it was interrupted.
  static func cancels(_ work: sending @escaping () async throws -> Void) async throws {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number -> DispatchSourceSignal? in
      // Whoever starts the program with nohup does not want it to end with the terminal.
      if Self.disposition(number, SIG_IGN) { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal.withLock { $0 = $0 ?? number }
        if let last = parting.withLock(\.self) {
          last()
          exit(status)
        }
        task.cancel()
        _ = Self.disposition(number, SIG_DFL)
      }
      source.resume()
      heard.withLock { $0.append(number) }
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    try await task.value
  }

  /// Asks somebody something. An interrupt ends the program at once: nothing waits to be tidied up.
  ///
  /// - Parameter last: what is done then.
  static func whileAsking<Answer>(_ last: @escaping @Sendable () -> Void, _ ask: () -> Answer) -> Answer {
    parting.withLock { $0 = last }
    defer { parting.withLock { $0 = nil } }
    // It may have come just before.
    if signal.withLock(\.self) != nil {
      last()
      exit(status)
    }
    return ask()
  }

  /// So that a program that takes this one's place begins as this one did.
  static func forget() {
    for number in heard.withLock(\.self) { _ = disposition(number, SIG_DFL) }
  }

  /// - Returns: whether the signal was ignored before.
  private static func disposition(_ number: Int32, _ new: (@convention(c) (Int32) -> Void)?) -> Bool {
    var before = sigaction()
    sigaction(number, nil, &before)
    #if canImport(Darwin)
      let handler = before.__sigaction_u.__sa_handler
    #else
      let handler = before.__sigaction_handler.sa_handler
    #endif
    let isIgnored = unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    #if canImport(Darwin)
      Darwin.signal(number, new)
    #elseif canImport(Musl)
      Musl.signal(number, new)
    #else
      Glibc.signal(number, new)
    #endif
    return isIgnored
  }
}
