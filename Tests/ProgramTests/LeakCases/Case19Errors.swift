import Foundation
import TestSupport
import Testing

/// Toucan, Ignite and Saga end with 0.
@Suite struct `Leak case 19: an error anywhere` {
  private static let review = "title: T\nkind: scr\npublished: 2025-01-15"

  /// A file, and what is wrong in it.
  static let errors: [(file: String, text: String)] = [
    ("Content/site.yml", "partnership: {name: Testshire}\n"), ("Content/pages/index.md", "Reviews\n"),
    ("Content/reviews/t.md", item(review.replacing("scr", with: "src"))),
    ("Content/reviews/t.md", item(review + "\nsumary: Words.")),
    ("Content/reviews/t.md", item(review, "# Top")),
    ("Content/reviews/t.md", item(review, "[It](nowhere.md)")),
    ("Content/reviews/t.md", item(review, "```lst\nof: reviews\n```")),
    ("Content/reviews/t.md", item(review, "```list\nof: revews\n```")),
    ("Content/reviews/t/report.pdf", "no PDF"),
    ("Content/learning-packs/t.md", item("title: T\npublished: undated\nabout: [reviews/z]")),
    ("Content/training/t.md", item("title: T\npublished: 2025-01-15")),
    ("Content/national/t.md", item("title: T")),
    ("Content/notes.txt", "Words."), ("Content/register.csv", "published,pages/index\n"),
    ("Public/feed.xml", "x"), ("Public/a b.css", "x"), ("Content/reviews/t.md", "\u{0}"),
    // Under embargo, it is held to everything.
    ("Content/reviews/t.md", item(review.replacing("2025", with: "2190") + "\nthemes: Neglect")),
    // What is malformed is an error in a draft too.
    ("Content/reviews/t.md", item(review + "\ndraft: true\nupdated: soon")),
  ]

  @Test(arguments: errors)
  func `The status is not 0, and what is there stays as it was`(file: String, text: String) throws {
    let site = try ProgramSite(["Content/pages/media.md": item("title: Media")])
    #expect(try site.run("build").status == 0)
    try site.write(file, text)
    try site.write("Content/pages/media.md", item("title: Something else"))
    try site.expectRefusal(1, saying: "error: ", "Nothing was written.", arguments: "build")
  }

  @Test(arguments: [
    ["build", "--output", "../new"], ["publish", "--to", "../live"], ["publish", "--to", "../new"],
  ])
  func `All of them are told at once`(arguments: [String]) throws {
    let site = try ProgramSite()
    #expect(try site.publish().status == 0)
    let files = Dictionary(Self.errors.map { ($0.file, $0.text) }) { first, _ in first }
    for (file, text) in files { try site.write(file, text) }
    let before = site.scratch.snapshot
    let result = try Program(folder: site.scratch("work/site")).run(arguments)
    #expect(result.status == 1)
    for file in files.keys where file != "Content/reviews/t/report.pdf" {
      #expect(result.errors.contains("\(file):"), "\(result.errors)")
    }
    #expect(site.scratch.snapshot == before)
  }
}
