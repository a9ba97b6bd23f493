import ArgumentParser

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
}
