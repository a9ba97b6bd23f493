import TestSupport
import Testing

/// Markup can part what a reader sees as one, so `check` reads the finished pages as `publish` does.
@Suite struct `The check finds the names that publish finds` {
  private static let front =
    "---\ntitle: Child A\npublished: \(ProgramSite.yesterday)\npublish_until: further-notice\nkind: lcspr\n"

  private func site(_ files: SiteFiles, names: String = "Kyle Bradshaw\n") throws -> ProgramSite {
    let site = try ProgramSite(files)
    try site.scratch.write("work/names.txt", names)
    return site
  }

  static let texts: [(text: String, names: String)] = [
    ("Kyle&nbsp;Bradshaw", "Kyle Bradshaw"), ("Kyle&#32;Bradshaw", "Kyle Bradshaw"),
    ("Kyle **Brad**shaw", "Kyle Bradshaw"),
    ("[Kyle](https://x.example/) Bradshaw", "Kyle Bradshaw"), ("Kyle <!-- x --> Bradshaw", "Kyle Bradshaw"),
    ("McBradshaw", "Bradshaw"), ("Br&#97;dshaw", "Bradshaw"), ("Kyle\\\nBradshaw", "Kyle Bradshaw"),
    ("Kyle _James_", "Kyle James"),
    ("Kyle (Bradshaw)", "Kyle Bradshaw"), ("Bradshaws", "Bradshaw"), ("Nobody.", "Kyle Bradshaw"),
    ("| a | b |\n|---|---|\n| Kyle | Bradshaw |", "Kyle Bradshaw"), ("## Kyle *Brad*shaw", "Kyle Bradshaw"),
    ("A note[^1].\n\n[^1]: By K**yle** Bradshaw", "Kyle Bradshaw"), ("```\nKyle  Bradshaw\n```", "Kyle Bradshaw"),
  ]

  @Test(arguments: texts)
  func `In the same texts`(text: String, names: String) throws {
    let site = try site(["Content/reviews/child-a.md": "\(Self.front)---\n\n\(text)\n"], names: "\(names)\n")
    let check = try site.run("check", "--names", "../names.txt")
    let publish = try site.run("publish", "--to", "../live", "--names", "../names.txt")
    #expect(check.status == publish.status, "\(check.errors)\n\(publish.errors)")
    #expect(check.errors.contains("[personal-name]") == (publish.status == 1))
    #expect(!check.errors.contains("Bradshaw") && !check.errors.contains("Kyle"), "\(check.errors)")
  }

  @Test func `Told at the text, with what publish makes of it`() throws {
    let site = try site(["Content/reviews/child-a.md": "\(Self.front)---\n\nKyle **Brad**shaw\n"])
    let errors = try site.run("check", "--names", "../names.txt").errors
    #expect(
      errors.contains(
        "Content/reviews/child-a.md:1:1: error: A name on the list of names is on the page that is made of this. [personal-name]"
      ))
    #expect(errors.contains("publish with this list stops"), "\(errors)")
  }

  @Test func `On the pages as they will be, and not on those of what is absent for ever`() throws {
    let coming = "\(Self.front)---\n\n```when\nfrom: 2198-01-01\ntext: Kyle **Brad**shaw\n```\n"
    #expect(try site(["Content/reviews/child-a.md": coming]).run("check", "--names", "../names.txt").status == 1)
    let embargoed = coming.replacing(ProgramSite.yesterday, with: "2198-02-01")
    #expect(try site(["Content/reviews/child-a.md": embargoed]).run("check", "--names", "../names.txt").status == 1)
    let draft = "\(Self.front)draft: true\n---\n\nKyle **Brad**shaw\n"
    #expect(try site(["Content/reviews/child-a.md": draft]).run("check", "--names", "../names.txt").status == 0)
  }

  @Test func `In the address of a file that is only copied`() throws {
    let files = ["Public/fonts/kyle-bradshaw.woff2": "font"]
    #expect(try site(files).run("publish", "--to", "../live", "--names", "../names.txt").status == 1)
    let check = try site(files).run("check", "--names", "../names.txt")
    #expect(check.status == 1 && check.errors.contains("[personal-name]"), "\(check.errors)")
    #expect(!check.errors.contains("kyle"), "\(check.errors)")
  }

  @Test func `A number that markup parts is told too, because publish stops at it`() throws {
    let site = try site(["Content/reviews/child-a.md": "\(Self.front)---\n\nNHS number 943 **476** 5919\n"])
    #expect(try site.run("publish", "--to", "../live").status == 1)
    let check = try site.run("check")
    #expect(check.status == 0 && check.errors.contains("[personal-nhs-number]"), "\(check.errors)")
    #expect(check.errors.contains("--looked-at"), "\(check.errors)")
  }

  @Test func `A list with more than names in it is refused, and no word of it shown`() throws {
    let site = try site([:], names: "Ann\nSiobhan Quill (mother)\nBrother: Declan\n")
    for arguments in [["check"], ["publish", "--to", "../live"]] {
      let result = try Program(folder: site.scratch("work/site")).run(arguments + ["--names", "../names.txt"])
      #expect(result.status == 64)
      #expect(result.errors.contains("Lines 2 and 3 of the list of names are more than a name."), "\(result.errors)")
      #expect(!result.errors.contains("Siobhan") && !result.errors.contains("Declan") && result.output == "")
    }
  }
}
