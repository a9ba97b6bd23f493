import ArgumentParser
import ContentFiles
import Diagnostics
import Publications

struct NewItemCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "item",
    abstract: "Makes a file to fill in, with every key explained.",
    usage: "twelvemonth new <type> <title> [--site <dir>]",
    discussion: """
      For example:

        twelvemonth new review "Child X"
        twelvemonth new training "Safer sleeping"

      The file is a draft until you take that line out. Nothing that is there is ever replaced.
      """)

  @Argument(
    help: ArgumentHelp(
      "What it is: \(kinds.map(\.word).joined(separator: ", ")).", valueName: "type"))
  var type: String

  @Argument(help: ArgumentHelp("What it is called. Its address is made of it.", valueName: "title"))
  var words: [String]

  @OptionGroup var folder: SiteFolder

  /// As people and as folders call them.
  private static let kinds: [(word: String, type: ItemType)] = [
    ("review", .review), ("learning-pack", .learningPack), ("thematic-report", .thematicReport),
    ("training", .training), ("national", .national), ("page", .page),
  ]

  func run() async throws {
    guard let type = Self.kinds.first(where: { $0.word == type || $0.type.folder == type })?.type else {
      let names = Self.kinds.map(\.word)
      throw CommandLine.refuse(
        "There is no type “\(type)”.",
        NearestName.of(type, among: names).map { "Did you mean \($0)?" } ?? "Write \(names.joined(separator: ", ")).")
    }
    guard words.count == 1, let title = words.first else {
      throw CommandLine.refuse(
        words.isEmpty ? "What is it called?" : "A title of several words wants quotes.",
        "Write twelvemonth new \(self.type) \"\(words.isEmpty ? "Child X" : words.joined(separator: " "))\".")
    }
    let site = try folder.path
    let item: NewItem
    do throws(NewItem.Fault) {
      item = try NewItem(type, title: title, in: site)
    } catch {
      let (message, hint) = Self.told(error)
      throw CommandLine.refuse(message, hint)
    }
    try NewFile.makeFolders(for: item.path, in: site)
    try NewFile.write(Array(item.text.utf8), to: "\(site)/\(item.path)", mode: 0o644)
    Console.out(
      """
      \(item.path) is made. Fill it in: every key is explained there.

      It is a draft. To look at it, type twelvemonth preview and choose “Show drafts”.

      """)
  }

  private static func told(_ fault: NewItem.Fault) -> (String, String) {
    switch fault {
    case .noSlug: ("No address can be made of this title.", "It needs at least one letter or digit.")
    case .notOneLine: ("A title is one line of text.", "Write it without line ends and tabs.")
    case .exists(let path): ("\(path) is there already.", "Take another title, or change that one.")
    }
  }
}
