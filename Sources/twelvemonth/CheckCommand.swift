import ArgumentParser
import Checking
import Publications
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds everything that is wrong, now and on each day to come. Writes nothing.",
    discussion: """
      For example:

        twelvemonth check
        twelvemonth check --format json
        twelvemonth check --format github
        twelvemonth check --names ~/private/names.txt
        twelvemonth check --links

      Errors stop a build. Warnings want a look. twelvemonth explain and the word in brackets behind a message \
      tells more.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

  @OptionGroup var folder: SiteFolder

  @Option(
    help: ArgumentHelp(
      "From which day, or day and time, in the United Kingdom on: 2026-12-24T09:00. Left out, it is now.",
      valueName: "moment"))
  var asOf: String?

  @Option(help: "For people, for programs, or for a CI service that shows problems at their lines.")
  var format = Format.text

  @OptionGroup var names: NamesOption

  @Flag(
    help: """
      Ask the network, too, whether the addresses outside the site still lead somewhere: those that are on the site \
      now. Each host is asked slowly, and can see that somebody asked.
      """)
  var links = false

  @Flag(
    help: """
      With --links: ask for the addresses of drafts and of what is under embargo, too. Whoever is asked can see which \
      page somebody wants, and from where, and may learn of a case before its day.
      """)
  var alsoUnpublished = false

  func run() async throws {
    let now = SystemClock.now
    let moment = try asOf.map { try CommandLine.moment($0) } ?? now
    if alsoUnpublished, !links {
      throw CommandLine.refuse("--also-unpublished says which links are asked for.", "Write --links before it.")
    }
    let site = try folder.path
    let list = try names.list(outside: site)
    try await reportingFailures(hiding: list) {
      let progress = Progress("Reading the content")
      defer { progress.end() }
      let check = try await SiteCheck(
        site: site, asOf: moment, now: now, names: list, visit: links ? LinkVisit() : nil,
        isAlsoUnpublished: alsoUnpublished
      ) {
        progress.tell($0, $1, of: $2)
      }
      progress.end()
      switch format {
      case .text:
        Console.error(check.report.text(inColour: Console.hasColours, withCodes: true))
        let summary = Self.summary(check, names: list?.count)
        Console.out(list?.masking(sentence: summary) ?? summary)
      case .json: Console.out(check.report.json)
      case .github: Console.out(check.report.annotations)
      }
      if check.report.hasErrors { throw ExitStatus.content }
    }
  }

  /// - Parameter names: how many were looked for.
  private static func summary(_ check: SiteCheck, names: Int?) -> String {
    guard check.isWhole else {
      return
        "\(check.report.count). Put that right first, and check again: the pages, documents, names and links were not "
        + "looked at yet.\n"
    }
    let coming = check.moments - 1
    let changes = coming == 1 ? "next change" : "next \(coming) changes"
    var days = coming > 0 ? " The site was looked at as it is now, and as it will be after the \(changes)." : ""
    if check.momentsLeft > 0 { days += " \(check.momentsLeft) more come later, and were not looked at." }
    days += names.map { " \($0) \($0 == 1 ? "name was" : "names were") looked for." } ?? ""
    let links = check.visit.map { " \($0.words)" } ?? ""
    let count = check.report.diagnostics.isEmpty ? "Nothing is wrong." : "\(check.report.count)."
    return "\(count)\(days)\(links)\(asks(check))\n"
  }

  /// So many are named.
  private static let most = 3

  private static func asks(_ check: SiteCheck) -> String {
    guard !check.asks.isEmpty else { return "" }
    let left = check.asks.count - most
    let ids = check.asks.prefix(most).map { "\($0)" }.joined(separator: ", ") + (left > 0 ? " and \(left) more" : "")
    return
      " Nothing is published yet: the first publish asks whether the public knows what is more than a week old, \(ids)."
  }
}
