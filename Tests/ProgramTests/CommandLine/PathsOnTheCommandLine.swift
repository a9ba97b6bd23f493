import TestSupport
import Testing

@Suite struct `Where a site is and where it goes` {
  let scratch = ScratchFolder()

  init() throws {
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
  }

  @Test func `Left out, the site is here, and it is made in Output`() throws {
    #expect(try Program(folder: scratch("site")).run("build").status == 0)
    #expect(scratch.text("site/Output/index.html") != nil)
  }

  @Test func `A site elsewhere is made in the Output of this folder`() throws {
    scratch.folder("here")
    #expect(try Program(folder: scratch("here")).run("build", "--site", "../site").status == 0)
    #expect(scratch.text("here/Output/index.html") != nil)
    #expect(scratch.facts("site/Output") == nil)
  }

  @Test func `The problems' paths are those from the site's folder`() throws {
    try scratch.write("site/Content/pages/a.md", "---\ntitel: A\n---\n")
    let result = try Program(folder: scratch("")).run("build", "--site", "site")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Content/pages/a.md:2:1: error: "), "\(result.errors)")
  }

  @Test func `Nothing is left beside the output but a small lock file`() throws {
    let program = Program(folder: scratch(""))
    #expect(try program.run("build", "--site", "site", "--output", "made").status == 0)
    #expect(try program.run("build", "--site", "site", "--output", "made").status == 0)
    let beside = scratch.paths.filter { !$0.contains("/") }
    #expect(beside.filter { $0 != "site" && $0 != "made" }.allSatisfy { $0.hasPrefix(".") })
    #expect(beside.count <= 3)
  }
}
