import Foundation
import TestSupport
import Testing

/// zola#1378 deleted a project. What may be the output is in the suite of that name.
@Suite struct `Leak case 18: an output that is not ours, and symbolic links` {
  static let outputs = [
    (".", "the site's own folder"), ("", "no name"), ("..", "contains the site"),
    ("../..", "contains the site"),
    ("/", "contains the site"), ("Content", "Content folder"), ("Content/new", "Content folder"),
    ("Content/reviews", "Content folder"), ("Public", "Public folder"),
    ("../home", "holds files that twelvemonth did not make"),
    ("../foreign", "holds files that twelvemonth did not make"), ("../file", "is not a folder"),
    ("../link", "is a symbolic link"), ("../link-to-site", "the site's own folder"),
    ("missing/new", "There is no folder"),
  ]

  private func site() throws -> ProgramSite {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": item("title: A\nkind: scr\npublished: 2025-01-15")
    ])
    try site.scratch.write("work/home/.profile", "mine")
    try site.scratch.write("work/foreign/thesis.txt", "mine")
    try site.scratch.write("work/file", "mine")
    site.scratch.link("work/link", to: "foreign")
    site.scratch.link("work/link-to-site", to: "site")
    return site
  }

  @Test(arguments: outputs)
  func `It is refused, and nothing is touched`(output: String, words: String) throws {
    let site = try site()
    try site.expectRefusal(64, saying: words, arguments: "build", "--output", output)
    try site.expectRefusal(64, saying: words, arguments: "publish", "--to", output)
  }

  @Test func `So is a person's home`() throws {
    let site = try site()
    let before = site.scratch.snapshot
    let result = try site.run(
      "build", "--output", "../home", environment: ["HOME": site.scratch("work/home")])
    #expect(result.status == 64)
    #expect(site.scratch.snapshot == before)
  }

  @Test(arguments: [
    "Content/reviews/child-l.md", "Content/reviews/child-l", "Content/site.yml", "Content/register.csv",
    "Content",
    "Public", "Public/logo.svg", "Public/images",
  ])
  func `A link out of the content stops the build`(path: String) throws {
    let site = try site()
    let link = site.scratch("work/site/\(path)")
    try? FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: site.scratch("work/foreign"))
    try site.expectRefusal(1, saying: "\(path):1:1: error: ", arguments: "build")
  }

  @Test func `A link that somebody put into the output is not followed`() throws {
    let site = try site()
    #expect(try site.run("build").status == 0)
    let before = try site.output()
    try site.remove("Output/reviews")
    try site.remove("Output/feed.xml")
    site.scratch.link("work/site/Output/reviews", to: "../../foreign")
    site.scratch.link("work/site/Output/feed.xml", to: "../../foreign/thesis.txt")
    #expect(try site.run("build").status == 0)
    #expect(try site.output() == before)
    #expect(try site.output("foreign") == ["thesis.txt": Data("mine".utf8)])
  }
}
