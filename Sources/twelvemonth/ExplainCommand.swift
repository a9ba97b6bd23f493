import ArgumentParser
import Diagnostics
import Keys

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells what a message means, why it matters, and what to do.",
    discussion: """
      For example:

        twelvemonth explain unknown-key
        twelvemonth explain
        twelvemonth explain --table
        twelvemonth explain --keys

      The code of a message stands in brackets behind it when you type twelvemonth check. Without a code, all are \
      listed.
      """)

  @Argument(help: ArgumentHelp("The code of a message.", valueName: "code"))
  var message: String?

  @Flag(help: "All messages and what each of them stops, as the table in the guide for writers.")
  var table = false

  @Flag(help: "All keys and what they take, as the tables in the guide for writers.")
  var keys = false

  func run() throws {
    guard let message else { return Console.out(keys ? KeyGuide.tables : table ? Code.table : Code.list) }
    guard let code = Code(rawValue: message) else {
      throw CommandLine.refuse(
        "There is no message with the code “\(message)”.",
        NearestName.of(message, among: Code.allCases.map(\.rawValue)).map { "Did you mean \($0)?" }
          ?? "twelvemonth explain lists all of them.")
    }
    Console.out(code.explained)
  }
}
