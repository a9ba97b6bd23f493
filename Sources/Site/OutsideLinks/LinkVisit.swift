import Foundation
import Publications

/// Asks whether the addresses outside the site still lead somewhere.
///
/// It is polite: each host gets one question at a time, with a pause after it; it is asked for the head alone
/// where it gives that; and nothing is told of who asks but the program's name, no cookie and no page that
/// the link is on.
public struct LinkVisit: Sendable {
  /// How many addresses are asked for in one run.
  let most: Int
  /// After each question to a host.
  let pause: Duration
  /// For one answer.
  let patience: Duration
  let hostsAtOnce: Int

  public init(
    most: Int = 500, pause: Duration = .seconds(1), patience: Duration = .seconds(15), hostsAtOnce: Int = 6
  ) {
    (self.most, self.pause, self.patience, self.hostsAtOnce) = (most, pause, patience, hostsAtOnce)
  }

  public struct Summary: Sendable {
    /// Warnings, at every place where the address is written.
    public let problems: [Diagnostic]
    let asked: Int
    let all: Int

    /// `12 addresses outside the site were asked for.`
    public var words: String {
      let left = all > asked ? " \(all - asked) more were not: that is the most for one run." : ""
      return "\(asked) \(asked == 1 ? "address" : "addresses") outside the site \(asked == 1 ? "was" : "were") asked for.\(left)"
    }
  }

  /// - Parameter progress: told how many of how many have answered.
  /// - Throws: `CancellationError`.
  func run(_ links: OutsideLinks, _ progress: (_ done: Int, _ all: Int) -> Void) async throws -> Summary {
    let asked = Array(links.addresses.prefix(most))
    let hosts = Dictionary(grouping: asked) { "\($0.host ?? ""):\($0.port ?? 0)" }.values
      .sorted { ($0.count, $0[0].absoluteString) > ($1.count, $1[0].absoluteString) }
    let answers = try await answers(of: hosts) { progress($0, asked.count) }
    let problems = asked.flatMap { address in
      links.places(of: address).compactMap { answers[address]?.problem(with: address, at: $0) }
    }
    return Summary(problems: problems, asked: asked.count, all: links.addresses.count)
  }

  private func answers(of hosts: [[URL]], _ progress: (Int) -> Void) async throws -> [URL: LinkAnswer] {
    let visitor = LinkVisitor(patience: patience)
    return try await withThrowingTaskGroup(of: [(URL, LinkAnswer)].self) { group in
      var waiting = hosts[...]
      func begin() {
        guard let host = waiting.popFirst() else { return }
        group.addTask {
          var answers: [(URL, LinkAnswer)] = []
          for address in host {
            if !answers.isEmpty { try await Task.sleep(for: pause) }
            answers.append((address, try await answer(of: address, visitor)))
          }
          return answers
        }
      }
      for _ in 0..<hostsAtOnce { begin() }
      var answers: [URL: LinkAnswer] = [:]
      for try await some in group {
        answers.merge(some) { $1 }
        progress(answers.count)
        begin()
      }
      return answers
    }
  }

  /// How many times an address may lead on.
  private static let longestWay = 10

  private func answer(of address: URL, _ visitor: LinkVisitor) async throws -> LinkAnswer {
    var (here, isForGood) = (address, true)
    for _ in 0...Self.longestWay {
      let reply: LinkVisitor.Reply
      do throws(LinkVisitor.Silence) {
        reply = try await visitor.ask(for: here, pausing: pause)
      } catch {
        try Task.checkCancellation()
        return .silent(why: error.why)
      }
      switch (reply.status, reply.location) {
      case (200..<300, _): return here == address || !isForGood ? .works : .moved(to: here)
      case (300..<400, let next?):
        isForGood = isForGood && [301, 308].contains(reply.status)
        here = next
        try await Task.sleep(for: pause)
      case (404, _), (410, _): return .gone(status: reply.status)
      default: return .refused(status: reply.status)
      }
    }
    return .silent(why: "it leads on and on")
  }
}
