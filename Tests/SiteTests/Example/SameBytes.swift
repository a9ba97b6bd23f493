import Foundation
import TestSupport
import Testing

@Suite struct `The same content and moment give the same bytes` {
  /// In the past on every machine that runs this.
  static let moment = "2025-12-15T12:00"

  @Test(arguments: [
    ("TZ", "Pacific/Kiritimati", ":"), ("TZ", "America/Los_Angeles", ":"),
    ("LC_ALL", "tr_TR.UTF-8", ":"), ("LANG", "cy_GB.UTF-8", "umask 077"),
    ("LIBDISPATCH_COOPERATIVE_POOL_STRICT", "1", ":"),
  ])
  func `Zone, locale, umask, cores and place make no difference`(
    variable: String, value: String, before: String
  ) throws {
    let scratch = ScratchFolder()
    try scratch.copyExample(to: "one")
    try scratch.copyExample(to: "a much longer name, with blanks/two")
    let one = try Program(folder: scratch("one")).run("build", "--as-of", Self.moment)
    let two = try Program(folder: scratch(""), environment: [variable: value], before: before).run(
      "build", "--site", "a much longer name, with blanks/two", "--output", "other",
      "--as-of", Self.moment)
    #expect((one.status, two.status) == (0, 0), "\(one.errors)\(two.errors)")
    let (first, second) = try (scratch.contents(of: "one/Output"), scratch.contents(of: "other"))
    #expect(first.count > 90)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, bytes) in first { #expect(bytes == second[path], "\(path)") }
  }

  @Test func `The order in which the files were written makes no difference`() async throws {
    let scratch = ScratchFolder()
    try scratch.copyExample(to: "site")
    let contents = try scratch.contents(of: "site")
    let files = contents.keys.sorted()
    for (name, order) in [("up", files), ("down", files.reversed())] {
      for file in order { try scratch.write("\(name)/\(file)", contents[file] ?? Data()) }
    }
    let up = try await BuiltSite(site: scratch("up"), asOf: Self.moment)
    let down = try await BuiltSite(site: scratch("down"), asOf: Self.moment)
    withExtendedLifetime(scratch) {}
    #expect(up.files == down.files)
  }

  @Test func `Building again changes nothing`() throws {
    let scratch = ScratchFolder()
    try scratch.copyExample(to: "site")
    let program = Program(folder: scratch("site"))
    #expect(try program.run("build", "--as-of", Self.moment).status == 0)
    let first = try scratch.contents(of: "site/Output")
    let again = try program.run("build", "--as-of", Self.moment)
    #expect(try scratch.contents(of: "site/Output") == first)
    let counts = try #require(again.output.firstMatch(of: /(\d+) files in all, (\d+) of them unchanged/))
    #expect(counts.output.1 == counts.output.2)
  }
}
