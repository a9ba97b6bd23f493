import Foundation
import TestSupport
import Testing

@Suite struct `The check finds what is to come` {
  private static let review = "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n---\n"

  @Test func `A site without fault`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": Self.review])
    let before = site.scratch.snapshot
    let result = try site.run("check")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("Nothing is wrong."))
    #expect(site.scratch.snapshot == before)
  }

  @Test func `An error is told with its code, and stops`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": Self.review.replacing("kind:", with: "knd:")])
    let result = try site.run("check")
    #expect(result.status == 1)
    #expect(result.errors.contains("Content/reviews/child-a.md:4:1: error: "))
    #expect(result.errors.contains("[unknown-key]"))
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func `For other programs`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": Self.review.replacing("kind:", with: "knd:")])
    let result = try site.run("check", "--format", "json")
    #expect(result.status == 1)
    let problems = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let first = try #require(problems.first { $0["code"] as? String == "unknown-key" })
    #expect(Set(first.keys) == ["path", "line", "column", "severity", "code", "message", "hint"])
    #expect(first["line"] as? Int == 4)
    #expect(first["severity"] as? String == "error")
    let annotations = try site.run("check", "--format", "github")
    #expect(annotations.output.contains("::error file=Content/reviews/child-a.md,line=4,col=1,title=unknown-key::"))
  }

  static let advice = [
    ("See [click here](https://a.example/).", "empty-link-text", "7:5"),
    ("See [ Here ](https://a.example/).", "empty-link-text", "7:5"),
    ("See [https://a.example/](https://a.example/).", "bare-address", "7:5"),
    ("## A\n\n#### B", "heading-skips", "9:1"),
    ("Caf\u{C3}\u{A9}", "garbled-characters", "7:4"),
    ("It\u{E2}\u{20AC}\u{2122}s", "garbled-characters", "7:3"),
  ]

  @Test(arguments: advice)
  func `What some readers cannot use is a warning at its line`(text: String, code: String, place: String) throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": "\(Self.review)\n\(text)\n"])
    let result = try site.run("check")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("Content/reviews/child-a.md:\(place): warning: "), "\(result.errors)")
    #expect(result.errors.contains("[\(code)]"), "\(result.errors)")
  }

  @Test func `Words that are right are not warned of`() throws {
    let text =
      "See [the report here](https://a.example/). Caf\u{E9}, \u{201C}it\u{2019}s\u{201D}, \u{A3}5, \u{C5}se.\n\n```\n[here](x)\n```\n\n## A\n\n### B"
    let site = try ProgramSite(["Content/reviews/child-a.md": "\(Self.review)\n\(text)\n"])
    #expect(try site.run("check").errors == "")
  }

  @Test func `Pages that nothing leads to, that are overdue, and that lead to what was taken down`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": Self.review.replacing(
        "kind:", with: "withdrawn: {on: 2025-03-01, reason: Because.}\nkind:"),
      "Content/pages/about-us.md":
        "---\ntitle: About us\nreview_due: 2025-10-01\n---\nSee [A](../reviews/child-a.md).\n",
    ])
    let errors = try site.run("check").errors
    for code in ["nothing-leads-here", "review-due", "speaks-of-withdrawn"] {
      #expect(errors.contains("[\(code)]"), "\(errors)")
    }
  }

  @Test func `A report that is late`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-z.md":
        "---\ntitle: Child Z\npublished: 2198-01-15\nkind: lcspr\nsent_to_panel: 2198-01-12\n---\n"
    ])
    #expect(try site.run("check").errors.contains("[sent-late]"))
  }
}

@Suite struct `The check finds what could give a child away` {
  private static let review = "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n"

  private func planted(_ file: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "InspectionTests/Planted/files/\(file)"))
  }

  @Test func `In a text, and without the words themselves`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": "\(Self.review)---\nNHS number 943 476 5919, of Zoë Quill-Marsh.\n"
    ])
    try site.scratch.write("work/names.txt", "# of the family\nZoe Quill Marsh\n")
    let result = try site.run("check", "--names", "../names.txt")
    #expect(result.errors.contains("Content/reviews/child-a.md:6:12: warning: "), "\(result.errors)")
    #expect(result.errors.contains("[personal-nhs-number]"))
    #expect(result.errors.contains("[personal-name]"))
    #expect(result.errors.contains("line 2"))
  }

  @Test func `In a document`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a/index.md": "\(Self.review)documents:\n  - {file: report.pdf, kind: report}\n---\n"
    ])
    try planted("black-box.pdf").write(to: URL(filePath: site.scratch("work/site/Content/reviews/child-a/report.pdf")))
    let result = try site.run("check")
    #expect(result.errors.contains("Content/reviews/child-a/report.pdf:1:1: warning: "), "\(result.errors)")
    #expect(result.errors.contains("[document-covered-text]"), "\(result.errors)")
  }

  @Test func `A list of names within the site is refused`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": "\(Self.review)---\n"])
    try site.write("names.txt", "Zoe\n")
    try site.expectRefusal(64, saying: "lies in the site's folder", arguments: "check", "--names", "names.txt")
    try site.expectRefusal(64, saying: "There is no file", arguments: "check", "--names", "../none.txt")
  }
}
