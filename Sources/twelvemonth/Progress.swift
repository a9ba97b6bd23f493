import CLibrary
import Synchronization

/// What is being done, on a terminal, when it takes longer than people like to wait. A log is left alone.
final class Progress: Sendable {
  private let line: Line
  private let ticking: Task<Void, Never>?

  /// Nobody minds so long.
  private static let patience = Duration.milliseconds(500)
  private static let tick = Duration.milliseconds(200)

  /// - Parameter words: what is begun: `Making the site`.
  init(_ words: String) {
    let line = Line(words)
    self.line = line
    guard isatty(STDERR_FILENO) == 1 else {
      ticking = nil
      return
    }
    ticking = Task.detached {
      try? await Task.sleep(for: Self.patience)
      while !Task.isCancelled {
        line.show()
        try? await Task.sleep(for: Self.tick)
      }
    }
  }

  deinit { end() }

  /// What is done now, and how much of how much of it has been.
  func tell(_ words: String, _ done: Int, of all: Int) { line.change("\(words): \(done) of \(all)") }

  /// Before anything else is said.
  func end() {
    ticking?.cancel()
    line.wipe()
  }
}

/// The line of the terminal that it stands in.
private final class Line: Sendable {
  private struct State {
    var words: String
    var isShown = false
    var isOver = false
  }

  private let state: Mutex<State>

  init(_ words: String) { state = Mutex(State(words: words)) }

  func change(_ words: String) { state.withLock { $0.words = words } }

  func show() {
    state.withLock { state in
      guard !state.isOver else { return }
      state.isShown = true
      Console.error("\r\(state.words) …\u{1B}[K")
    }
  }

  func wipe() {
    state.withLock { state in
      if state.isShown { Console.error("\r\u{1B}[K") }
      (state.isShown, state.isOver) = (false, true)
    }
  }
}
