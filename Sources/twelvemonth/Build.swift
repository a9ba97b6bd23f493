import ArgumentParser
import Output
import Publications
import Publishing

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the public site.",
    discussion: """
      For example:

        twelvemonth build
        twelvemonth build --site ~/reviews --output ~/website
        twelvemonth build --as-of 2026-11-20T17:00

      The folder is to look at. twelvemonth publish is the way to the web: it also looks into what could give a \
      child away, and keeps the register. What is under embargo is not written anywhere. When anything is wrong in the content, nothing \
      is written at all, and every problem is listed with its file and line.
      """)

  @OptionGroup var folder: SiteFolder

  @Option(help: ArgumentHelp("The folder to make. It is replaced as a whole.", valueName: "dir"))
  var output = "Output"

  @Option(
    help: ArgumentHelp(
      "A day, or a day and a time, in the United Kingdom: 2026-11-20T17:00. It cannot lie in the "
        + "future. Left out, it is now.", valueName: "moment"))
  var asOf: String?

  func run() async throws {
    let start = ContinuousClock.now
    let now = SystemClock.now
    let moment = try asOf.map { try CommandLine.pastMoment($0, now: now) } ?? now
    let site = try folder.path
    let build: SiteBuild
    do throws(OutputRefusal) {
      build = try SiteBuild(site: site, output: output, asOf: moment, now: now)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
    try await reportingFailures {
      let progress = Progress("Making the site")
      defer { progress.end() }
      let report = try await build.run {
        progress.end()
        CommandLine.tellWaiting(for: output, $0)
      }
      progress.end()
      Console.error(report.warnings.text)
      Console.out(BuildSummary(report, asOf: moment, taking: .now - start).text)
    }
  }
}
