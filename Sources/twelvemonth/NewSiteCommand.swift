import ArgumentParser
import ContentFiles
import Foundation
import Publishing

struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Makes the folder of a new site, from a few questions.",
    discussion: """
      For example:

        twelvemonth new site ~/our-reviews

      It asks what the partnership is called, and where its site will be. In a script, give the answers:

        twelvemonth new site ~/our-reviews --name "Northmoor Partnership" \\
          --area Northmoor --url https://reviews.northmoor.example \\
          --email office@northmoor.example
      """)

  @Argument(help: ArgumentHelp("The folder to make. It must not be there yet, or be empty.", valueName: "dir"))
  var folder: String

  @Option(help: "What the partnership is called.")
  var name: String?

  @Option(help: "Its acronym, if it has one.")
  var acronym: String?

  @Option(help: "The area it is for, as people say it: Northmoor.")
  var area: String?

  @Option(help: "Where the public will find the site: https://reviews.example.org.")
  var url: String?

  @Option(help: "The office's e-mail address.")
  var email: String?

  @Option(help: "The office's telephone number. One of the two is needed.")
  var phone: String?

  func run() async throws {
    let folder = try NewFolder(folder)
    let site = NewSite(try answers)
    try await reportingFailures {
      try await folder.fill(with: site.files) { draft in
        let check = try await SiteCheck(site: draft, asOf: SystemClock.now, now: SystemClock.now)
        guard !check.report.hasErrors else {
          Console.error(check.report.text)
          throw CommandLine.refuse(
            "No site can be made of these answers.", "Correct what the message names. Nothing was written.")
        }
      }
    }
    Console.out(
      """
      The site is made in \(self.folder). What to do next:

        cd \(self.folder)
        twelvemonth preview               shows it on this machine
        twelvemonth new review "Child A"  makes a file for the first review

      Content/README.md is the guide for writers. Content/site.yml says who you are, with every key explained.

      """)
  }

  private var answers: NewSite.Answers {
    get throws {
      let asks = isatty(STDIN_FILENO) == 1
      guard asks || (name != nil && url != nil && (email ?? phone) != nil) else {
        throw CommandLine.refuse(
          "There is nobody to ask at the keyboard.", "Give --name, --url, and --email or --phone.")
      }
      let name = try name ?? Self.ask("What is the partnership called?")
      // Whoever gives the other answers on the command line has left these out on purpose.
      let isInterview = asks && (self.name == nil || url == nil || (email ?? phone) == nil)
      let acronym = try acronym ?? (isInterview ? Self.ask("Its acronym (Enter for none):", isNeeded: false) : nil)
      let area = try area ?? (isInterview ? Self.ask("Which area is it for (Enter for none)?", isNeeded: false) : nil)
      let url = try url ?? Self.ask("Where will the public find the site (https://…)?")
      let email = try email ?? (phone == nil ? Self.ask("What is the office's e-mail address?") : nil)
      return NewSite.Answers(name: name, acronym: acronym, area: area, url: url, email: email, phone: phone)
    }
  }

  private static func ask(_ question: String, isNeeded: Bool = true) throws -> String? {
    guard let line = Terminal.answer(to: question) else {
      throw CommandLine.refuse("There was no answer.", "Nothing was written.")
    }
    let answer = line.trimmingCharacters(in: .whitespaces)
    if answer.isEmpty, isNeeded { return try ask(question) }
    return answer.isEmpty ? nil : answer
  }

  private static func ask(_ question: String) throws -> String { try ask(question, isNeeded: true) ?? "" }
}
