import Foundation
import TestSupport
import Testing

@Suite struct `What publish ends with` {
  let scratch = ScratchFolder()

  init() throws {
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    try scratch.write(
      "site/Content/reviews/child-a.md",
      "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\npublish_until: 2190\n---\n")
  }

  private func publish(_ arguments: String...) throws -> Program.Result {
    try Program(folder: scratch("site")).run(["publish"] + arguments)
  }

  private func expectRefusal(
    _ status: Int32, saying words: String, _ arguments: String...,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = scratch.snapshot
    let result = try Program(folder: scratch("site")).run(["publish"] + arguments)
    #expect(result.status == status, sourceLocation: location)
    #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: location)
    #expect(result.output == "", sourceLocation: location)
    #expect(scratch.snapshot == before, sourceLocation: location)
  }

  @Test func `1: the first time is a decision, and what is to be decided is listed`() throws {
    try expectRefusal(1, saying: "  reviews/child-a (Child A), since 15 January 2025", "--to", "../live")
    try expectRefusal(1, saying: "If all of this is right, publish with --first.", "--to", "../live")
  }

  @Test(arguments: [["--first"], ["--restore", "reviews/child-a"]])
  func `64: a decision that there is nothing to decide about`(option: [String]) throws {
    #expect(try publish("--to", "../live", "--first").status == 0)
    let result = try Program(folder: scratch("site")).run(["publish", "--to", "../live"] + option)
    #expect(result.status == 64, "\(result.errors)")
  }

  @Test func `0: quietly, it says nothing when there is nothing new`() throws {
    #expect(try publish("--to", "../live", "--first", "--quiet").output.hasPrefix("The site is live in ../live: "))
    let second = try publish("--to", "../live", "--quiet")
    #expect((second.status, second.output, second.errors) == (0, "", ""))
  }

  @Test func `74: a register that cannot be kept`() throws {
    let result = try publish("--to", "../live", "--first", "--keep-register", "exit 3")
    #expect(result.status == 74)
    #expect(
      result.errors.contains("The register could not be kept by the command of --keep-register: it ended with 3."))
    #expect(scratch.facts("live") == nil)
  }

  @Test
  func `0: the first time it says what it takes as known, and then that there is nothing new`()
    throws
  {
    let first = try publish("--to", "../live", "--first")
    #expect((first.status, first.errors) == (0, ""))
    #expect(first.output.hasPrefix("The site is live in ../live: "))
    #expect(
      first.output.contains(
        """
        This is the first time. The register takes all of this as known to the public:
          reviews/child-a is public since 15 January 2025, until 31 December 2190 at least

        """))
    let before = scratch.snapshot.filter { $0.key != PublishedSite.lock }
    let second = try publish("--to", "../live")
    #expect((second.status, second.errors) == (0, ""))
    #expect(second.output.hasPrefix("Nothing new. The site in ../live is as it should be.\n"))
    #expect(scratch.snapshot.filter { $0.key != PublishedSite.lock } == before)
  }

  @Test func `1: what the register forbids is told at its line`() throws {
    #expect(try publish("--to", "../live", "--first").status == 0)
    try FileManager.default.removeItem(atPath: scratch("site/Content/reviews/child-a.md"))
    try expectRefusal(
      1, saying: "Content/register.csv:2:1: error: The public has seen reviews/child-a", "--to",
      "../live")
    try expectRefusal(
      1, saying: "  2 | published,reviews/child-a,2025-01-15T00:00:00Z,2190-12-31,,", "--to",
      "../live")
    try expectRefusal(1, saying: "1 error. Nothing was written.", "--to", "../live")
  }

  @Test func `1: a wrong year is told, and --backdated says that it is meant`() throws {
    #expect(try publish("--to", "../live", "--first").status == 0)
    try scratch.write(
      "site/Content/reviews/child-b.md",
      "---\ntitle: Child B\npublished: 2025-02-01\nkind: lcspr\n---\n")
    try expectRefusal(
      1, saying: "Content/reviews/child-b.md:3:12: error: The public has not seen this before",
      "--to", "../live")
    let result = try publish("--to", "../live", "--backdated", "reviews/child-b")
    #expect(result.status == 0)
    #expect(result.output.contains("Recorded in the register:\n  reviews/child-b is public since "))
  }

  @Test(arguments: [
    (["--to", "../live", "--at", "2025-01-01"], "2025-01-01 has passed."),
    (["--to", "../live", "--at", "tomorrow"], "“tomorrow” is not a moment."),
    (["--to", "../live", "--backdated", "child-a"], "“child-a” is not the id of an item or of a document."),
    (["--to", "."], "the site's own folder"), (["--to", "Content"], "Content folder"),
    (["--to", "../foreign"], "holds files that twelvemonth did not make"), ([], "--to"),
  ])
  func `64: what makes no sense is refused`(arguments: [String], words: String) throws {
    try scratch.write("foreign/thesis.txt", "mine")
    let before = scratch.snapshot
    let result = try Program(folder: scratch("site")).run(["publish"] + arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(scratch.snapshot == before)
  }
}
