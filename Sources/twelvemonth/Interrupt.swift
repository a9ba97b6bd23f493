import CLibrary
import Dispatch
import Synchronization

/// Ctrl-C, and what a system sends to a program that is to end.
enum Interrupt {
  /// The signal that came.
  private static let signal = Mutex<Int32?>(nil)
  /// What is to be done at once, while somebody is asked something and nothing is under way.
  private static let parting = Mutex<(@Sendable () -> Void)?>(nil)

  /// What shells have for a program that a signal ended.
  static var status: Int32 { 128 + (signal.withLock(\.self) ?? SIGINT) }

  /// Does the work until it is done or somebody interrupts it. It is cancelled then, and tidies up; who cannot
  /// wait for that interrupts once more.
  ///
  /// - Throws: What the work throws; `CancellationError` when it was interrupted.
  static func cancels(_ work: sending @escaping () async throws -> Void) async throws {
    let (starts, start) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      for await _ in starts { break }
      try Task.checkCancellation()
      try await work()
    }
    var sources: [DispatchSourceSignal] = []
    // Whoever starts the program with nohup does not want it to end with the terminal.
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal.withLock { $0 = $0 ?? number }
        if let last = parting.withLock(\.self) {
          last()
          exit(status)
        }
        task.cancel()
        set(number, SIG_DFL)
      }
      await source.listen()
      #if canImport(Darwin)
        // Elsewhere Dispatch catches the signal itself.
        set(number, SIG_IGN)
      #endif
      sources.append(source)
    }
    defer { for source in sources { source.cancel() } }
    start.yield()
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

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func set(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    CLibrary.signal(number, handler)
  }
}

extension DispatchSourceSignal {
  /// Returns once it hears the signal. One that comes before ends the program, since nothing is under way yet.
  fileprivate func listen() async {
    await withCheckedContinuation { begun in
      setRegistrationHandler { begun.resume() }
      resume()
    }
  }
}
