import Foundation
import TestSupport
import Testing

/// A draft's image, a report with a guessable name: hugo#13998, pelican#3371, whitehall#11764.
@Suite struct `Leak case 1: the page is absent but its files are not` {
  @Test(arguments: [
    "published: 2026-12-01", "published: 2026-10-01\ndraft: true", "draft: true",
    "published: 2026-10-01\noutcome: anonymous",
  ])
  func `Neither the page is there nor its files`(front: String) async throws {
    try await expectNoTrace(
      of: ChildT.whole.replacing("published: \(ChildT.opening)", with: front), in: ChildT.others)
  }

  @Test func `Once it opens, page and files are there`() async throws {
    let built = try await ChildT.others.with(ChildT.whole).built(asOf: ChildT.opening)
    #expect(
      built.paths.filter { $0.hasPrefix("reviews/child-t/") } == [
        "reviews/child-t/drawing.gif", "reviews/child-t/easy-read.pdf",
        "reviews/child-t/first-easy-read.pdf", "reviews/child-t/index.html",
        "reviews/child-t/report.pdf", "reviews/child-t/words.txt",
      ])
  }

  static let types = [
    ("pages", ""), ("learning-packs", ""), ("thematic-reports", ""), ("training", "\non_demand: true"),
    ("learning-packs", "\nabout: [reviews/child-t]"),
  ]

  @Test(arguments: types)
  func `The files of every type are absent with it`(type: String, keys: String) async throws {
    let absent: SiteFiles = [
      "Content/\(type)/hidden/index.md": item(
        "title: Hidden\npublished: \(ChildT.opening)\(keys)\n"
          + "documents: [{file: slides.pdf, kind: presentation}]",
        "![A drawing](drawing.gif)"),
      "Content/\(type)/hidden/slides.pdf": pdf(4), "Content/\(type)/hidden/drawing.gif": "GIF89a, another",
    ]
    try await expectNoTrace(of: absent.with(ChildT.alone), in: ChildT.others)
    let opened = try await absent.with(ChildT.alone).built(asOf: ChildT.opening)
    let folder = type == "pages" ? "hidden" : "\(type)/hidden"
    for file in ["index.html", "slides.pdf", "drawing.gif"] { #expect(opened.has("\(folder)/\(file)")) }
  }

  /// Not in the output, not beside it, and not in what the register says.
  @Test(arguments: [["build"], ["publish", "--to", "../live"]])
  func `No byte of it is on the disk but in its source`(arguments: [String]) throws {
    let canary = "canary-of-child-t"
    let folder = "Content/reviews/\(canary)"
    let site = try ProgramSite([
      "\(folder)/index.md": item(
        "title: The \(canary)\npublished: 2190-01-01\nkind: lcspr\n"
          + "documents: [{file: \(canary).txt, kind: report}]"),
      "\(folder)/\(canary).txt": "Words of the \(canary).",
    ])
    let result = try Program(folder: site.scratch("work/site")).run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains(canary))
    for path in site.scratch.paths where !path.hasPrefix("work/site/\(folder)") {
      #expect(!path.contains(canary))
      let bytes = try? Data(contentsOf: URL(filePath: site.scratch(path)))
      #expect(bytes?.firstRange(of: Data(canary.utf8)) == nil, "\(path)")
    }
  }

  @Test func `A file that nobody names stops the build`() async throws {
    let faults = try await ChildT.others
      .with(["Content/reviews/child-a/report-draft.pdf": pdf(5)]).faults()
    #expect(faults.map(\.place.path) == ["Content/reviews/child-a/report-draft.pdf"])
  }
}
