import TestSupport
import Testing

/// A copy is called a copy, and no advice proposes a name that is taken (content model, section 1).
@Suite struct `Copies are seen` {
  private static let page = "---\ntitle: A\n---\n"

  static let marks = [
    "%@ (1)", "%@ (12)", "%@(1)", "%@ - Copy", "%@ - Copy (2)", "%@ - copy", "Copy of %@", "Copy (2) of %@", "%@ 2",
    "%@ 12",
    "%@ copy", "%@ copy 3", "%@ (copy)", "%@-DESKTOP-4F2A", "%@-DESKTOP-ABCDEFG", "%@-LAPTOP", "%@-LAPTOP-7KQ2",
    "%@-laptop",
    "%@-laptop-2", "%@-desktop-4f2a", "%@-Annas-MacBook-Pro", "%@ (conflicted copy 2026-11-28)",
    "%@ (Anna's conflicted copy 2026-11-28)", "%@ (Case Conflict)", "%@.sync-conflict-20261128-101010-ABCDEFG",
    "%@ (1) - Copy", "Copy of Copy of %@", "%@-LAPTOP (1)",
  ]

  /// What stands there, its copy's name but for the mark, and what the message calls it.
  static let originals = [
    ("Content/pages/child-t.md", "Content/pages/|child-t|.md", "child-t.md"),
    ("Content/pages/child-t.md", "Content/pages/|child-t.md|", "child-t.md"),
    ("Content/pages/child-t.md", "Content/pages/|Child-T|.md", "child-t.md"),
    ("Content/pages/child-t.md", "Content/pages/|child-t|/index.md", "child-t.md"),
    ("Content/pages/child-t/index.md", "Content/pages/|child-t|.md", "child-t"),
    ("Content/pages/child-t/index.md", "Content/pages/|child-t|/index.md", "child-t"),
    ("Public/docs/report.pdf", "Public/docs/|report|.pdf", "report.pdf"),
    ("Public/docs/report.pdf", "Public/docs/|report.pdf|", "report.pdf"),
    ("Public/docs/report.pdf", "Public/|docs|/report.pdf", "docs"),
    ("Public/docs/report.pdf", "Public/docs/|Report|.PDF", "report.pdf"),
    ("Content/pages/a/b.csv", "Content/pages/a/|b|.csv", "b.csv"),
    ("Content/site.yml", "Content/|site|.yml", "site.yml"),
    ("Content/pages/index.md", "Content/|pages|/index.md", "pages"),
  ]

  @Test(arguments: marks, originals)
  func `What has the name of a second version of something beside it is one`(
    mark: String, original: (path: String, copy: String, name: String)
  ) async throws {
    let parts = original.copy.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let copy = parts[0] + mark.replacing("%@", with: parts[1]) + parts[2]
    let text = original.path.hasSuffix(".md") ? Self.page : "x"
    var files = ["Content/pages/a/index.md": "---\ntitle: A\n---\n[It](b.csv)\n", "Content/pages/a/b.csv": "a,b\n"]
    if original.path != "Content/site.yml", files[original.path] == nil { files[original.path] = text }
    files[copy] = text
    let reading = try await SiteReading(files)
    let place =
      copy.hasSuffix("/index.md") && !parts[1].hasSuffix(".md") || original.name == "docs"
      ? copy.split(separator: "/").dropLast().joined(separator: "/") : copy
    #expect(reading.problems == ["\(place):1:1: error copy"])
    #expect(reading.words.contains(" made of \(original.name)."), "\(reading.words)")
    #expect(reading.words.contains("Compare the two, keep one, and delete the other."))
    #expect(!reading.words.contains("for example"))
  }

  static let innocent = [
    ["child-s", "child-s-2"], ["child-s", "child-s-a"], ["appendix", "appendix-1"], ["desktop-review", "desktop"],
    ["laptops", "laptops-in-schools"], ["training", "training-laptop-use"], ["child-s-2014", "child-s"],
    ["child", "child-s"],
  ]

  @Test(arguments: innocent)
  func `Two things with names of their own are two`(names: [String]) async throws {
    for ending in [".md", "/index.md"] {
      let files = Dictionary(uniqueKeysWithValues: names.map { ("Content/pages/\($0)\(ending)", Self.page) })
      #expect(try await problems(of: files) == [])
    }
    let files = Dictionary(uniqueKeysWithValues: names.map { ("Public/\($0).pdf", "x") })
    #expect(try await problems(of: files) == [])
  }

  @Test func `Nor is one a copy of what is not there`() async throws {
    #expect(try await problems(of: ["Content/pages/child-t-laptop.md": Self.page, "Public/a-LAPTOP.pdf": "x"]) == [])
    let reading = try await SiteReading(["Content/pages/child-t (1).md": Self.page])
    #expect(reading.problems == ["Content/pages/child-t (1).md:1:1: error file-name"])
    #expect(reading.words.contains("for example child-t-1."))
  }

  static let taken = [
    (["Content/pages/Child-T.md", "Content/pages/child-t.md"], "child-t-2"),
    (["Content/pages/child t.md", "Content/pages/child-t/index.md"], "child-t-2"),
    (["Content/pages/Child T.md", "Content/pages/child-t.md", "Content/pages/child-t-2.md"], "child-t-3"),
    (["Content/pages/child-t (x).md", "Content/pages/child-t-x/index.md"], "child-t-x-2"),
    (["Public/report .pdf", "Public/report.pdf"], "report-2.pdf"),
    (["Public/report..pdf", "Public/report.pdf", "Public/Report-2.PDF"], "report-3.pdf"),
    (["Public/My Report.pdf", "Public/my-report.pdf"], "my-report-2.pdf"),
  ]

  @Test(arguments: taken)
  func `No name that is taken is proposed`(paths: [String], proposal: String) async throws {
    let reading = try await SiteReading(
      Dictionary(uniqueKeysWithValues: paths.map { ($0, $0.hasSuffix(".md") ? Self.page : "x") }))
    #expect(reading.problems == ["\(paths[0]):1:1: error file-name"])
    #expect(reading.words.contains("for example \(proposal)."), "\(reading.words)")
  }

  @Test func `Nor for the name of a document`() async throws {
    let site = try WrittenSite([
      "Content/reviews/child-a/index.md":
        "---\ntitle: A\npublished: 2026-01-01\nkind: scr\ndocuments:\n"
        + "  - {file: Report .pdf, kind: report}\n  - {file: report.pdf, kind: summary}\n---\n"
    ])
    try site.write("Content/reviews/child-a/report.pdf", SmallPDF.bytes())
    let reading = try await SiteReading(site)
    #expect(reading.words.contains("for example report-2.pdf."), "\(reading.words)")
  }

  @Test(arguments: ["Content/pages/.child-t.md", "Content/pages/.child-t/index.md", "Public/.report.pdf"])
  func `What is hidden is not renamed`(path: String) async throws {
    let reading = try await SiteReading([path: Self.page])
    #expect(reading.words.contains("hidden") && !reading.words.contains("for example"))
  }
}
