import Diagnostics
import Foundation
import Publications

/// Asks whether the addresses outside the site still lead somewhere.
///
/// It is polite: each host gets one question at a time, with a pause after it; it is asked for the head alone
/// where it gives that; one that says that it is busy is left alone; and nothing is told of who asks but the
/// program's name, no cookie and no page that the link is on.
package struct LinkVisit: Sendable {
  /// How many addresses are asked for in one run.
  let most: Int
  /// After each question to a host.
  let pause: Duration
  /// For one answer.
  let patience: Duration
  let hostsAtOnce: Int

  package init(
    most: Int = 500, pause: Duration = .seconds(1), patience: Duration = .seconds(15), hostsAtOnce: Int = 6
  ) {
    (self.most, self.pause, self.patience, self.hostsAtOnce) = (most, pause, patience, hostsAtOnce)
  }

  package struct Summary: Sendable {
    /// Warnings, at every place where the address is written.
    package let problems: [Diagnostic]
    let asked: Int
    let all: Int
    let hidden: Int

    /// `12 addresses outside the site were asked for.`
    package var words: String {
      let left = all > asked ? " \(all - asked) more were not: that is the most for one run." : ""
      let unpublished =
        hidden > 0
        ? " \(hidden) \(hidden == 1 ? "is" : "are") not on the site now, and \(hidden == 1 ? "was" : "were") not asked for."
        : ""
      return
        "\(asked) \(asked == 1 ? "address" : "addresses") outside the site \(asked == 1 ? "was" : "were") asked for."
        + left + unpublished
    }
  }

  /// - Parameter progress: told how many of how many have answered.
  /// - Throws: `CancellationError`.
  package func run(_ links: OutsideLinks, _ progress: (_ done: Int, _ all: Int) -> Void) async throws -> Summary {
    let asked = Array(links.addresses.prefix(most))
    let visitor = LinkVisitor(patience: patience)
    let answers = try await withThrowingTaskGroup(of: (LinkQuestion, LinkVisitor.Reply).self) { group in
      var queue = LinkQueue(asked.map { LinkQuestion(for: $0) })
      var answers: [URL: LinkAnswer] = [:]
      func begin() {
        while queue.busy < hostsAtOnce, let question = queue.next() {
          group.addTask {
            let reply = await visitor.ask(question)
            // The host is not free before that.
            try await Task.sleep(for: pause)
            return (question, reply)
          }
        }
      }
      begin()
      for try await (question, reply) in group {
        switch question.outcome(of: reply) {
        case .answer(let answer): answers[question.address] = answer
        case .question(let next): queue.add(next)
        }
        queue.free(question.host)
        if reply.isBusy { queue.leaveAlone(question.host, because: reply.status) }
        for (left, status) in queue.takeRefused() { answers[left.address] = .refused(status: status) }
        progress(answers.count, asked.count)
        begin()
      }
      return answers
    }
    let problems = asked.flatMap { address in
      links.places(of: address).compactMap { answers[address]?.problem(with: address, at: $0) }
    }
    return Summary(problems: problems, asked: asked.count, all: links.addresses.count, hidden: links.hidden)
  }
}

/// Questions that wait for their hosts, each of which is asked one at a time.
private struct LinkQueue {
  private var waiting: [LinkQuestion]
  private var asked: Set<String> = []

  init(_ questions: [LinkQuestion]) { waiting = questions }

  /// How many hosts are being asked.
  var busy: Int { asked.count }

  mutating func add(_ question: LinkQuestion) { waiting.insert(question, at: 0) }

  /// The first for a host that is free, which is not any more then.
  mutating func next() -> LinkQuestion? {
    guard let place = waiting.firstIndex(where: { !asked.contains($0.host) }) else { return nil }
    let question = waiting.remove(at: place)
    asked.insert(question.host)
    return question
  }

  mutating func free(_ host: String) { asked.remove(host) }

  /// What hosts have said that want to be left alone.
  private var refusing: [String: Int] = [:]

  mutating func leaveAlone(_ host: String, because status: Int) { refusing[host] = status }

  /// The questions that will not be asked in this run.
  mutating func takeRefused() -> [(LinkQuestion, Int)] {
    defer { waiting.removeAll { refusing[$0.host] != nil } }
    return waiting.compactMap { question in refusing[question.host].map { (question, $0) } }
  }
}
