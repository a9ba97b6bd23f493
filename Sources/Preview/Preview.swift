import ContentFiles
import FileSystem
import Parallel
import Publications

/// Shows a site to the person who runs the program, as the public will see it, before it does.
///
/// Everything that is under embargo stays in memory, and in the files of `Content/` where it was.
package struct Preview: Sendable {
  private let site: String
  private let port: UInt16
  private let access: Access
  private let reloader: SiteReloader
  private let selection: PreviewSelection

  /// Why there is no preview.
  package enum Refusal: Error, Hashable {
    case portTaken(UInt16)
    /// All the usual ones are taken.
    case noPort

    package var message: String {
      switch self {
      case .portTaken(let port): "Something else answers at port \(port) already."
      case .noPort: "All ports from \(Loopback.usual.lowerBound) to \(Loopback.usual.upperBound) are taken."
      }
    }

    package var hint: String { "Stop what is running there, or name another port with --port." }
  }

  /// - Parameters:
  ///   - site: the folder with `Content/` and `Public/` in it.
  ///   - moment: which moment is shown at first; nil for the next one at which anything changes.
  ///   - port: nil for the first of the usual ones that is free.
  ///   - clock: what the clock says.
  package init(
    site: String, asOf moment: Moment?, port: UInt16?, clock: @escaping @Sendable () -> Moment
  ) throws(Refusal) {
    self.site = site
    self.port = try Loopback.freePort(port)
    access = Access(port: self.port)
    reloader = SiteReloader(site: site, clock: clock)
    selection = PreviewSelection(choice: moment.map { .moment($0) } ?? .next)
  }

  /// Which the person opens. It opens one browser.
  package var address: String { address(with: access.tickets.printed) }

  /// The same for a browser that the program starts, and for that one alone.
  package var addressForBrowser: String { address(with: access.tickets.forBrowser) }

  private func address(with ticket: Secret) -> String { "http://127.0.0.1:\(port)/?token=\(ticket.text)" }

  /// What to tell the person who waits.
  package enum News: Sendable {
    /// It can be opened now.
    case isReady(address: String, moment: Moment?)
    /// A browser has been let in by an address that was printed, and there is another for the next one.
    case wasOpened(next: String)
    /// The one that the program has started has been let in.
    case browserCame
    /// Something is wrong, as a build would print it.
    case isAtFault(String)
    case isPutRight
  }

  /// Shows the site until it is cancelled.
  ///
  /// - Throws: `Refusal` when somebody else has taken the port since.
  package func run(_ tell: @escaping @Sendable (News) -> Void) async throws {
    let changes = FolderWatcher.changes(below: ["\(site)/Content", "\(site)/Public"])
    let server = try Loopback(port: port, handler: Handler(access: access, reloader: reloader, selection: selection))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        await reloader.read()
        for await _ in changes { await reloader.read() }
      }
      group.addTask {
        try await server.waitUntilListening()
        tell(.isReady(address: address, moment: await firstMoment()))
        await tellFaults(tell)
      }
      group.addTask { await tellWhoCame(tell) }
      group.addTask { await prepareWhatIsShown() }
      group.addTask { try await lookWhenSomethingChanges() }
      try await group.next()
      group.cancelAll()
    }
  }

  /// Before the browser asks for it.
  private func prepareWhatIsShown() async {
    for await state in await reloader.states() {
      guard let reading = state.reading else { continue }
      _ = try? await reading.view(await selection.key(of: reading, now: reloader.now))
    }
  }

  /// What was to come is there by itself one day.
  private func lookWhenSomethingChanges() async throws {
    while true {
      let next = await reloader.current.reading?.office.nextChange(after: reloader.now)
      // Not until then: the content may change before, and the clock may be set.
      try await Task.sleep(for: .seconds(15))
      if let next, await reloader.now >= next { await reloader.look() }
    }
  }

  /// The moment that is shown at first; nil if a large site takes longer to read than a person wants to wait for
  /// the address. The browser waits then.
  private func firstMoment() async -> Moment? {
    let moment = await Parallel.within(.milliseconds(350)) { () -> Moment? in
      guard let reading = await reloader.first.reading else { return nil }
      return await selection.key(of: reading, now: reloader.now).moment
    }
    return moment ?? nil
  }

  private func tellWhoCame(_ tell: (News) -> Void) async {
    for await next in access.tickets.uses {
      tell(next.map { .wasOpened(next: address(with: $0)) } ?? .browserCame)
    }
  }

  private func tellFaults(_ tell: (News) -> Void) async {
    var last = await reloader.current.fault?.text
    if let last { tell(.isAtFault(last)) }
    for await state in await reloader.states() {
      let text = state.fault?.text
      if let text, text != last { tell(.isAtFault(text)) }
      if text == nil, last != nil { tell(.isPutRight) }
      last = text
    }
  }
}
