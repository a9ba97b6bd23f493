import FlyingFox
import FlyingSocks
import Foundation

/// Server-sent events (HTML, section 9.2): the name of each new state, whether there is a new site in it, and a sign of life now and then, by
/// which a reader who went away is noticed.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let lines: AsyncStream<String>

  /// - Parameter states: every state from now on.
  init(_ states: AsyncStream<Workshop.State>, after current: Workshop.State) {
    lines = AsyncStream { continuation in
      let telling = Task {
        continuation.yield("retry: 500\ndata: \(current.name) \(current.mood)\n\n")
        for await state in states { continuation.yield("data: \(state.name) \(state.mood)\n\n") }
        continuation.finish()
      }
      let living = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(10))
          continuation.yield(": still here\n\n")
        }
      }
      continuation.onTermination = { _ in
        telling.cancel()
        living.cancel()
      }
    }
  }

  func makeAsyncIterator() -> Iterator { Iterator(lines: lines.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var lines: AsyncStream<String>.AsyncIterator

    mutating func nextBuffer(suggested count: Int) async -> Data? {
      await lines.next().map { Data($0.utf8) }
    }

    /// The server reads by buffers alone.
    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }
  }
}

extension Workshop.State {
  /// `calm` when the site that is shown is the newest.
  fileprivate var mood: String { fault == nil && work == nil ? "calm" : "busy" }
}
