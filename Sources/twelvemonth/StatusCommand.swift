import ArgumentParser
import Publications
import Status

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tells what is public and until when, what comes, and what is late.",
    discussion: """
      For example:

        twelvemonth status
        twelvemonth status --as-of 2026-12-24
        twelvemonth status --format ics > office.ics

      It is for the office alone: titles that are under embargo stand in it.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ics }

  @OptionGroup var folder: SiteFolder

  @Option(
    help: ArgumentHelp(
      "A day, or a day and a time, in the United Kingdom: 2026-12-24T09:00. Left out, it is now.",
      valueName: "moment"))
  var asOf: String?

  @Option(help: "For people, for programs, or as a private calendar.")
  var format = Format.text

  @Flag(help: "End with 2 when the public site is older than the content says.")
  var exitCode = false

  func run() async throws {
    let now = SystemClock.now
    let moment = try asOf.map { try CommandLine.moment($0) } ?? now
    let site = try folder.path
    try await reportingFailures {
      let progress = Progress("Reading the content")
      defer { progress.end() }
      let report = try await StatusReport(site: site, asOf: moment, now: now)
      progress.end()
      switch format {
      case .text: Console.out(StatusText(report).text)
      case .json: Console.out(StatusJSON(report).text)
      case .ics: Console.out(StatusCalendar(report).text)
      }
      if exitCode, report.isOutOfDate { throw ExitStatus.outOfDate }
    }
  }
}
