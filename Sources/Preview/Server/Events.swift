import FlyingFox

/// What a page of the preview hears for as long as it is shown, by a connection that stays open (RFC 6455): first
/// the answer to its question, with the next question and its answer, and then the name and the mood of each state.
///
/// When the connection ends, the page knows that the preview has. A browser keeps as many of these open as it has
/// tabs, which it does not of other connections to one place.
struct Events: WSMessageHandler {
  let reloader: SiteReloader
  /// What the page is told first.
  let greeting: String

  init(_ reloader: SiteReloader, to question: String, by identity: Secret) {
    self.reloader = reloader
    let next = Challenge(by: identity)
    greeting = "\(identity.answer(to: question)) \(next.question) \(next.answer)"
  }

  func makeMessages(for client: AsyncStream<WSMessage>) async -> AsyncStream<WSMessage> {
    let (states, current) = (await reloader.states(), await reloader.current)
    return AsyncStream { continuation in
      let telling = Task {
        continuation.yield(.text(greeting))
        continuation.yield(.text(current.line))
        for await state in states { continuation.yield(.text(state.line)) }
        continuation.finish()
      }
      continuation.onTermination = { _ in telling.cancel() }
    }
  }
}

extension SiteReloader.State {
  fileprivate var line: String { "\(name) \(mood)" }

  /// `calm` when the site that is shown is the newest.
  private var mood: String { fault == nil ? "calm" : "busy" }
}
