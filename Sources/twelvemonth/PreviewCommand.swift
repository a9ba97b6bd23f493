import ArgumentParser
import Preview
import Publications

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows the site on this machine alone, as the public will see it.",
    discussion: """
      For example:

        twelvemonth preview
        twelvemonth preview --as-of 2026-11-25T10:00
        twelvemonth preview --open

      It prints an address. Open it in a browser on this machine; nobody else can. It opens one browser, and \
      the next one gets an address of its own. What you save shows at once. Nothing of the site is written \
      anywhere. Ctrl-C ends it, and the pages that are open show nothing more.
      """)

  @OptionGroup var folder: SiteFolder

  @Option(
    help: ArgumentHelp(
      "A day, or a day and a time, in the United Kingdom: 2026-11-25T10:00. Left out, it is the next one at "
        + "which anything changes.", valueName: "moment"))
  var asOf: String?

  @Option(help: ArgumentHelp("Left out, it is the first free one from 8000 on.", valueName: "number"))
  var port: UInt16?

  @Flag(help: "Open the address in the browser.")
  var open = false

  func run() async throws {
    let moment = try asOf.map { try CommandLine.moment($0) }
    let site = try folder.path
    do {
      let preview = try Preview(site: site, asOf: moment, port: port, clock: { SystemClock.now })
      let page = open ? LeadingPage(to: preview.addressForBrowser) : nil
      defer { page?.remove() }
      try await preview.run { [open] news in
        Self.tell(news)
        switch news {
        case .isReady where open: Browser.open(page)
        case .browserCame: page?.remove()
        case .isReady, .wasOpened, .isAtFault, .isPutRight: break
        }
      }
    } catch  where Task.isCancelled {
      // Ctrl-C is how it ends.
    } catch let refusal as Preview.Refusal {
      throw CommandLine.refuse(refusal.message, refusal.hint)
    }
    Console.out("The preview has ended.\n")
  }

  private static func tell(_ news: Preview.News) {
    switch news {
    case .isReady(let address, let moment):
      let shown = moment.map { ", as of \($0.day), \($0.time)" } ?? ""
      Console.out(
        """
        The preview is ready\(shown). Open this address in a browser on this machine:

          \(address)

        What you save shows at once. Ctrl-C ends the preview.

        """)
    case .wasOpened(let next):
      Console.out(
        "It is open. The next browser, or this one when it has been closed, needs this address:\n\n  \(next)\n\n")
    case .browserCame: break
    case .isAtFault(let text): Console.error("\(text)\n")
    case .isPutRight: Console.error("It is put right.\n")
    }
  }
}
