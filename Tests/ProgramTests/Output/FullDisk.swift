import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: SmallDisk.isPossible, "Only root can make a small disk to fill."))
struct `Leak case 17: a full disk` {
  let scratch = ScratchFolder()

  init() throws {
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    try scratch.write("site/Content/reviews/child-s/report.pdf", pdf(1))
    try become("Child S")
  }

  /// Each page has the navigation, so that each has to be written anew.
  private func become(_ title: String) throws {
    try scratch.write(
      "site/Content/pages/all.md", "---\ntitle: All\nshort_title: \(title)\nnavigation: 1\n---\n")
    try scratch.write(
      "site/Content/reviews/child-s/index.md",
      "---\ntitle: \(title)\npublished: 2025-01-15\nkind: lcspr\npublish_until: further-notice\n"
        + "documents: [{file: report.pdf, kind: report}]\n---\n")
  }

  private func contents(of folder: String) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.reduce(into: [:]) { contents, name in
      let file = URL(filePath: "\(folder)/\(name)")
      if !file.hasDirectoryPath, let bytes = try? Data(contentsOf: file) { contents[name] = bytes }
    }
  }

  private func beside(_ disk: SmallDisk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: disk.path).sorted()
  }

  /// From nothing at all to almost enough, and a disk that has room but no more names.
  @Test(arguments: [0, 4, 16, 64, -1])
  func `The old site is whole, and the next build has room again`(kilobytes: Int) throws {
    let disk = try #require(SmallDisk(kilobytes < 0 ? "size=4m,nr_inodes=150" : "size=4m"))
    let arguments = ["build", "--site", scratch("site"), "--output", disk("live")]
    #expect(try Program().run(arguments).status == 0)
    let before = try contents(of: disk("live"))
    try become("Child T")
    if kilobytes < 0 {
      for number in 0..<200 { close(open(disk("name-\(number)"), O_CREAT, 0o644)) }
    } else {
      disk.fill(but: kilobytes * 1024)
    }
    let result = try Program().run(arguments)
    #expect(result.status == 74)
    #expect(result.errors.contains("the disk is full.\n  Free some space"), "\(result.errors)")
    #expect(try contents(of: disk("live")) == before)
    #expect(try beside(disk).filter { $0.hasPrefix(".") } == [".live.twelvemonth-lock"])

    disk.free()
    for number in 0..<200 { unlink(disk("name-\(number)")) }
    #expect(try Program().run(arguments).status == 0)
    #expect(try contents(of: disk("live")) != before)
    #expect(try beside(disk) == [".live.twelvemonth-lock", "live"])
  }

  @Test func `When the site has no room, nothing goes live and nothing is recorded`() throws {
    let disk = try #require(SmallDisk("size=4m"))
    let arguments = ["publish", "--site", scratch("site"), "--to", disk("live"), "--first"]
    disk.fill(but: 0)
    #expect(try Program().run(arguments).status == 74)
    #expect(try beside(disk).filter { $0 != "filler" && $0 != ".live.twelvemonth-lock" } == [])
    #expect(scratch.facts("site/Content/register.csv") == nil)
  }

  /// The register ends 20 bytes before the end of a page of the disk, and there is no other page.
  @Test func `When the register has no room, nothing goes live, and it is as it was`() throws {
    let disk = try #require(SmallDisk("size=4m"))
    try FileManager.default.copyItem(atPath: scratch("site"), toPath: disk("site"))
    let arguments = ["publish", "--site", disk("site"), "--to", scratch("live")]
    let register = disk("site/Content/register.csv")
    #expect(try Program().run(arguments + ["--first"]).status == 0)
    var text = try String(contentsOfFile: register, encoding: .utf8)
    text += String(repeating: "\n", count: 4096 - 20 - text.utf8.count)
    try Data(text.utf8).write(to: URL(filePath: register))
    try FileManager.default.copyItem(
      atPath: scratch("site/Content/reviews/child-s"), toPath: disk("site/Content/reviews/child-t"))
    disk.fill(but: 0)

    let next = arguments + ["--backdated", "reviews/child-t"]
    let result = try Program().run(next)
    #expect(result.status == 74)
    #expect(result.errors.contains("Could not write \(register): the disk is full."), "\(result.errors)")
    #expect(try String(contentsOfFile: register, encoding: .utf8) == text)
    #expect(scratch.text("live/reviews/child-t/index.html") == nil)

    disk.free()
    #expect(try Program().run(next).status == 0)
    let lines = try String(contentsOfFile: register, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[4].hasPrefix("published,reviews/child-t,"))
    #expect(lines[5].hasPrefix("document,reviews/child-t,"))
    #expect(scratch.text("live/reviews/child-t/index.html") != nil)
  }
}
