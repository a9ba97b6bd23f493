import ArgumentParser
import Publications

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells what a message means, why it matters, and what to do.",
    discussion: """
      For example:

        twelvemonth explain unknown-key
        twelvemonth explain

      The code of a message stands in brackets behind it when you type twelvemonth check. Without a code, all are \
      listed.
      """)

  @Argument(help: ArgumentHelp("The code of a message.", valueName: "code"))
  var message: String?

  func run() throws {
    guard let code = message else {
      let width = Explanation.codes.map(\.count).max() ?? 0
      for code in Explanation.codes {
        let gap = String(repeating: " ", count: width - code.count)
        Console.out("\(code)\(gap)  \(Explanation.of(code)?.title ?? "")\n")
      }
      return
    }
    guard let explanation = Explanation.of(code) else {
      throw CommandLine.refuse(
        "There is no message with the code “\(code)”.",
        NearestName.of(code, among: Explanation.codes).map { "Did you mean \($0)?" }
          ?? "twelvemonth explain lists all of them.")
    }
    Console.out(explanation.text)
  }
}
