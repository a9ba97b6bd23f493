import ArgumentParser
import Inspection
import Output
import Publications
import Publishing

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Makes the site live, and records what the public can see.",
    discussion: """
      For example:

        twelvemonth publish --to /srv/reviews/site
        twelvemonth publish --to /srv/reviews/site --at 2026-11-25T10:00
        twelvemonth publish --to /srv/reviews/site --take-down reviews/child-s

      Everything is checked first, also what could give a child away. What is new is recorded in Content/register.csv. \
      Then the folder is replaced in one step. When there is nothing new, nothing is written, so that a timer can run \
      this every few minutes.
      """)

  @OptionGroup var folder: SiteFolder

  @Option(help: ArgumentHelp("The folder that the web server shows. It is replaced as a whole.", valueName: "dir"))
  var to: String

  @Option(
    help: ArgumentHelp(
      "Try everything now, and publish at this day and time in the United Kingdom: 2026-11-25T10:00. What the content "
        + "says then is what happens.", valueName: "moment"))
  var at: String?

  @OptionGroup(title: "Decisions") var decisions: DecisionOptions

  @Option(
    help: ArgumentHelp(
      "Take this down at once, whatever else is wrong: reviews/child-s, or one file of it, "
        + "reviews/child-s/report.pdf. Can be given several times.", valueName: "id"))
  var takeDown: [String] = []

  @OptionGroup var names: NamesOption

  @Option(
    help: ArgumentHelp(
      "A command that keeps a copy of the register, as a commit and a push. Nothing goes live before it has ended well.",
      valueName: "command"))
  var keepRegister: String?

  @Flag(help: "Say only what went live and what went wrong.")
  var quiet = false

  func run() async throws {
    if !takeDown.isEmpty { return try await takeDownNow() }
    let now = SystemClock.now
    let at = try at.map { try CommandLine.comingMoment($0, now: now) }
    let site = try folder.path
    let list = try names.list(outside: site, and: to)
    let keeper = keepRegister.map { RegisterKeeper(command: $0) }
    let decided = try decisions.all
    let publish: Publish
    do throws(OutputRefusal) {
      publish = try Publish(
        site: site, to: to, decided, names: { [names, to] in try names.list(outside: site, and: to) }, keeper: keeper)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
    do {
      try await reportingFailures(hiding: list) { try await run(publish, at, hiding: list) }
    } catch {
      if let at, !Task.isCancelled {
        let failure = error as? CommandFailure
        Console.error(
          (failure?.text ?? "")
            + "Nothing went live. It was to be on \(at.withTime). Put right what is wrong, and publish again, without --at if "
            + "that moment has passed.\n")
        throw failure?.status ?? error
      }
      throw error
    }
  }

  private func run(_ publish: Publish, _ at: Moment?, hiding list: NameList?) async throws {
    let progress = Progress("Making the site")
    defer { progress.end() }
    let environment = environment(progress)
    let report =
      if let at { try await publish.run(at: at, in: environment) } else { try await publish.run(in: environment) }
    progress.end()
    defer { for fault in report.output?.faults ?? [] { Console.error("error: \(fault)\n") } }
    if quiet, report.output == nil { return }
    if report.output == nil { Console.error(report.warnings.text) }
    let summary = PublishSummary(report, to: to).text
    Console.out(list?.masking(sentence: summary) ?? summary)
    if report.output?.faults.isEmpty == false { throw ExitStatus.system }
  }

  private func takeDownNow() async throws {
    if at != nil || decisions.isAny {
      Console.error(
        "warning: --take-down acts at once, and alone. What else you asked for was not done: publish once more for it.\n"
      )
    }
    let what = try takeDown.map(CommandLine.itemOrDocument)
    let site = try folder.path
    let takeDown: TakeDown
    do throws(OutputRefusal) {
      takeDown = try TakeDown(site: site, to: to, what: what)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
    let keeper = keepRegister.map { RegisterKeeper(command: $0) }
    try await reportingFailures {
      do {
        let report: TakeDownReport
        do {
          report = try takeDown.run(clock: { SystemClock.now }) { CommandLine.tellWaiting(for: to, $0) }
        } catch let failure where !(failure is TakeDownRefusal) {
          Console.error("Nothing was taken down. What is live in \(to) is still public.\n")
          throw failure
        }
        Console.out(report.text)
        let lost = await keeper?.problem(keeping: site)
        let faults = [report.failure, lost].compactMap(\.self) + (report.output?.faults ?? [])
        for fault in faults { Console.error("error: \(fault)\n") }
        if !faults.isEmpty { throw ExitStatus.system }
      } catch let refusal as TakeDownRefusal {
        throw CommandLine.refuse(refusal.message, refusal.hint)
      }
    }
  }

  private func environment(_ progress: Progress) -> Publish.Environment {
    var environment = Publish.Environment { SystemClock.now }
    environment.wait = { try await SystemClock.wait(until: $0) }
    environment.whileWaiting = {
      progress.end()
      CommandLine.tellWaiting(for: to, $0)
    }
    environment.warn = {
      progress.end()
      Console.error($0.text)
    }
    environment.progress = { progress.tell($0, $1, of: $2) }
    environment.ready = {
      progress.end()
      Console.error($0.words)
    }
    return environment
  }
}

/// What somebody decides for one publishing.
struct DecisionOptions: ParsableArguments {
  @Flag(help: "Publish for the first time: what opened long ago counts as known to the public.")
  var first = false

  @Option(
    help: ArgumentHelp(
      "An item or a document whose early date is meant, though the public has not seen it: reviews/child-s, "
        + "reviews/child-s/report.pdf. Can be given several times.", valueName: "id"))
  var backdated: [String] = []

  @Option(
    help: ArgumentHelp(
      "An item whose text somebody has looked at, though it seems to tell of a person: reviews/child-s. Can be "
        + "given several times.", valueName: "id"))
  var lookedAt: [String] = []

  @Option(
    help: ArgumentHelp(
      "An item or a document that was withdrawn or taken down, and is to be public again. Can be given several times.",
      valueName: "id"))
  var restore: [String] = []

  @Flag(help: "The register is lost: what is live counts as known to the public, and is recorded.")
  var liveIsKnown = false

  @Flag(help: "The clock of this machine is right, though it is far from the last publishing's.")
  var clockIsRight = false

  var isAny: Bool {
    first || liveIsKnown || clockIsRight || !(backdated + lookedAt + restore).isEmpty
  }

  var all: PublishDecisions {
    get throws {
      var decisions = PublishDecisions()
      decisions.isFirst = first
      decisions.backdated = Set(try backdated.map(CommandLine.itemOrDocument))
      decisions.lookedAt = Set(try lookedAt.map(CommandLine.id))
      decisions.restored = Set(try restore.map(CommandLine.itemOrDocument))
      decisions.isLiveKnown = liveIsKnown
      decisions.isClockRight = clockIsRight
      return decisions
    }
  }
}

extension Rehearsal {
  /// `2 items and 1 document become public then.`
  private var change: String {
    guard isNew else { return "nothing will change then. Are the dates right?" }
    let parts = [(items, "item"), (documents, "document")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let one = items + documents == 1
    return parts.isEmpty
      ? "pages change then, and no item or document is public for the first time. Is that what you expect?"
      : "\(parts.joined(separator: " and ")) \(one ? "becomes" : "become") public then."
  }

  /// What somebody reads who leaves it alone until then.
  fileprivate var words: String {
    let seconds = max(1, duration.components.seconds)
    let time = seconds < 90 ? "\(seconds) second\(seconds == 1 ? "" : "s")" : "\((seconds + 30) / 60) minutes"
    return """
      Everything is ready. Trying it took \(time), and nothing of it is on any disk.
      As the content is now, \(change)
      Waiting until \(at.withTime). Then everything is done again, from the content as it is then: what you change, \
      postpone or withdraw until then counts. Leave this running, and the machine on. Ctrl-C calls it off.

      """
  }
}
