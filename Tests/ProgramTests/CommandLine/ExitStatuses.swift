import Foundation
import TestSupport
import Testing

@Suite struct `What a build ends with` {
  private let site: ProgramSite

  init() throws { site = try ProgramSite(["Content/reviews/child-a.md": Self.review]) }

  private static let review = "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n---\n"

  // MARK: 0

  @Test func `0: the site is made, and the summary says what was done`() throws {
    try site.write(
      "Content/reviews/child-b.md",
      "---\ntitle: Child B\npublished: 2199-01-15\nkind: lcspr\n---\n")
    let result = try site.run("build", "--as-of", ProgramSite.moment)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let summary = try Regex(
      #"""
      The site of Testshire Safeguarding Children Partnership, as of 1 February 2025, 9:30am:

        On the site:  2 current
        Not on it:    1 under embargo
        Written:      \d+ pages, \d+ files in all, 0 of them unchanged, in \d+\.\d\d seconds
        Next change:  16 January 2026, midnight
        Would ask:    the first publish, whether the public knows 1 publication of more than a week ago
        To read it:   twelvemonth preview
        To the web:   twelvemonth publish, which looks into everything that is new, and keeps the register

      """#)
    #expect(result.output.wholeMatch(of: summary) != nil, "\(result.output)")
    #expect(site.scratch.text("work/site/Output/reviews/child-a/index.html") != nil)
    #expect(site.scratch.text("work/site/Output/reviews/child-b/index.html") == nil)
  }

  @Test func `0: a draft that is not finished is a warning`() throws {
    try site.write(
      "Content/reviews/child-b.md", "---\ntitle: Child B\ndraft: true\n---\n")
    let result = try site.run("build")
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix("Content/reviews/child-b.md:2:1: warning: "), "\(result.errors)")
    #expect(result.output.contains("1 draft"))
  }

  @Test func `0: help and the version are told`() throws {
    for arguments in [["--help"], ["build", "--help"], ["--version"], ["help", "build"]] {
      let result = try Program(folder: site.scratch("")).run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
    }
  }

  // MARK: 1

  @Test func `1: what is wrong is told with its line, and nothing is created`() throws {
    try site.write(
      "Content/reviews/child-b.md",
      "---\ntitle: Child B\npublished: 25/11/2025\nkind: lcspr\ndarft: true\n---\n")
    try site.expectRefusal(
      1, saying: "Content/reviews/child-b.md:3:12: error: ", "Content/reviews/child-b.md:5:1: error: ",
      "2 errors. Nothing was written.", arguments: "build")
  }

  @Test func `1: the site that is there stays as it was`() throws {
    #expect(try site.run("build").status == 0)
    try site.write("Content/reviews/child-a.md", Self.review.replacing("lcspr", with: "lcsrp"))
    try site.expectRefusal(1, saying: "Content/reviews/child-a.md:4:7: error: ", arguments: "build")
  }

  @Test func `1: a site without content says what is missing`() throws {
    try FileManager.default.createDirectory(
      atPath: site.scratch("empty"), withIntermediateDirectories: true)
    let before = site.scratch.snapshot
    let result = try Program(folder: site.scratch("empty")).run("build")
    #expect(result.status == 1)
    #expect(result.errors.contains("Content"), "\(result.errors)")
    #expect(site.scratch.snapshot == before)
  }

  // MARK: 64 (a moment in the future is leak case 11, an output that is not ours leak case 18)

  @Test(arguments: [
    ("25/11/2025", "is not a moment"), ("2025-02-30", "is not a moment"),
    ("2025-1-9", "is not a moment"), ("2025-11-25T10:00:00", "is not a moment"),
    ("yesterday", "is not a moment"), ("", "is not a moment"),
    ("2025-03-30T01:30", "clocks go forward"), ("2025-10-26T01:30", "clocks go back"),
  ])
  func `64: a moment that is none is refused`(moment: String, words: String) throws {
    try site.expectRefusal(64, saying: words, arguments: "build", "--as-of", moment)
  }

  @Test func `64: an unknown option is refused`() throws {
    try site.expectRefusal(64, saying: "--futures", arguments: "build", "--futures")
    try site.expectRefusal(64, saying: "extra", arguments: "build", "extra")
    let result = try Program(folder: site.scratch("work/site")).run("biuld")
    #expect(result.status == 64)
  }

  @Test func `64: a site that is not there is refused`() throws {
    try site.expectRefusal(64, saying: "There is no folder nowhere.", arguments: "build", "--site", "nowhere")
  }

  // MARK: 74

  @Test func `74: a disk that takes no more leaves the old site whole`() throws {
    #expect(try site.run("build").status == 0)
    try site.write("Public/film.mp4", String(repeating: "A film.\n", count: 1_500_000))
    let before = try site.output()
    // 8 MB: the runtime of the thread sanitizer writes a file of 4 MB itself.
    let result = try site.run("build", before: "trap '' XFSZ; ulimit -f 16384")
    #expect(result.status == 74, "\(result.errors)")
    #expect(result.errors.hasPrefix("error: "))
    #expect(try site.output() == before)
  }
}
