import ArgumentParser
import Diagnostics
import Publications

/// The command line, and nothing else.
@main
struct Twelvemonth: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twelvemonth",
    abstract: "Makes the reviews page of a safeguarding partnership.",
    discussion: """
      For example, in the folder of the site:

        twelvemonth build

      makes the website in the folder Output, as the public may see it now.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, CheckCommand.self, ExplainCommand.self, NewCommand.self, PreviewCommand.self, PublishCommand.self,
      ReleasePackCommand.self, StatusCommand.self,
    ])
  /// As the library has it, but that a command which is interrupted leaves nothing behind.
  static func main() async {
    do {
      try refuseUnknownCommand()
      let command = try await asyncParseAsRoot()
      try await Interrupt.cancels { try await run(command) }
    } catch is CancellationError {
      Console.error("\nInterrupted.\n")
      exit(withError: ExitCode(Interrupt.status))
    } catch let failure as CommandFailure {
      Console.error(failure.text)
      exit(withError: failure.status)
    } catch {
      exit(withError: error)
    }
  }

  /// The library would complain of the first option behind it.
  private static func refuseUnknownCommand() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = Swift.CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word) else {
      return
    }
    throw CommandLine.refuse(
      "There is no command “\(word)”.",
      NearestName.of(word, among: names).map { "Did you mean \($0)?" } ?? "twelvemonth --help lists them.")
  }

  private static func run(_ command: ParsableCommand) async throws {
    var command = command
    if var command = command as? AsyncParsableCommand { try await command.run() } else { try command.run() }
  }
}
