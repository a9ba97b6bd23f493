import Checking
import ContentFiles
import Publications
import Publishing

/// Reads the site again whenever its files change, and keeps the last reading that was without fault.
actor SiteReloader {
  nonisolated let site: String
  /// Another one for each reading would hash every document anew.
  private let pipeline: Pipeline
  /// What the clock says.
  private let clock: @Sendable () -> Moment
  private var memory = ItemMemory()
  private var state = State()
  private var listeners: [Int: AsyncStream<State>.Continuation] = [:]
  private var nextListener = 0
  private let run = UInt64.random(in: 0...UInt64.max)
  private var count = 0
  /// Looks at what the last reading made, after it is shown.
  private var verification: Task<Void, Never>?

  struct State: Sendable {
    /// Another one with every change that a reader can see, and in every run of the program.
    var name = ""
    /// The last one without fault; nil when there was none.
    var reading: SiteReading?
    /// What is wrong with the content as it is now; with what was last shown, seen by all its pages.
    fileprivate var content: Fault?
    fileprivate var pages: Fault?

    /// What to put right first; nil when nothing is wrong.
    var fault: Fault? { content ?? pages }
  }

  init(site: String, clock: @escaping @Sendable () -> Moment) {
    self.site = site
    pipeline = Pipeline(site: site)
    self.clock = clock
  }

  var current: State { state }

  /// The same, once the first reading is done, with a site or a fault.
  var first: State {
    get async {
      guard state.reading == nil, state.fault == nil else { return state }
      for await state in states() { return state }
      return state
    }
  }

  /// To the minute: nothing in content is more exact.
  var now: Moment { Moment(secondsSince1970: clock().secondsSince1970 / 60 * 60) }

  /// Every state from now on.
  func states() -> AsyncStream<State> {
    let (stream, listener) = AsyncStream.makeStream(of: State.self, bufferingPolicy: .bufferingNewest(1))
    let number = nextListener
    nextListener += 1
    listeners[number] = listener
    listener.onTermination = { _ in Task { await self.forget(number) } }
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }

  /// Reads everything that has changed. The old reading is shown until the new one is whole.
  func read() async {
    verification?.cancel()
    var result = await attempt()
    if case .failure = result {
      // An editor may just be in the middle of writing a file.
      try? await Task.sleep(for: .milliseconds(80))
      result = await attempt()
    }
    guard !Task.isCancelled else { return }
    switch result {
    case .success(let reading):
      let last = state.reading
      change {
        $0.reading = reading
        $0.content = nil
      }
      // A site of a thousand items takes as long to be given back as a page to be made.
      Task.detached(priority: .background) { withExtendedLifetime(last) {} }
      verification = Task(priority: .background) { await verify(reading) }
    case .failure(let failure): change { $0.content = Fault(failure) }
    }
  }

  private func attempt() async -> Result<SiteReading, SiteFailure> {
    do throws(SiteFailure) {
      return .success(SiteReading(try pipeline.checked(try await readContent(), asOf: clock(), now: clock())))
    } catch {
      return .failure(error)
    }
  }

  private func readContent() async throws(SiteFailure) -> Content {
    var known = memory
    defer { memory = known }
    return try await pipeline.read(remembering: &known)
  }

  /// Another moment is looked at, or the same one has come.
  func look() { change { _ in } }

  private func change(_ change: (inout State) -> Void) {
    count += 1
    change(&state)
    state.name = "\(run)-\(count)"
    for listener in listeners.values { listener.yield(state) }
  }

  /// What a build looks at last: the links and words of all pages, as of the next change. It takes longer
  /// than a reader wants to wait.
  private func verify(_ reading: SiteReading) async {
    do {
      try await Task.sleep(for: .seconds(2))
      let moment = reading.office.nextChange(after: clock()) ?? clock()
      let view = try await reading.view(.init(moment: moment))
      let faults = try await reading.checked.faults(
        in: try await view.all(), of: view.edition, asOf: moment)
      guard !Task.isCancelled, !faults.isEmpty || state.pages != nil else { return }
      let fault = faults.isEmpty ? nil : Fault(ProblemReport(faults, reading.checked.content.sources))
      change { $0.pages = fault }
    } catch {
      // A newer reading is looked at instead, or a file has just gone, which makes one.
    }
  }
}
