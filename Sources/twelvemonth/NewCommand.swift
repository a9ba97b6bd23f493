import ArgumentParser

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a file to fill in, or a whole new site.",
    usage: """
      twelvemonth new <type> <title> [--site <dir>]
      twelvemonth new site <dir>
      """,
    discussion: """
      For example:

        twelvemonth new review "Child X"
        twelvemonth new training "Safer sleeping"
        twelvemonth new site ~/our-reviews

      A new file has every key explained, and is a draft until you take that line out. A type is review, \
      learning-pack, thematic-report, training, national or page. Nothing that is there is ever replaced.
      """,
    subcommands: [NewSiteCommand.self, NewItemCommand.self], defaultSubcommand: NewItemCommand.self)
}
