import Diagnostics
import Publications
import TestSupport
import Testing

@Suite struct `Leak case 11: the clock goes back, and a build as of the future` {
  /// As a machine without a battery is, when it starts.
  @Test(arguments: [["build"], ["build", "--as-of", "2025-02-01"], ["publish", "--to", "live"]])
  func `So says the program`(arguments: [String]) throws {
    let site = try ProgramSite([
      "Content/register.csv":
        "event,item,moment,until,file,sha256\npublished,pages/index,2190-03-01T10:00:00Z,,,\n"
    ])
    let before = site.scratch.snapshot
    let result = try Program(folder: site.scratch("work/site")).run(arguments)
    #expect(result.status == 1)
    #expect(
      result.errors.contains("Content/register.csv:2:1: error: This machine's clock"), "\(result.errors)")
    #expect(site.scratch.snapshot == before)
  }

  @Test func `A moment in the future is refused`() throws {
    let site = try ProgramSite(ChildT.alone.replacing(ChildT.opening, with: "2190-01-01"))
    for moment in ["2199-01-01", "2198-06-30T10:00", "2190-01-01"] {
      try site.expectRefusal(64, saying: "in the future", arguments: "build", "--as-of", moment)
    }
  }

  @Test func `A build as of an earlier moment takes back what had not opened then`() throws {
    let site = try ProgramSite(ChildT.whole.replacing(ChildT.opening, with: "2025-01-15"))
    #expect(try site.run("build", "--as-of", "2025-01-14").status == 0)
    let before = try site.output()
    #expect(try site.run("build", "--as-of", "2025-01-15").status == 0)
    #expect(try site.output() != before)
    #expect(try site.run("build", "--as-of", "2025-01-14").status == 0)
    #expect(try site.output() == before)
  }
}
