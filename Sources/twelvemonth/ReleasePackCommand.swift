import ArgumentParser
import Catalogue
import Publications
import ReleasePack

struct ReleasePackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release-pack",
    abstract: "Makes one encrypted file for those who must see a review before its day.",
    discussion: """
      For example:

        twelvemonth release-pack reviews/child-t --to in-confidence.html

      The file has the review's page, the pages that it changes and its documents, and what opens at the same \
      moment and belongs to it. It opens in a browser, without the internet. The passphrase is shown once. Send \
      it by another way than the file: by telephone, say.
      """)

  @Argument(help: ArgumentHelp("What is to be seen, such as reviews/child-t.", valueName: "item"))
  var item: String

  @OptionGroup var folder: SiteFolder

  @Option(
    help: ArgumentHelp(
      "The moment that the pages show: 2026-11-25T10:00. Left out, it is when the item, or what is still to come of it, is "
        + "published.",
      valueName: "moment"))
  var asOf: String?

  @Option(help: ArgumentHelp("The file to make. It must not be there yet.", valueName: "file.html"))
  var to: String

  @Flag(help: "Ask for a passphrase of your own instead of making one.")
  var askPassphrase = false

  func run() async throws {
    let id = try CommandLine.id(item)
    let moment = try asOf.map { try CommandLine.moment($0) }
    let site = try folder.path
    let file = try NewFile(path: to, outside: site)
    if askPassphrase { try Terminal.expectPerson() }
    try await reportingFailures {
      let pack = try await prepared(id, site: site, asOf: moment)
      let (words, passphrase) =
        askPassphrase ? (nil, try Terminal.passphrase(notFrom: pack.names)) : Self.made()
      try file.write(try pack.sealed(with: passphrase))
      if to.lowercased().contains(id.slug) {
        Console.error("The name of the file tells what is in it. Give it another before you send it.\n")
      }
      Console.out(Self.summary(pack.contents, words))
    }
  }

  private func prepared(_ id: ItemID, site: String, asOf moment: Moment?) async throws -> ReleasePack {
    let progress = Progress("Making the file")
    defer { progress.end() }
    do {
      return try await ReleasePack(of: id, in: site, asOf: moment, now: SystemClock.now)
    } catch let fault as ReleaseFault {
      progress.end()
      let (message, hint) = Self.told(fault, id)
      throw CommandLine.refuse(message, hint)
    }
  }

  private static func made() -> (words: String?, passphrase: Passphrase) {
    let (words, passphrase) = Passphrase.random()
    return (words, passphrase)
  }

  private static func told(_ fault: ReleaseFault, _ id: ItemID) -> (String, String) {
    switch fault {
    case .unknown(let nearest):
      ("There is no \(id) in Content.", nearest.map { "Did you mean \($0)?" } ?? "Name it as in reviews/child-t.")
    case .draft: ("\(id) is a draft, or about one.", "Give it its day if it has none, and take draft: true out.")
    case .anonymous: ("\(id) is published anonymously, and never on this site.", "There is nothing to send.")
    case .isPublic(let since): ("\(id) is public since \(since.day), \(since.time).", "Send its address.")
    case .opensLater(let opening):
      ("\(id) is published on \(opening.day), \(opening.time), later than --as-of.", "Name that moment or a later one.")
    }
  }

  private static func summary(_ contents: ReleasePack.Contents, _ words: String?) -> String {
    var lines = ["Under embargo until \(contents.until.withTime)", ""]
    lines += ["  Pages:      \(contents.pages.joined(separator: "\n              "))"]
    if !contents.documents.isEmpty {
      lines.append("  Documents:  \(contents.documents.joined(separator: "\n              "))")
    }
    if !contents.others.isEmpty {
      let others = contents.others.map(\.description).joined(separator: "\n              ")
      lines.append("  Also in it: \(others)\n              (under embargo as well)")
    }
    lines += [
      "", "Nobody has looked into it yet. Before you send it: twelvemonth check --names, with the list of names.",
    ]
    if let words {
      lines += [
        "  Passphrase: \(words)", "", "It is shown this once, and kept nowhere. Send it by another way than the file.",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
