import ArgumentParser
import Publications
import Site

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Makes the site live, and records what the public can see.",
    discussion: """
      For example:

        twelvemonth publish --to /var/www/reviews
        twelvemonth publish --to /var/www/reviews --at 2026-11-25T10:00

      Everything is checked first, also what could give a child away. Then the folder is replaced in one step, and what is new is \
      appended to Content/register.csv. When there is nothing new, nothing is written, so that a \
      timer can run this every few minutes.
      """)

  @OptionGroup var folder: SiteFolder

  @Option(help: ArgumentHelp("The folder that the web server shows. It is replaced as a whole.", valueName: "dir"))
  var to: String

  @Option(
    help: ArgumentHelp(
      "Check and prepare everything now, and go live at this day and time in the United Kingdom: "
        + "2026-11-25T10:00.", valueName: "moment"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "An item whose early date is meant, though the public has not seen it: reviews/child-s. Can be "
        + "given several times.", valueName: "id"))
  var backdated: [String] = []

  @Option(
    help: ArgumentHelp(
      "An item whose text somebody has looked at, though it seems to tell of a person: reviews/child-s. Can be "
        + "given several times.", valueName: "id"))
  var lookedAt: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take an item, or a file of one, off the live site at once, whatever is wrong with the content: reviews/child-s, "
        + "reviews/child-s/report.pdf. Can be given several times.", valueName: "id"))
  var takeDown: [String] = []

  @OptionGroup var names: NamesOption

  func run() async throws {
    if !takeDown.isEmpty { return try await takeDownNow() }
    let now = SystemClock.now
    let at = try at.map { try CommandLine.comingMoment($0, now: now) }
    let ids = try backdated.map(CommandLine.id)
    let site = try folder.path
    let looked = try lookedAt.map(CommandLine.id)
    let list = try names.list(outside: site, and: to)
    let publish: Publish
    do throws(OutputRefusal) {
      publish = try Publish(site: site, to: to, backdated: Set(ids), lookedAt: Set(looked), names: list)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
    try await Failures.told(hiding: list) {
      let progress = Progress("Making the site")
      defer { progress.end() }
      let report = try await publish.run(
        at: at, clock: { SystemClock.now },
        wait: { moment in
          progress.end()
          Console.error(
            "Everything is ready. Waiting until \(moment.day), \(moment.time). Leave this running, and the machine on.\n")
          try await SystemClock.wait(until: moment)
        },
        whileWaiting: {
          progress.end()
          CommandLine.tellWaiting(for: to, $0)
        },
        warn: {
          progress.end()
          Console.error($0.text)
        },
        progress: { progress.tell($0, $1, of: $2) })
      if report.output == nil { Console.error(report.warnings.text) }
      let summary = PublishSummary(report, to: to).text
      Console.out(list?.masking(sentence: summary) ?? summary)
    }
  }
  private func takeDownNow() async throws {
    let what = try takeDown.map(CommandLine.itemOrDocument)
    let site = try folder.path
    let takeDown: TakeDown
    do throws(OutputRefusal) {
      takeDown = try TakeDown(site: site, to: to, what: what)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
    try await Failures.told {
      do {
        let report = try takeDown.run(clock: { SystemClock.now }) { CommandLine.tellWaiting(for: to, $0) }
        Console.out(report.text)
        if let failure = report.failure {
          Console.error("error: \(failure)")
          throw ExitStatus.system
        }
      } catch let refusal as TakeDownRefusal {
        throw CommandLine.refuse(refusal.message, refusal.hint)
      }
    }
  }
}
