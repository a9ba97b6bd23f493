import ContentFiles
import Diagnostics
import Foundation
import Publications
import Rendering
import TestSupport
import Testing

@testable import Checking
@testable import FileSystem
@testable import Hashing
@testable import Publishing

/// The last look at finished pages, with faults in them that no template and no content makes.
@Suite struct `The last look catches what slipped through` {
  private static let content: SiteFiles = [
    "Content/reviews/child-q/index.md": item(
      """
      title: "Quillon & \\"the harbour\\", a review"
      published: 2190-01-01
      kind: scr
      documents: [{file: quillon-report.pdf, kind: report}]
      """),
    "Content/reviews/child-q/quillon-report.pdf": pdf(3),
    "Content/reviews/child-a/index.md": item(
      """
      title: Child A
      published: 2026-01-15
      kind: scr
      documents: [{file: later-appendix.pdf, kind: appendix, published: 2190-01-01}]
      """),
    "Content/reviews/child-a/later-appendix.pdf": pdf(4),
  ]

  /// What is told of the site's files with one more among them.
  private func faults(with path: String, _ contents: (WrittenSite) -> OutputFile.Contents) async throws -> [Diagnostic]
  {
    let site = try WrittenSite(Self.content)
    defer { withExtendedLifetime(site) {} }
    let moment = try Moment(dayOrMoment: "2026-02-01")
    let pipeline = Pipeline(site: site.path)
    let checked = try pipeline.checked(try await pipeline.read(), asOf: moment, now: moment)
    let rendered = try await pipeline.rendered(checked, asOf: moment)
    #expect(try await rendered.faults().isEmpty)
    let more = rendered.files + [OutputFile(path: path, contents: contents(site))]
    return try await checked.faults(in: more, of: rendered.edition, asOf: moment)
  }

