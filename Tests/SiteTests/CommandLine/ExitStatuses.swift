import Foundation
import TestSupport
import Testing

@Suite struct `What a build ends with` {
  let scratch = ScratchFolder()

  init() throws {
    for (file, text) in WrittenSite.least { try scratch.write("work/site/\(file)", text) }
    try scratch.write("work/site/Content/reviews/child-a.md", review)
  }

  private let review = "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n---\n"

  private func build(_ arguments: String...) throws -> Program.Result {
    try Program(folder: scratch("work/site")).run(["build"] + arguments)
  }

  /// Runs it, and expects a refusal with a message that creates and touches nothing.
  private func expectRefusal(
    _ status: Int32, saying words: String, _ arguments: String...,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = scratch.snapshot
    let result = try Program(folder: scratch("work/site")).run(["build"] + arguments)
    #expect(result.status == status, sourceLocation: location)
    #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: location)
    #expect(result.output == "", sourceLocation: location)
    #expect(scratch.snapshot == before, sourceLocation: location)
  }

  // MARK: 0

  @Test func `0: the site is made, and the summary says what was done`() throws {
    try scratch.write(
      "work/site/Content/reviews/child-b.md",
      "---\ntitle: Child B\npublished: 2199-01-15\nkind: lcspr\n---\n")
    let result = try build("--as-of", "2025-02-01T09:30")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let summary = try Regex(
      #"""
      The site of Testshire Safeguarding Children Partnership, as of 1 February 2025, 9:30am:

        On the site:  2 current
        Not on it:    1 under embargo
        Written:      \d+ pages, \d+ files in all, 0 of them unchanged, in \d+\.\d\d seconds
        Next change:  16 January 2026, midnight
        To read it:   open Output/index.html

      """#)
    #expect(result.output.wholeMatch(of: summary) != nil, "\(result.output)")
    #expect(scratch.text("work/site/Output/reviews/child-a/index.html") != nil)
    #expect(scratch.text("work/site/Output/reviews/child-b/index.html") == nil)
  }

  @Test func `0: a draft that is not finished is a warning`() throws {
    try scratch.write(
      "work/site/Content/reviews/child-b.md", "---\ntitle: Child B\ndraft: true\n---\n")
    let result = try build()
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix("Content/reviews/child-b.md:2:1: warning: "), "\(result.errors)")
    #expect(result.output.contains("1 draft"))
  }

  @Test func `0: help and the version are told`() throws {
    for arguments in [["--help"], ["build", "--help"], ["--version"], ["help", "build"]] {
      let result = try Program(folder: scratch("")).run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
    }
  }

  // MARK: 1

  @Test func `1: what is wrong is told with its line, and nothing is created`() throws {
    try scratch.write(
      "work/site/Content/reviews/child-b.md",
      "---\ntitle: Child B\npublished: 25/11/2025\nkind: lcspr\ndarft: true\n---\n")
    try expectRefusal(1, saying: "Content/reviews/child-b.md:3:12: error: ")
    try expectRefusal(1, saying: "Content/reviews/child-b.md:5:1: error: ")
    try expectRefusal(1, saying: "2 errors. Nothing was written.")
  }

  @Test func `1: the site that is there stays as it was`() throws {
    #expect(try build().status == 0)
    try scratch.write("work/site/Content/reviews/child-a.md", review.replacing("lcspr", with: "lcsrp"))
    try expectRefusal(1, saying: "Content/reviews/child-a.md:4:7: error: ")
  }

  @Test func `1: a site without content says what is missing`() throws {
    try FileManager.default.createDirectory(
      atPath: scratch("empty"), withIntermediateDirectories: true)
    let before = scratch.snapshot
    let result = try Program(folder: scratch("empty")).run("build")
    #expect(result.status == 1)
    #expect(result.errors.contains("Content"), "\(result.errors)")
    #expect(scratch.snapshot == before)
  }

  // MARK: 64

  @Test func `64: a moment in the future is refused`() throws {
    try expectRefusal(64, saying: "in the future", "--as-of", "2199-01-01")
    try expectRefusal(64, saying: "in the future", "--as-of", "2198-06-30T10:00")
  }

  @Test(arguments: [
    ("25/11/2025", "is not a moment"), ("2025-02-30", "is not a moment"),
    ("2025-1-9", "is not a moment"), ("2025-11-25T10:00:00", "is not a moment"),
    ("yesterday", "is not a moment"), ("", "is not a moment"),
    ("2025-03-30T01:30", "clocks go forward"), ("2025-10-26T01:30", "clocks go back"),
  ])
  func `64: a moment that is none is refused`(moment: String, words: String) throws {
    try expectRefusal(64, saying: words, "--as-of", moment)
  }

  @Test(arguments: [
    (".", "the site's own folder"), ("..", "contains the site"), ("../..", "contains the site"),
    ("Content", "Content folder"), ("Content/new", "Content folder"), ("Public", "Public folder"),
    ("../foreign", "holds files that twelvemonth did not make"), ("../file", "is not a folder"),
    ("../link", "is a symbolic link"), ("", "no name"), ("missing/new", "There is no folder"),
  ])
  func `64: an output that is not ours to replace is refused`(output: String, words: String) throws {
    try scratch.write("work/foreign/thesis.txt", "mine")
    try scratch.write("work/file", "mine")
    scratch.link("work/link", to: "foreign")
    try expectRefusal(64, saying: words, "--output", output)
  }

  @Test func `64: an unknown option is refused`() throws {
    try expectRefusal(64, saying: "--futures", "--futures")
    try expectRefusal(64, saying: "extra", "extra")
    let result = try Program(folder: scratch("work/site")).run("biuld")
    #expect(result.status == 64)
  }

  @Test func `64: a site that is not there is refused`() throws {
    try expectRefusal(64, saying: "There is no folder nowhere.", "--site", "nowhere")
  }

  // MARK: 74

  @Test func `74: a disk that takes no more leaves the old site whole`() throws {
    #expect(try build().status == 0)
    try scratch.write("work/site/Public/film.mp4", String(repeating: "A film.\n", count: 1_500_000))
    let before = try scratch.contents(of: "work/site/Output")
    // 8 MB: the runtime of the thread sanitizer writes a file of 4 MB itself.
    let program = Program(
      folder: scratch("work/site"), before: "trap '' XFSZ; ulimit -f 16384")
    let result = try program.run("build")
    #expect(result.status == 74, "\(result.errors)")
    #expect(result.errors.hasPrefix("error: "))
    #expect(try scratch.contents(of: "work/site/Output") == before)
  }
}