  private func faults(with path: String = "more.html", saying text: String) async throws -> [Diagnostic] {
    try await faults(with: path) { _ in .bytes(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("more.html", "<p>Quillon &amp; &quot;the harbour&quot;, a review</p>"),
    ("more.json", #"{"a":"Quillon & \"the harbour\", a review"}"#),
    ("more.csv", #""Quillon & ""the harbour"", a review""#), ("more.txt", "See reviews/child-q for more."),
    ("more.txt", "A file called quillon-report.pdf is here."),
    ("more.ics", "SUMMARY:Quillon & \"the\r\n  harbour\"\\, a review"),
    ("quillon-report.pdf", ""),
  ])
  func `An absent item's title, id or file's name, however it is written`(path: String, text: String) async throws {
    let faults = try await faults(with: path, saying: text)
    #expect(faults.map(\.code.rawValue) == ["leak"])
    #expect(faults.first?.place.path == "Content/reviews/child-q/index.md")
    #expect(faults.first?.message.contains(path) == true)
  }

  @Test(arguments: ["reviews/child-q/quillon-report.pdf", "reviews/child-a/later-appendix.pdf"])
  func `An absent file, and its hash`(file: String) async throws {
    let copied = try await faults(with: "elsewhere.pdf") { .file(at: "\($0.path)/Content/\(file)") }
    #expect(copied.map(\.code.rawValue) == ["leak"])
    let hash = FileHash.sha256(of: Array((Self.content["Content/\(file)"] ?? "").utf8))
    #expect(try await faults(saying: "sha256: \(hash)").map(\.code.rawValue) == ["leak"])
  }

  @Test(arguments: [
    (#"<a href="/nowhere/">x</a>"#, "/nowhere/ leads to nothing."),
    (#"<img src="/nothing.png" alt="">"#, "/nothing.png leads"),
    (#"<a href="/#nothing">x</a>"#, "/#nothing names no heading"),
    (##"<a href="#gone">x</a>"##, "#gone names no heading"),
  ])
  func `A link to nothing that a template makes`(markup: String, says: String) async throws {
    let faults = try await faults(saying: "<!DOCTYPE html><html lang=\"en\"><title>x</title><h1>x</h1>\(markup)")
    #expect(faults.map(\.code.rawValue) == ["dead-template-link"])
    #expect(faults.first?.message.contains(says) == true, "\(faults)")
    #expect(faults.first?.message.contains("more.html") == true)
  }

  @Test func `Markup that a template gets wrong, once, on the first page that has it`() async throws {
    let page = "<!DOCTYPE html>\n<html lang=\"en\"><title>x</title><body>\n<h1>x</h1><h3>é</h3><p>x</body></html>"
    let files = ["b.html", "a.html"].map { OutputFile(path: $0, contents: .bytes(Array(page.utf8))) }
    let reports = try await PageReports(files)
    #expect(
      reports.markupFaults(unevenByText: []).map {
        "\($0.place.path):\($0.place.line):\($0.place.column) \($0.severity) \($0.code.rawValue): \($0.message)"
      } == [
        "b.html:3:11 warning faulty-markup: An <h3> follows an <h1>: a level is left out.",
        "b.html:3:21 warning faulty-markup: <p> is not closed.",
      ])
    #expect(reports.markupFaults(unevenByText: ["a.html", "b.html"]).map(\.message) == ["<p> is not closed."])
  }

  @Test func `Levels that a text leaves out are told at its line, and not of its page`() async throws {
    let site = try WrittenSite(["Content/pages/a.md": item("title: A\nnavigation: 1", "## A\n\n#### B")])
    defer { withExtendedLifetime(site) {} }
    let moment = try Moment(dayOrMoment: "2026-02-01")
    let report = try await SiteCheck(site: site.path, asOf: moment, now: moment).report
    #expect(report.diagnostics.map(\.code) == [.headingSkips])
    let checked = try await Pipeline(site: site.path).checked(site.read(), asOf: moment, now: moment)
    let rendered = try await Pipeline(site: site.path).rendered(checked, asOf: moment)
    let pages = try await PageReports(rendered.files)
    #expect(checked.markupFaults(of: pages, rendered.edition, besides: []).map(\.code) == [.faultyMarkup])
  }

  @Test func `Nothing, where there is nothing`() async throws {
    #expect(try await faults(saying: "<p>Child A has a report. <a href=\"/reviews/child-a/\">x</a></p>").isEmpty)
  }
}

/// Codes of messages that no other test names.
@Suite struct `A guard that is seldom needed works` {
  private func codes(_ files: SiteFiles) async throws -> [String] {
    let site = try WrittenSite(files)
    defer { withExtendedLifetime(site) {} }
    let moment = try Moment(dayOrMoment: "2026-02-01")
    return try await SiteCheck(site: site.path, asOf: moment, now: moment).report.diagnostics.map(\.code.rawValue)
  }

  @Test(arguments: ["draft: true", "published: 2190-01-01", "withdrawn: {on: 2026-01-01, reason: A court.}"])
  func `A key that has slipped below the line that ends the keys stops a build`(key: String) async throws {
    let faults = try await [
      "Content/reviews/a.md": "---\ntitle: A\npublished: 2026-01-15\nkind: scr\n---\n\n\(key)\n---\n\nText.\n"
    ].faults(asOf: "2026-02-01")
    #expect(faults.map(\.code.rawValue) == ["stray-key"])
  }

  @Test func `The same document in two items, one of them under embargo, stops a build`() throws {
    let site = try ProgramSite([
      "Content/reviews/a/index.md": item(
        "title: A\npublished: 2026-01-15\nkind: scr\ndocuments: [{file: a.csv, kind: appendix}]"),
      "Content/reviews/a/a.csv": "Name,Day\n",
      "Content/reviews/b/index.md": item(
        "title: B\npublished: 2190-01-15\nkind: scr\ndocuments: [{file: b.csv, kind: appendix}]"),
      "Content/reviews/b/b.csv": "Name,Day\n",
    ])
    let result = try site.run("build")
    #expect(result.status == 1)
    #expect(result.errors.contains("This file is the same as Content/reviews/a/a.csv"), "\(result.errors)")
  }

  @Test(arguments: [
    ("published: 2062-01-20", "far-date"), ("published: 2026-01-20\ndecided: 2026-09-14", "far-date"),
  ])
  func `A day that cannot be meant is told`(front: String, code: String) async throws {
    #expect(try await codes(["Content/reviews/a.md": item("title: A\nkind: scr\n\(front)")]).contains(code))
  }

  @Test func `A picture without a description is told`() async throws {
    #expect(
      try await codes([
        "Content/pages/a/index.md": item("title: A", "![](map.svg)"),
        "Content/pages/a/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      ]).contains("image-without-description"))
  }

  @Test func `A file that is too large for an old phone is told`() async throws {
    let large = pdf(2) + String(repeating: "\n", count: 21_000_000)
    #expect(
      try await codes([
        "Content/reviews/a/index.md": item(
          "title: A\npublished: 2026-01-15\nkind: scr\ndocuments: [{file: a.pdf, kind: report}]"),
        "Content/reviews/a/a.pdf": large,
      ]).contains("large-file"))
  }

  @Test func `Names that no tool could look for stop a file that somebody has signed off`() throws {
    let text = "A locked file."
    let hash = FileHash.sha256(of: Array(pdf(3).utf8))
    let site = try ProgramSite([
      "Content/reviews/a/index.md": item(
        "title: A\npublished: 2025-01-15\nkind: scr\npublish_until: 2190\ndocuments:\n  - file: a.pdf\n    kind: report\n    "
          + "signed_off: {by: Jo, on: 2025-01-10, sha256: \(hash)}", text),
      "Content/reviews/a/a.pdf": pdf(3),
    ])
    try site.scratch.write("names.txt", "Kyle Bradshaw\n")
    let result = try site.run(
      "publish", "--to", "../live", "--first", "--names", site.scratch("names.txt"),
      environment: ["PATH": "/nonexistent"])
    #expect(result.status == 1)
    #expect(result.errors.contains("The names on the list could not be looked for."), "\(result.errors)")
  }
}
